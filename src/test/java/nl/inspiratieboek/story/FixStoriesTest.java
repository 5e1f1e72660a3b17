package nl.inspiratieboek.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fix.BookFixes;
import nl.inspiratieboek.fix.FileChange;
import nl.inspiratieboek.fix.FileWriter;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold whenever the mistakes of a story are mended. */
class FixStoriesTest {

    private static final Path STORIES = Path.of("src", "test", "problems");
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

    @TempDir
    private Path folder;

    @Test
    void mendingTwiceIsMendingOnceAndEveryOtherByteStays() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path file : stories()) {
            Path content = written(file);
            BuildRequest request = request(content);
            Map<Path, byte[]> before = bytes(content);
            Set<List<Object>> told = told(request, true);
            told.forEach(problem -> codes.add(((Code) problem.get(0)).name()));

            List<FileChange> changes = BookFixes.of(request);

            assertThat(bytes(content)).as("%s is not written by looking", file).usingRecursiveComparison().isEqualTo(before);
            for (FileChange change : changes) {
                assertThat(new FileWriter(content).write(change)).as("%s %s", file, change.path()).isTrue();
                assertThat(lineEnds(change.after())).as("%s %s", file, change.path()).isEqualTo(lineEnds(change.before()));
                assertThat(otherLines(change)).as("%s %s", file, change.path()).isEmpty();
            }
            assertThat(BookFixes.of(request)).as("%s, mended a second time", file).isEmpty();
            Set<List<Object>> left = told(request, false);
            assertThat(told).as("%s, told again when it is mended", file).noneMatch(left::contains);
        }
        assertThat(codes).as("the codes that Fix says can be mended").isEqualTo(documented());
    }

    /** The codes that {@link nl.inspiratieboek.problem.Fix} names. */
    private static Set<String> documented() throws IOException {
        String documented = Files.readString(Path.of("src/main/java/nl/inspiratieboek/problem/Fix.java"));
        return Pattern.compile("\\{@link\\s+(?:\\*\\s+)?Code#([A-Z0-9_]+)}")
                .matcher(documented)
                .results()
                .map(named -> named.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which lines differ though no problem says so is not asked: that each has its neighbours at the same number. */
    private static List<String> otherLines(FileChange change) {
        List<String> old = lines(change.before());
        List<String> now = lines(change.after());
        List<String> differ = new ArrayList<>();
        String shown = String.join("\n", change.difference("x"));
        for (int i = 0; i < old.size(); i++) {
            boolean same = old.get(i).equals(now.get(i));
            if (!same && !(shown.contains("-" + old.get(i)) && shown.contains("+" + now.get(i)))) {
                differ.add(old.get(i));
            }
        }
        return differ;
    }

    private static List<String> lines(byte[] bytes) {
        return LINE.matcher(new String(bytes, StandardCharsets.UTF_8)).results().map(line -> line.group(1)).toList();
    }

    private static List<String> lineEnds(byte[] bytes) {
        return LINE.matcher(new String(bytes, StandardCharsets.UTF_8)).results().map(line -> line.group(2)).toList();
    }

    /** What is told of the book's files, or only that of it that can be mended; no fix makes or takes away a line. */
    private static Set<List<Object>> told(BuildRequest request, boolean fixable) throws IOException {
        Set<List<Object>> told = new HashSet<>();
        for (Problem problem : BookBuild.load(request).problems()) {
            if (!fixable || !problem.fixes().isEmpty() && problem.place().themePath().isEmpty()) {
                String place = problem.place().path() + ":" + problem.place().line();
                told.add(List.of(problem.code(), place, problem.arguments()));
            }
        }
        return told;
    }

    private Path written(Path file) throws IOException {
        Path book = Files.createTempDirectory(folder, "boek");
        Story.parse(Files.readString(file)).writeTo(book);
        return book.resolve("content");
    }

    private static BuildRequest request(Path content) {
        return new BuildRequest(content, Optional.empty(), Drafts.LEFT_OUT, Limits.defaults());
    }

    private static Map<Path, byte[]> bytes(Path content) throws IOException {
        Map<Path, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file, Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /** Stories of a book that is there. */
    private static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.sorted().filter(file -> !file.endsWith("no-content-folder.txt")).toList();
        }
    }
}
