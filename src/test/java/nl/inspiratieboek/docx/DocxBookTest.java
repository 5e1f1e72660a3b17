package nl.inspiratieboek.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.Photos;
import nl.inspiratieboek.fixture.TestBook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book for Word: sound to the schemas of its form, and with everything that a case says. */
class DocxBookTest {

    @TempDir
    private Path folder;

    private CommandRun run(Path content, Path file, String... parts) {
        List<String> words = new ArrayList<>(List.of(
                "export", "docx", "--content", content.toString(), "--output", file.toString(), "--replace-book"));
        words.addAll(List.of(parts));
        CommandRun run = CommandRun.of(words);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private Path made(Path content, String... parts) {
        Path file = folder.resolve("boek.docx");
        run(content, file, parts);
        return file;
    }

    private static XWPFDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static void assertSound(Path file) throws Exception {
        try (XWPFDocument document = read(file)) {
            List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument(), document.getStyle()));
            document.getFootnotes().forEach(note -> parts.add(note.getCTFtnEdn()));
            for (XmlObject part : parts) {
                List<XmlError> faults = new ArrayList<>();
                part.validate(new XmlOptions().setErrorListener(faults));
                assertThat(faults).isEmpty();
            }
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(each -> style.equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/books/full/content", "src/test/books/english/content", "src/test/books/without-findings/content"})
    void theSchemasOfTheFormHaveNothingToSayOfTheWholeBook(String content) throws Exception {
        assertSound(made(Path.of(content)));
    }

    @Test
    void theSchemasHaveNothingToSayOfEachShippedCase() throws Exception {
        try (Stream<Path> cases = Files.list(Path.of("content/praktijkvoorbeelden"))) {
            for (Path each : cases.filter(file -> !file.endsWith("index.md")).sorted().toList()) {
                assertSound(made(Path.of("content"), "--case", each.getFileName().toString()));
            }
        }
    }

    @Test
    void aCaseHasItsTitleFactsKindsAndFindingsInTheStylesOfWordAndItsSourcesInNotes() throws IOException {
        try (XWPFDocument document = read(made(Path.of("content"), "--case", "arnhem-oost"))) {
            assertThat(styled(document, "Title")).singleElement().asString().startsWith("De pedagogische wijk");
            assertThat(styled(document, "Heading1")).contains("Wie er wonen", "Knelpunten", "Oplossingen");
            assertThat(styled(document, "Heading2")).contains("Zoeken in losse potjes");
            assertThat(styled(document, "Remark")).contains("Antwoord op: Zoeken in losse potjes");
            assertThat(document.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("Gemeente");
            assertThat(document.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getFootnotes().size()).isGreaterThan(30);
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
            assertThat(document.getStyles().getStyle("Title").getCTStyle().getRPr().sizeOfSzArray()).isOne();
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("De pedagogische wijk");
            assertThat(document.getProperties().getCoreProperties().getCreated()).isNull();
        }
    }

    @Test
    void noParagraphStandsEmptyForItsSpace() throws IOException {
        try (XWPFDocument document = read(made(Path.of("content")))) {
            assertThat(document.getParagraphs()).noneMatch(each -> each.getText().isBlank() && each.getRuns().stream()
                    .allMatch(run -> run.getEmbeddedPictures().isEmpty()));
        }
    }

    @Test
    void aThemeAndAChapterNameTheCaseOfEachFinding() throws Exception {
        try (XWPFDocument document = read(made(Path.of("content"), "--of-theme", "te-weinig-mensen"))) {
            assertThat(styled(document, "Heading2")).contains("Tien mensen waar een andere stad er dertig heeft");
            assertThat(styled(document, "Remark")).anyMatch(line -> line.startsWith("Zaak: De pedagogische wijk"));
        }
        assertSound(made(Path.of("content"), "--chapter", "knelpunt"));
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(made(Path.of("content"), "--case", "arnhem-oost"));
        byte[] second = Files.readAllBytes(made(Path.of("content"), "--case", "arnhem-oost"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void listsTablesQuotesCodeNotesAndPicturesAreThereAndHostileTextDoesNoHarm() throws Exception {
        Path book = folder.resolve("boek");
        String head = "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n";
        TestBook.dutch()
                .withCase(1, "een", """
                        Een 😀 en **vet**, *schuin*, ~~weg~~ en `code`.[^a]

                        - een
                          - twee
                            1. drie
                        - vier

                        %s
                        > Gezegd.

                        ```
                        x = 1
                          y
                        ```

                        ![Een stoep](../media/stoep.png)

                        ![Een tekening](../media/tekening.svg)

                        <div>Ruw <b>stuk</b></div> %s

                        [^a]: De noot, met [een link](https://voorbeeld.nl/).
                        """.formatted(head, "x".repeat(3000)))
                .writeTo(book);
        Files.createDirectories(book.resolve("media"));
        Files.write(book.resolve("media/stoep.png"), Photos.png(2000, 1000, 1));
        Files.writeString(book.resolve("media/tekening.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9\"/></svg>");

        Path file = folder.resolve("een.docx");
        CommandRun run = run(book, file, "--case", "een");

        assertThat(run.err()).contains("media/tekening.svg kan Word niet tonen");
        assertSound(file);
        try (XWPFDocument document = read(file)) {
            assertThat(document.getParagraphs()).anyMatch(each -> each.getText().equals("drie") && each.getNumIlvl().intValue() == 2);
            assertThat(styled(document, "Quote")).contains("Gezegd.");
            assertThat(styled(document, "Code")).contains("x = 1\n  y");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getTables()).anyMatch(table -> table.getRow(2).getTableCells().size() == 2);
            assertThat(document.getFootnotes()).anyMatch(note -> note.getCTFtnEdn().xmlText().contains("De noot, met"));
            assertThat(document.getParagraphs()).anyMatch(each -> each.getText().contains("[Een tekening]"));
        }
    }
}
