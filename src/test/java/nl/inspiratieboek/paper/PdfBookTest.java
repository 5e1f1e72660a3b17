package nl.inspiratieboek.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The book on paper: sound to who checks such files, with the words of the site, and the same everywhere. */
class PdfBookTest {

    private static final Path SHIPPED = Path.of("content");

    @TempDir
    private Path folder;

    private CommandRun run(Path content, Path file, String... more) {
        List<String> words = new ArrayList<>(
                List.of("export", "pdf", "--content", content.toString(), "--output", file.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(words);
    }

    private byte[] made(Path content, String... more) throws IOException {
        Path file = folder.resolve("boek.pdf");
        CommandRun run = run(content, file, more);
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readAllBytes(file);
    }

    private static List<String> findings(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> findings = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(failed -> flavour + " " + failed.getRuleId().getClause() + " " + failed.getMessage() + " "
                                + failed.getLocation().getContext())
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Path odd() {
        return TestBook.dutch()
                .with("book.yaml", "title: 'Wijk & <straat> \"één\"'\nlanguage: nl\n")
                .withCase(1, "een", """
                        Tekst met &amp; en <b>vet<br>werk</b>, `<script>`, =1+1, x < y, een noot[^1] en [een web](https://example.org/a?b=c&d=e#f).
                        Rechts: שלום (עולם). Feest: \uD83C\uDF89. Eenheellangwoorddatnergensopeenregelpasteneenheellangwoorddatnergensopeenregelpast.

                        - a
                            - b
                                - c
                                    - d

                        | a | b |
                        |---|---|
                        | 1 | 2 |

                        <table><tr><td>zonder kop</td><td>2</td></tr></table>

                        #### Een kop die overslaat

                        > [!NOTE]
                        > Let op.

                        [^1]: De noot.
                        """)
                .withCase(2, "twee", "Zie [een](een.md).\n\n## Knelpunten\n\n### Iets {#iets}\n\nTekst.\n")
                .writeTo(folder.resolve("odd"));
    }

    @Test
    void theCheckerOfArchivesAndOfAccessibilityHasNothingToSayOfTheShippedBook() throws Exception {
        assertThat(findings(made(SHIPPED, "--case", "velsen-ijmuiden", "--of-theme", "gegevens-delen"))).isEmpty();
    }

    @Test
    void norOfAnOddBook() throws Exception {
        assertThat(findings(made(odd(), "--drafts"))).isEmpty();
    }

    @Test
    void referencesNameThePageOfPaper() throws Exception {
        assertThat(text(made(odd()))).contains("Inhoud").contains("(blz.");
    }

    @Test
    void aLetterThatTheFontsLackIsToldWithItsPlace() throws Exception {
        Path file = folder.resolve("boek.pdf");

        CommandRun run = run(odd(), file);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).containsPattern("praktijkvoorbeelden/een\\.md:\\d+:\\d+: warning: .*U\\+1F389.*\\[missing-glyph]");
        assertThat(text(Files.readAllBytes(file))).contains("Feest: \u25A1");
    }

    @Test
    void theSameBytesInAnotherZoneAndLocale() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path content = odd();
        byte[] here = made(content);
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(made(content)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFileOfAnotherOriginStays() throws IOException {
        Path file = folder.resolve("boek.pdf");
        Files.writeString(file, "%PDF-1.7\nvan een ander");

        CommandRun run = run(odd(), file, "--replace-book");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("een bestand dat dit programma niet maakte");
        assertThat(file).hasContent("%PDF-1.7\nvan een ander");
    }

    @Test
    void thePdfOfAnotherBookGoesOnlyWhenAsked() throws IOException {
        Path file = folder.resolve("boek.pdf");
        Path other = TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder.resolve("other"));
        assertThat(run(other, file).exit()).isZero();

        assertThat(run(odd(), file).exit()).isEqualTo(2);
        assertThat(run(odd(), file, "--replace-book").exit()).isZero();
    }
}
