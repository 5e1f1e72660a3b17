package nl.inspiratieboek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every file, with a value of very many parts: what the program says of it is a problem with a place, or a
 * page, and it says it soon. A pattern that calls itself for each part, or work that grows faster than the text, fails here.
 */
class VeryManyPartsTest {

    /** Four times what a pattern that calls itself for each part survives on a thread's stack, or more. */
    private static final int PARTS = 20_000;

    /** So many parts of two signs are longer than a value of YAML may be. */
    private static final int BEYOND_LIMITS = 51_000;

    /** Far more of the processors than any answer takes. */
    private static final Duration MOST = Duration.ofSeconds(60);

    private static final String CASE = "praktijkvoorbeelden/een.md";
    private static final String HEAD_START = "---\ntitle: Zaak een\nnummer: 1\nbasis: ervaring\n";
    private static final String A_FINDING = "\n## Knelpunten\n\n### Eén {#een thema=gegevens}\n\nTekst.\n";

    // Lines of each file, § for the value and ⏎ for the end of a line.

    private static final String BOOK = """
            title: §
            language: §
            summary: §
            url: 'https://§'
            ? §⏎: een
            facts: §
            facts:⏎  ? §⏎  : {type: text}
            facts: {a: {label: §}}
            facts: {a: {type: §}}
            facts: {a: {type: choice, options: ['§']}}
            facts: {a: {type: number, classes: ['§']}}
            facts: {a: {required: §}}
            facts:⏎  a:⏎    ? §⏎    : een
            kinds: [{id: §}]
            kinds: [{id: een, folder: §}]
            kinds: [{id: een, plural: §, singular: §}]
            kinds: [{id: een, headings: [§]}]
            kinds: [{id: een, answers: §}]
            """;

    private static final String SOURCES = """
            ? §⏎: {titel: K, uitgever: U}
            krant: §
            krant: {titel: §, uitgever: §, datum: §}
            krant: {titel: K, uitgever: U, url: 'https://§'}
            krant: {titel: K, uitgever: U, geraadpleegd: §}
            """;

    private static final String GLOSSARY = """
            ? §⏎: {term: K, uitleg: U}
            avg: {term: §, uitleg: §}
            avg: {term: A, uitleg: B, synoniemen: [§], zoekwoorden: [§]}
            avg: {term: A, uitleg: B, bron: §, zie: §}
            """;

    private static final String HEAD = """
            summary: §
            kort: §
            fictief: §
            nagekeken: §
            niet-gezien: [§]
            ? §⏎: een
            zoekwoorden: [§]
            getal: §
            datum: §
            plek: §
            keuze: §
            lijst: [§]
            lijst: §
            site: 'https://§'
            getal: {waarde: 1, jaar: §, bron: §}
            getal: {waarde: §}
            getal: {onbekend: §}
            plek: {waarde: een, opmerking: §}
            plek:⏎  ? §⏎  : een
            """;

    private static final String TEXT = """
            §
            # §
            ## §
            ## Kop {#§}
            ## Kop {.§}
            ## Kop {§}
            ## Kop {§=een}
            ## Kop {a=§}
            ## Kop {a="§"}
            ### Kop {#§ thema=een}
            ## §-§ {#kop}
            **§**
            _§_
            *§
            `§`
            [§](§)
            [§]
            [§]: §
            [@§]
            [@§; @een]
            [een](over.md#§)
            ![§](§.png)
            ![een](a.png "§")
            <§>
            <b §>
            <a href="§">een</a>
            <p class=§>
            </§>
            <!-- § -->
            <https://§>
            [^§]
            [^a]⏎⏎[^a]: §
            > §
            - §
            1. §
            ```§⏎§⏎```
            | § | een |⏎| --- | --- |⏎| een | § |
            &§;
            §⏎===
            ~~§~~
            {{§}}
            \\§
            <div §
            <div⏎§>⏎
            AVG §
            """;

    private static final String FINDING = """
            ### Twee {#twee thema=§}
            ### Twee {#§ basis=§}
            ### Twee {lost-op="§"}
            ### Twee {uitkomst=§}
            ### §
            """;

    private static final String THEME = """
            title: §
            stelling: §
            nagekeken: §
            summary: §
            """;

    @TempDir
    private Path folder;

