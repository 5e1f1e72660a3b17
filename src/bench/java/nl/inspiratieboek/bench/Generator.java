package nl.inspiratieboek.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that makes a site of a folder of cases in markdown. Each is started as its users start it. */
enum Generator {
    /** This one. */
    OURS("ours") {
        @Override
        List<List<String>> commands(Path book, Path site) {
            return List.of(List.of("./inspiratieboek", "build", "--content", book.toString(), "--output", site.toString()));
        }
    },
    /** The least that a Java program could do, with our launcher's flags. */
    FLOOR("floor") {
        @Override
        List<List<String>> commands(Path book, Path site) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return List.of(List.of(
                    java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "target/inspiratieboek.jar" + SEPARATOR + "target/test-classes",
                    Floor.class.getName(), book.toString(), site.toString()));
        }
    },
    /** Pages by Hugo, then a search index by Pagefind. */
    HUGO("Hugo + Pagefind") {
        @Override
        List<List<String>> commands(Path book, Path site) {
            return List.of(
                    List.of("hugo", "--quiet", "--source", OtherFormat.of(book).toString(), "--destination", absolute(site)),
                    List.of(pagefind().orElseThrow().toString(), "--quiet", "--site", site.toString()));
        }

        @Override
        Optional<String> missing() {
            return onPath("hugo") ? pagefindMissing() : Optional.of("hugo is not there: install hugo");
        }
    },
    /** Pages only; Eleventy has no search. */
    ELEVENTY("Eleventy") {
        @Override
        List<List<String>> commands(Path book, Path site) {
            return List.of(List.of(
                    "node", "--max-old-space-size=12000", absolute(MODULES.resolve("@11ty/eleventy/cmd.cjs")), "--quiet",
                    "--config=" + OtherFormat.of(book).resolve("eleventy.config.cjs"),
                    "--input=" + OtherFormat.of(book).resolve("content"), "--output=" + site));
        }

        @Override
        Optional<String> missing() {
            return onPath("node") && Files.exists(MODULES.resolve("@11ty/eleventy"))
                    ? Optional.empty()
                    : Optional.of("Eleventy is not there: install node and npm");
        }
    };

    /** Where {@code src/bench/run} puts the packages of npm. */
    static final Path MODULES = Path.of("src/bench/npm/node_modules");

    private static final String SEPARATOR = System.getProperty("path.separator");

    private final String label;

    Generator(String label) {
        this.label = label;
    }

    /** Its name in a table. */
    String label() {
        return label;
    }

    /** What to run, one after the other, in the folder of the project. */
    abstract List<List<String>> commands(Path book, Path site);

    /** Why it cannot run here. */
    Optional<String> missing() {
        return Optional.empty();
    }

    /** The program itself, without the start of Node.js that the package's command takes. */
    private static Optional<Path> pagefind() {
        Path packages = MODULES.resolve("@pagefind");
        if (!Files.isDirectory(packages)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.walk(packages)) {
            return all.filter(file -> file.getFileName().toString().matches("pagefind(_extended)?(\\.exe)?"))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> pagefindMissing() {
        return pagefind().isPresent() ? Optional.empty() : Optional.of("Pagefind is not there: install node and npm");
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(SEPARATOR))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
