package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.Photos;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.WordDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that an author already has become drafts of cases. */
class ImportCommandTest {

    private static final String BOOK = """
            title: Proefboek
            language: nl
            facts:
              gemeente: {label: Gemeente, type: place}
              inwoners: {label: Inwoners, type: number}
              start: {label: Begonnen in, type: date}
              aanpak: {label: Soort aanpak, type: choice, options: [preventief, repressief, beide]}
              domeinen: {label: Domeinen, type: list, options: [jeugd, wonen]}
              partners: {label: Wie doen mee, type: list}
            """;

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void makeBook() throws IOException {
        book = folder.resolve("boek");
        TestBook.dutch().with("book.yaml", BOOK).withCase(7, "zeven", "Tekst.\n").writeTo(book);
    }

    @Test
    void aWordFileBecomesADraftWithItsFactsHeadingsListsTablesNotesLinksAndPictures() throws IOException {
        byte[] photo = Photos.png(90, 60, 1);
        Path document = document("verslag.docx", new WordDocument()
                .header("Vertrouwelijk, versie 3")
                .paragraph("Title", "Thee op de hoek")
                .paragraph("Subtitle", "Hoe een buurt weer ging praten.")
                .table(
                        new String[] {"Kenmerk", "Waarde"},
                        new String[] {"Gemeente:", "Veldhoven"},
                        new String[] {"Inwoners", "ongeveer 22.000"},
                        new String[] {"Begonnen in", "2021"},
                        new String[] {"Soort aanpak", "Preventief"},
                        new String[] {"Domeinen", "Jeugd, zorg"},
                        new String[] {"Wie doen mee", "gemeente; politie"})
                .paragraph("heading 1", "1. Wat er speelde")
                .runs("Het was ", "*stil", "* op", " straat, zei ", "/een bewoner", ": “nooit meer”.")
                .note("Dat staat in het verslag", "Verslag van 3 mei.")
                .link("Lees ", "meer", "https://voorbeeld.nl/a%20b")
                .list("een ding", "nog een {ding}")
                .picture(photo, "Een stoep met stoelen")
                .table(new String[] {"Jaar", "Aantal"}, new String[] {"2021", "3"}, new String[] {"2022", "5 | 6"})
                .paragraph("heading 2", "Knelpunten:")
                .paragraph("heading 3", "Het geld was op")
                .paragraph("", "In 2023 stopte het."));

        CommandRun run = run(document);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("""
                Gemaakt: %s, met 7 feiten en 1 plaatje uit het document.
                Kijk dit na:
                  - de tekst boven of onder aan elk blad is niet meegekomen: Vertrouwelijk, versie 3
                  - deze waarde past niet bij het feit; zij staat als opmerking in de kop: Domeinen: zorg
                """.formatted(draft("thee-op-de-hoek")));
        String text = Files.readString(draft("thee-op-de-hoek"));
        assertThat(text)
                .contains("title: \"Thee op de hoek\"\n")
                .containsPattern("(?m)^summary: \"Hoe een buurt weer ging praten.\" ")
                .containsPattern("(?m)^nummer: 8 ")
                .containsPattern("(?m)^concept: true ")
                .containsPattern("(?m)^gemeente: \"Veldhoven\" ")
                .containsPattern("(?m)^inwoners: \\{waarde: 22000, opmerking: \"ongeveer 22.000\"\\} ")
                .containsPattern("(?m)^start: 2021 ")
                .containsPattern("(?m)^aanpak: \"preventief\" ")
                .containsPattern("(?m)^domeinen: \\[\"jeugd\"\\] ")
                .containsPattern("(?m)^partners: \\[\"gemeente\", \"politie\"\\] ")
                .contains("# domeinen: in het document stond: zorg\n");
        assertThat(text.substring(text.indexOf("## Wat er speelde"))).startsWith("""
                ## Wat er speelde

                Het was **stil op** straat, zei *een bewoner*: "nooit meer".

                Dat staat in het verslag[^1]

                Lees [meer](https://voorbeeld.nl/a%20b)

                - een ding
                - nog een \\{ding\\}

                ![Een stoep met stoelen](../media/thee-op-de-hoek-1.png)

                |Jaar|Aantal|
                |---|---|
                |2021|3|
                |2022|5 \\| 6|

                ## Knelpunten

                ### Het geld was op

                In 2023 stopte het.

                [^1]: Verslag van 3 mei.
                """);
        assertThat(book.resolve("media/thee-op-de-hoek-1.png")).hasBinaryContent(photo);
    }

