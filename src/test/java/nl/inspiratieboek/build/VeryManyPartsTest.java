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
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every file, with a value of very many parts: what the program says of it is a problem with a place, or a
 * page, and it says it soon. A pattern that calls itself for each part, or work that grows faster than the text, fails here.
 */
class VeryManyPartsTest {

    /** Longer than what a pattern that calls itself survives, and just within what YAML may be long. */
    private static final int PARTS = 49_000;

    private static final int BEYOND_LIMITS = 100_000;

    /** Far more than any answer takes; without it a hang would have no end. */
    private static final Duration A_HANG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    /** A small book in which {@code §} stands for the value. */
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
        files.put("praktijkvoorbeelden/een.md", theCase("", "Tekst.\n"));
        return files;
    }

    private static String theCase(String head, String body) {
        return "---\ntitle: Zaak een\nnummer: 1\nbasis: ervaring\n" + head + "---\n" + body
                + "\n## Knelpunten\n\n### Eén {#een thema=gegevens}\n\nTekst.\n";
    }

    /** A file, with the place of the value. */
    private record Field(String name, String path, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (String line : List.of(
                "title: §", "language: §", "summary: §", "url: 'https://§'", "? §\n: een", "facts: §", "facts:\n  ? §\n  : {type: text}",
                "facts: {a: {label: §}}", "facts: {a: {type: §}}", "facts: {a: {type: choice, options: ['§']}}",
                "facts: {a: {type: number, classes: ['§']}}", "facts: {a: {required: §}}", "facts:\n  a:\n    ? §\n    : een",
                "kinds: [{id: §}]", "kinds: [{id: een, folder: §}]", "kinds: [{id: een, plural: §, singular: §}]",
                "kinds: [{id: een, headings: [§]}]", "kinds: [{id: een, answers: §}]")) {
            String start = line.startsWith("title") ? "language: nl\n" : line.startsWith("language") ? "title: P\n" : "title: P\nlanguage: nl\n";
            fields.add(new Field("book.yaml " + line, "book.yaml", start + line + "\n"));
        }
        for (String line : List.of("? §\n: {titel: K, uitgever: U}", "krant: §", "krant: {titel: §, uitgever: §, datum: §}",
                "krant: {titel: K, uitgever: U, url: 'https://§'}", "krant: {titel: K, uitgever: U, geraadpleegd: §}")) {
            fields.add(new Field("bronnen.yaml " + line, "bronnen.yaml", line + "\n"));
        }
        for (String line : List.of("? §\n: {term: K, uitleg: U}", "avg: {term: §, uitleg: §}",
                "avg: {term: A, uitleg: B, synoniemen: [§], zoekwoorden: [§]}", "avg: {term: A, uitleg: B, bron: §, zie: §}")) {
            fields.add(new Field("begrippen.yaml " + line, "begrippen.yaml", line + "\n"));
        }
        for (String line : List.of("summary: §", "kort: §", "fictief: §", "nagekeken: §", "niet-gezien: [§]", "? §\n: een",
                "zoekwoorden: [§]", "zoekwoorden-bij:\n  ? §\n  : [een]", "zoekwoorden-bij: {een: [§]}", "getal: §", "datum: §",
                "plek: §", "keuze: §", "lijst: [§]", "lijst: §", "site: 'https://§'", "getal: {waarde: 1, jaar: §, bron: §}",
                "getal: {waarde: §}", "getal: {onbekend: §}", "plek: {waarde: een, opmerking: §}", "plek:\n  ? §\n  : een")) {
            fields.add(new Field("zaak " + line, "praktijkvoorbeelden/een.md", theCase(line + "\n", "Tekst.\n")));
        }
        fields.add(new Field("zaak nummer", "praktijkvoorbeelden/een.md", "---\ntitle: §\nnummer: §\nbasis: §\n---\nTekst.\n"));
        for (String line : List.of("§", "# §", "## §", "## Kop {#§}", "## Kop {.§}", "## Kop {§}", "## Kop {§=een}", "## Kop {a=§}",
                "## Kop {a=\"§\"}", "### Kop {#§ thema=een}", "## §-§ {#kop}", "**§**", "_§_", "*§", "`§`", "[§](§)", "[§]", "[§]: §",
                "[@§]", "[@§; @een]", "[een](over.md#§)", "![§](§.png)", "![een](a.png \"§\")", "<§>", "<b §>", "<a href=\"§\">een</a>",
                "<p class=§>", "</§>", "<!-- § -->", "<https://§>", "[^§]", "[^a]\n\n[^a]: §", "> §", "- §", "1. §", "```§\n§\n```",
                "| § | een |\n| --- | --- |\n| een | § |", "&§;", "§\n===", "~~§~~", "{{§}}", "\\§", "<div §", "<div\n§>\n", "AVG §")) {
            fields.add(new Field("tekst " + line.replace("\n", "⏎"), "praktijkvoorbeelden/een.md", theCase("", line + "\n")));
        }
        for (String line : List.of("### Twee {#twee thema=§}", "### Twee {#§ basis=§}", "### Twee {lost-op=\"§\"}", "### Twee {uitkomst=§}",
                "### §")) {
            fields.add(new Field(
                    "bevinding " + line,
                    "praktijkvoorbeelden/een.md",
                    theCase("", "Tekst.\n\n## Oplossingen\n\n" + line + "\n\nTekst.\n")));
        }
        for (String line : List.of("title: §", "stelling: §", "nagekeken: §", "summary: §")) {
            fields.add(new Field(
                    "thema " + line,
                    "knelpunten/gegevens.md",
                    "---\n" + (line.startsWith("title") ? "" : "title: Gegevens\n") + line + "\n---\nTekst.\n"));
        }
        fields.add(new Field("pagina titelregels", "paginas/over.md", "---\ntitle: Over\ntitelregels: [§]\n---\n§\n"));
        return fields;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void aValueOfVeryManyPartsGetsAnOrdinaryAnswer(Field field) throws IOException {
        answerOrdinarily(field, "a" + "-a".repeat(PARTS), "build");
        answerOrdinarily(field, "a" + " a".repeat(PARTS), "check");
        answerOrdinarily(field, "a" + "; @a".repeat(PARTS / 4), "check");
        answerOrdinarily(field, "1" + ".1".repeat(PARTS), "check");
        answerOrdinarily(field, "a".repeat(2 * PARTS), "check");
        answerOrdinarily(field, "a" + "-a".repeat(BEYOND_LIMITS), "check");
    }

    private void answerOrdinarily(Field field, String value, String command) throws IOException {
        Map<String, String> files = book();
        files.put(field.path(), field.text().replace("§", value));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        List<String> arguments = new ArrayList<>(List.of(command, "--content", folder.resolve("content").toString()));
        if (command.equals("build")) {
            arguments.addAll(List.of("--output", folder.resolve("site").toString()));
        }
        String what = field + " with " + value.substring(0, 6) + "…";

        CommandRun run = Assertions.assertTimeoutPreemptively(A_HANG, () -> CommandRun.of(arguments), what);

        assertThat(run.exit()).as(what + ": " + cut(run.err())).isBetween(0, 1);
        assertThat(run.err()).as(what).doesNotContain("StackOverflow", "Exception", "\tat ");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(2_000, text.length()));
    }
}
