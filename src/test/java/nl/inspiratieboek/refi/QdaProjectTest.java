package nl.inspiratieboek.refi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.ZipFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book as a project for researchers: sound by the rules of the standard, with every finding where its words are. */
class QdaProjectTest {

    @TempDir
    private Path folder;

    private Path made(Path content, String... more) {
        Path file = folder.resolve("boek.qdpx");
        List<String> line = new ArrayList<>(
                List.of("export", "qdpx", "--content", content.toString(), "--output", file.toString(), "--replace-book"));
        line.addAll(List.of(more));
        CommandRun run = CommandRun.of(line);
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }

    private static Document project(Path file) throws IOException {
        byte[] bytes = ZipFiles.of(Files.readAllBytes(file)).get("project.qde");
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        ZipFiles.of(Files.readAllBytes(file)).forEach((name, bytes) -> {
            if (name.startsWith("sources/")) {
                texts.put(name.substring("sources/".length()), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** Every coded passage as {@code code: its first line}. */
    private static List<String> passages(Path file) throws IOException {
        Document project = project(file);
        Map<String, String> texts = texts(file);
        List<String> passages = new ArrayList<>();
        for (Element source : project.select("TextSource")) {
            int[] text = texts.get(source.attr("guid") + ".txt").codePoints().toArray();
            for (Element selection : source.select("PlainTextSelection")) {
                int start = Integer.parseInt(selection.attr("startPosition"));
                int end = Integer.parseInt(selection.attr("endPosition"));
                String code = selection.select("CodeRef").attr("targetGUID");
                passages.add(project.select("Code[guid=" + code + "]").attr("name") + ": " + new String(text, start, end - start));
            }
        }
        return passages;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "content", "src/test/books/full/content", "src/test/books/english/content", "src/test/books/without-findings/content"
    })
    void aProjectKeepsTheRulesOfTheStandard(String content) throws IOException {
        Path file = made(Path.of(content));

        assertThat(QdaRules.faults(project(file), texts(file))).isEmpty();
    }

    @Test
    void theRulesSeeWhatIsWrong() throws IOException {
        Path file = made(odd());
        Document project = project(file);
        project.select("PlainTextSelection").first().attr("endPosition", "9999");
        project.select("CodeRef").last().attr("targetGUID", "00000000-0000-5000-8000-000000000000");
        project.select("Code").first().removeAttr("isCodable");
        project.select("Project").first().prependChild(project.select("Sets").first());

        assertThat(String.join("\n", QdaRules.faults(project, texts(file))))
                .contains("out of the text", "leads to nothing", "lacks isCodable", "not here: Users");
    }

    @Test
    void everyFindingOfTheBookIsACodedPassage() throws IOException {
        Path file = made(Path.of("content"));
        Document project = project(file);

        assertThat(project.select("TextSource")).hasSize(10);
        assertThat(project.select("Codes > Code").eachAttr("name"))
                .containsExactly("Gemene delers", "Knelpunten", "Oplossingen", "Vernieuwende ideeën");
        assertThat(project.select("Codes > Code").eachAttr("color")).containsExactly("#8fb2ff", "#ff7f5c", "#4fd6a0", "#ffd426");
        List<String> titles = new ArrayList<>();
        for (String each : passages(file)) {
            titles.add(each.substring(each.indexOf(": ") + 2).lines().findFirst().orElseThrow());
        }
        assertThat(titles).hasSizeGreaterThan(50).isEqualTo(project.select("PlainTextSelection").eachAttr("name"));
    }

    private Path odd() {
        return TestBook.dutch()
                .with("book.yaml", """
                        title: 'Wijk & <straat> "één"'
                        language: nl
                        date: 2024-03
                        facts:
                          inwoners: {label: 'Inwoners & co', type: number, filter: true, classes: [100]}
                          domeinen: {label: Domeinen, type: list, options: [jeugd, wonen], filter: true}
                        """)
                .withTheme("knelpunten", "geld")
                .withTheme("oplossingen", "samen")
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: Een 🏘️ straat
                        nummer: 1
                        inwoners: 12.5
                        domeinen: [jeugd, wonen]
                        ---
                        Vóór 🏠 met `<b>` & meer.\s\s
                        Een regel erbij.

                        ## Knelpunten
                        ### Het 💶 is op {#op thema=geld}
                        Geen geld & <b>niets</b> 🏚.

                        - een
                        - twee

                        ### Zonder thema
                        ## Oplossingen
                        ### Samen {thema=samen lost-op=op uitkomst=geen-resultaat}
                        Wij deden het.
                        """)
                .withCase(2, "twee", "Stil.\n")
                .writeTo(folder.resolve("vreemd"));
    }

    @Test
    void placesAreCountedInCodePoints() throws IOException {
        Path file = made(odd());

        assertThat(passages(file))
                .containsExactly(
                        "Thema geld: Het 💶 is op\nGeen geld & niets 🏚.\neen\ntwee",
                        "Knelpunten: Zonder thema",
                        "Thema samen: Samen\nWij deden het.");
        assertThat(QdaRules.faults(project(file), texts(file))).isEmpty();
    }

    @Test
    void factsAnswersAndTheDayGoAlong() throws IOException {
        Document project = project(made(odd()));

        assertThat(project.select("Variable").eachAttr("name")).containsExactly("Inwoners & co", "Domeinen");
        assertThat(project.select("FloatValue, TextValue").eachText()).containsExactly("12.5", "jeugd; wonen");
        assertThat(project.select("Link")).hasSize(1);
        assertThat(project.select("PlainTextSelection > Description").eachText()).last().asString().contains("zonder resultaat");
        assertThat(project.select("Project").attr("creationDateTime")).isEqualTo("2024-03-01T00:00:00Z");
        assertThat(project.select("Project").attr("name")).isEqualTo("Wijk & <straat> \"één\"");
    }

    @Test
    void aThemeComesWithTheCasesThatTellOfItAndNoOtherCodes() throws IOException {
        Path file = made(odd(), "--of-theme", "geld");

        assertThat(project(file).select("TextSource").eachAttr("name")).containsExactly("Een 🏘️ straat");
        assertThat(project(file).select("Code").eachAttr("name")).containsExactly("Knelpunten", "Thema geld");
        assertThat(passages(file)).hasSize(1);
        assertThat(QdaRules.faults(project(file), texts(file))).isEmpty();
    }

    @Test
    void aCaseComesAlone() throws IOException {
        assertThat(project(made(odd(), "--case", "twee")).select("TextSource").eachAttr("name")).containsExactly("Zaak twee");
    }

    @Test
    void theSameBookHasTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(made(odd()));

        assertThat(Files.readAllBytes(made(odd()))).isEqualTo(first);
    }
}