    /** Not a word, picture or link of a document is lost on the way to readers. */
    @Test
    void whatWasImportedBuildsWithoutAWarningOfItsOwnAndShowsAllWords() throws IOException {
        run(document("verslag.docx", new WordDocument()
                .paragraph("heading 1", "Thee op de hoek")
                .paragraph("", "Gemeente: Veldhoven")
                .paragraph("heading 1", "Verhaal met * en _ en <b> en [haken] en # en {#teken}")
                .runs("1) geen lijst", "*vet", "gevolgd", "/ schuin", "* en vet.")
                .paragraph("", "- geen lijst maar een streepje & een &amp; in tekst, C:\\map, a*b*c, ~~x~~, 5 < 6")
                .paragraph("", "# geen kop en ![geen plaatje] en `code` en [@geenbron] en [^2]")));

        List<String> arguments = List.of(
                "build", "--drafts", "--content", book.toString(), "--output", folder.resolve("site").toString());
        CommandRun built = CommandRun.of(arguments);

        assertThat(built.exit()).as(built.err()).isZero();
        String page = org.jsoup.Jsoup.parse(Files.readString(
                        folder.resolve("site/praktijkvoorbeelden/thee-op-de-hoek.html")))
                .text();
        assertThat(page)
                .contains("Verhaal met * en _ en <b> en [haken] en # en {#teken}")
                .contains("1) geen lijstvetgevolgd schuin en vet.")
                .contains("- geen lijst maar een streepje & een &amp; in tekst, C:\\map, a*b*c, ~~x~~, 5 < 6")
                .contains("# geen kop en ![geen plaatje] en `code` en [@geenbron] en [^2]");
    }

    /** {@code src/test/word/libreoffice.docx} was saved by LibreOffice 7.4. */
    @Test
    void aDocumentOfLibreOfficeIsReadAsItsAuthorSeesIt() throws IOException {
        CommandRun run = run(Path.of("src/test/word/libreoffice.docx"));

        assertThat(run.exit()).as(run.err()).isZero();
        String text = Files.readString(draft("buurtmoeders-op-het-plein"));
        assertThat(text)
                .containsPattern("(?m)^gemeente: \"Lindedam \\(verzonnen\\)\" ")
                .containsPattern("(?m)^inwoners: 12400 ")
                .containsPattern("(?m)^start: 2022 ");
        assertThat(text.substring(text.indexOf("## Wat er speelde"))).startsWith("""
                ## Wat er speelde

                Op het plein was het 's avonds **onrustig**. "Wij durfden er niet meer langs", zegt *een bewoner*.[^1]
                """);
        assertThat(text)
                .contains("1. Eerst kwamen er vier moeders.\n2. Toen twaalf.\n")
                .contains("   - Twee uit de flat\n   - Tien uit de straat\n")
                .contains("|Jaar|Meldingen|\n|---|---|\n|2022|31|\n|2023|19|\n")
                .contains("## Knelpunten\n\n### Na een jaar was het geld op\n\nLees het [verslag](https://www.example.org/verslag).\n")
                .contains("[^1]: Gesprek in mei 2022.\n")
                .contains("## Oplossingen\n\n### De wijkraad betaalde door\n");
    }

    @Test
    void linesWithLabelsAreFactsAndBoldLinesHeadings() throws IOException {
        CommandRun run = run(document("oud verslag.docx", new WordDocument()
                .runs("*Samen de straat op")
                .runs("*Gemeente:", " Venlo")
                .runs("*Aanleiding")
                .paragraph("", "Er was onrust.")
                .paragraph("", "Let op: dit is geen feit.")
                .runs("*Oplossingen")
                .paragraph("", "Praten hielp.")));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("een vette regel is een kop geworden: Aanleiding")
                .contains("onder ‘Oplossingen’ staat nog geen bevinding");
        assertThat(Files.readString(draft("samen-de-straat-op")))
                .containsPattern("(?m)^gemeente: \"Venlo\" ")
                .contains("## Aanleiding\n\nEr was onrust.\n\nLet op: dit is geen feit.\n\n## Oplossingen\n\nPraten hielp.\n");
    }