    /** A small book without mistakes, of which a test changes one file. */
    private static Map<String, String> book() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "book.yaml",
                """
                title: Proefboek
                language: nl
                facts:
                  getal: {type: number, classes: [10]}
                  datum: {type: date}
                  plek: {type: place, filter: true}
                  keuze: {type: choice, options: [een, twee]}
                  lijst: {type: list}
                  site: {type: link}
                """);
        files.put("bronnen.yaml", "krant: {titel: Krant, uitgever: Uitgever, datum: 2024, url: 'https://example.org/'}\n");
        files.put("begrippen.yaml", "avg: {term: AVG, uitleg: Een wet., synoniemen: [wet], bron: krant}\n");
        files.put("knelpunten/gegevens.md", "---\ntitle: Gegevens\nstelling: Het is zo.\n---\nWat wij zien.\n");
        files.put("paginas/over.md", "---\ntitle: Over\n---\nTekst.\n");
        files.put(CASE, HEAD_START + "---\nTekst.\n" + A_FINDING);
        return files;
    }

    /** A file, with the place of the value. */
    private record Field(String name, String path, String text) {

        private String with(String value) {
            return text.replace("§", value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        BOOK.lines().forEach(line -> {
            String title = line.startsWith("title") ? "" : "title: Proefboek\n";
            String language = line.startsWith("language") ? "" : "language: nl\n";
            fields.add(field("book.yaml", title + language, line, ""));
        });
        SOURCES.lines().forEach(line -> fields.add(field("bronnen.yaml", "", line, "")));
        GLOSSARY.lines().forEach(line -> fields.add(field("begrippen.yaml", "", line, "")));
        HEAD.lines().forEach(line -> fields.add(field(CASE, HEAD_START, line, "---\nTekst.\n" + A_FINDING)));
        fields.add(field(CASE, "---\n", "title: §⏎nummer: §⏎basis: §", "---\nTekst.\n"));
        TEXT.lines().forEach(line -> fields.add(field(CASE, HEAD_START + "---\n", line, A_FINDING)));
        FINDING.lines().forEach(line ->
                fields.add(field(CASE, HEAD_START + "---\n" + A_FINDING + "\n## Oplossingen\n\n", line, "\nTekst.\n")));
        THEME.lines().forEach(line -> {
            String title = line.startsWith("title") ? "" : "title: Gegevens\n";
            fields.add(field("knelpunten/gegevens.md", "---\n" + title, line, "---\nTekst.\n"));
        });
        fields.add(field("paginas/over.md", "---\ntitle: Over\n", "titelregels: [§]", "---\n§\n"));
        return fields;
    }

    private static Field field(String path, String before, String line, String after) {
        return new Field(path + ": " + line, path, before + line.replace("⏎", "\n") + "\n" + after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aValueOfVeryManyPartsIsAPageOrAProblem(Field field) throws IOException {
        Map<String, String> files = book();

        files.put(field.path(), field.with("a" + "-a".repeat(PARTS)));

        answerOrdinarily(files, field + " with a-a…", "build");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fieldsOfLists")
    void aValueOfVeryManyPartsInAListOfTheBookIsAnOrdinaryValueOrAProblem(Field field) throws IOException {
        for (String value : values()) {
            Map<String, String> files = book();
            files.put(field.path(), field.with(value));

            answerOrdinarily(files, field + " with " + value.substring(0, 6) + "…", "check");
        }
    }

    /** All at once, each in a file of its own. */
    @Test
    void valuesOfVeryManyPartsInPagesAreOrdinaryValuesOrProblems() throws IOException {
        for (String value : values()) {
            Map<String, String> files = book();
            int number = 1;
            for (Field field : fields()) {
                if (field.path().endsWith(".md")) {
                    number++;
                    String path = field.path().replace(".md", "-" + number + ".md");
                    files.put(path, field.with(value).replace("\nnummer: 1\n", "\nnummer: " + number + "\n"));
                }
            }

            answerOrdinarily(files, "pages with " + value.substring(0, 6) + "…", "check");
        }
    }

    private static List<Field> fieldsOfLists() {
        return fields().stream().filter(field -> field.path().endsWith(".yaml")).toList();
    }

    private static List<String> values() {
        return List.of(
                "a" + " a".repeat(PARTS),
                "a" + "; @a".repeat(PARTS / 4),
                "1" + ".1".repeat(PARTS),
                "a".repeat(2 * PARTS),
                "a" + "-a".repeat(BEYOND_LIMITS));
    }

    private void answerOrdinarily(Map<String, String> files, String what, String command) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        List<String> arguments = new ArrayList<>(List.of(command, "--content", folder.resolve("content").toString()));
        if (command.equals("build")) {
            arguments.addAll(List.of("--output", folder.resolve("site").toString()));
        }

        CommandRun run = ProcessorTime.atMost(MOST, () -> CommandRun.of(arguments));

        assertThat(run.exit()).as(what + ": " + cut(run.err())).isBetween(0, 1);
        assertThat(run.err()).as(what).doesNotContain("StackOverflow", "Exception", "\tat ");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(2_000, text.length()));
    }
}