    @Test
    void aFolderIsTakenInWholeEachWithANumberAndNameOfItsOwn() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("oude verslagen"));
        Files.write(documents.resolve("a.docx"), new WordDocument().paragraph("Title", "Zelfde").bytes());
        Files.write(documents.resolve("b.docx"), new WordDocument().paragraph("Title", "Zelfde").bytes());
        Files.writeString(documents.resolve("c.md"), """
                ---
                title: Uit een ander programma
                gemeente: Breda
                layout: post
                ---
                # Uit een ander programma

                Tekst met een noot[^1] en **vet**.

                [^1]: De noot.
                """);
        Files.writeString(documents.resolve("~$a.docx"), "open in Word");
        Files.writeString(documents.resolve("lees.txt"), "geen document");

        CommandRun run = run(documents);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(draft("zelfde"))).containsPattern("(?m)^nummer: 8 ");
        assertThat(Files.readString(draft("zelfde-2"))).containsPattern("(?m)^nummer: 9 ");
        assertThat(Files.readString(draft("uit-een-ander-programma")))
                .containsPattern("(?m)^nummer: 10 ")
                .containsPattern("(?m)^gemeente: \"Breda\" ")
                .contains("layout: post\n")
                .contains("Tekst met een noot[^1] en **vet**.\n")
                .contains("[^1]: De noot.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "pdf", "leeg.docx", "stuk.docx"})
    void whatIsNoDocumentIsRefusedAndTheOthersAreTakenIn(String sort) throws IOException {
        Path bad = folder.resolve("slecht." + sort);
        byte[] whole = new WordDocument().paragraph("Title", "Half").bytes();
        byte[] bytes = switch (sort) {
            case "doc" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0};
            case "leeg.docx" -> new byte[0];
            case "stuk.docx" -> java.util.Arrays.copyOf(whole, whole.length / 2);
            default -> "geen document".getBytes(StandardCharsets.UTF_8);
        };
        Files.write(bad, bytes);
        Path good = document("goed.docx", new WordDocument().paragraph("Title", "Goed"));

        CommandRun run = run(bad, good);

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.err()).startsWith(bad + ": ").doesNotContain("Exception").doesNotContain("null");
        assertThat(draft("goed")).exists();
        assertThat(draft("slecht")).doesNotExist();
    }

    @Test
    void aDocumentCannotFetchAPictureNorReadAFileOfTheMachine() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.png"), "GEHEIM");
        byte[] plain = new WordDocument().paragraph("Title", "Lokaas").picture(Photos.png(9, 9, 1), "x").bytes();
        byte[] bait = changed(plain, (name, text) -> name.endsWith("document.xml.rels")
                ? text.replaceAll("Target=\"media/[^\"]*\"", "Target=\"" + secret.toUri() + "\" TargetMode=\"External\"")
                : text.replace("r:embed=", "r:link="));
        Path document = folder.resolve("lokaas.docx");
        Files.write(document, bait);

        CommandRun run = run(document);

        assertThat(run.err()).contains("dit plaatje zit niet in het bestand");
        assertThat(book.resolve("media")).doesNotExist();
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        byte[] plain = new WordDocument().paragraph("Title", "Bom").bytes();
        Path document = folder.resolve("bom.docx");
        Files.write(document, changed(plain, (name, text) -> name.equals("word/document.xml")
                ? text.replaceFirst("(<\\?xml[^>]*\\?>)?", "<!DOCTYPE a [<!ENTITY b \"c\">]>")
                : text));

        CommandRun run = run(document);

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.err()).contains("wordt niet gelezen");
    }

    @Test
    void withoutADocumentItSaysWhatBelongsThere() {
        CommandRun run = run();

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("inspiratieboek import verslag.docx");
    }

    /** A file with each part of text changed. */
    private static byte[] changed(byte[] file, BinaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean text = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                out.write(text ? change.apply(entry.getName(), new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        return bytes.toByteArray();
    }

    private Path document(String name, WordDocument document) throws IOException {
        return Files.write(folder.resolve(name), document.bytes());
    }

    private Path draft(String name) {
        return book.resolve("praktijkvoorbeelden/" + name + ".md");
    }

    private CommandRun run(Path... documents) {
        List<String> arguments = new ArrayList<>(List.of("import", "--content", book.toString()));
        for (Path each : documents) {
            arguments.add(each.toString());
        }
        return CommandRun.of(arguments);
    }
}
