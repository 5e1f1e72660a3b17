package nl.inspiratieboek.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaReaderTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" %s/>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void theSizeOfAPictureComesFromItsHeader(String format) throws IOException {
        assertSize("a." + format, Pictures.drawn(format, 640, 481), 640, 481);
    }

    @Test
    void everyKindOfWebpSaysItsSize() throws IOException {
        // 1000 is 0x3E8, 700 is 0x2BC; VP8X and VP8L store one less.
        assertSize("a.webp", Pictures.webp("VP8X", 0, 0, 0, 0, 0xE7, 0x03, 0, 0xBB, 0x02, 0), 1000, 700);
        assertSize("b.webp", Pictures.webp("VP8 ", 0, 0, 0, 0x9D, 0x01, 0x2A, 0xE8, 0x03, 0xBC, 0x02), 1000, 700);
        assertSize("c.webp", Pictures.webp("VP8L", 0x2F, 0xE7, 0xC3, 0xAE, 0x00, 0, 0, 0, 0, 0), 1000, 700);
    }

    @Test
    void anAvifSaysTheSizeOfItsLargestPictureTurnedAsItSays() throws IOException {
        byte[] avif = Pictures.avif(640, 480, 0);
        assertSize("a.avif", avif, 640, 480);
        assertSize("b.avif", Pictures.avif(640, 480, 1), 480, 640);
        assertSize("c.avif", Pictures.avif(640, 480, 2), 640, 480);
        assertFault(Fault.CUT_OFF, "d.avif", Arrays.copyOf(avif, avif.length - 1));
        assertFault(Fault.OTHER_TYPE, "e.jpg", avif);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC9, 0xCA, 0xCF})
    void everyFrameOfAJpegSaysItsSize(int frame) throws IOException {
        assertSize("a.jpg", Pictures.jpeg(300, 200, 1, frame), 300, 200);
    }

    @Test
    void aPhotographTakenOnItsSideIsShownUpright() throws IOException {
        assertSize("a.jpg", Pictures.jpeg(300, 200, 6, 0xC2), 200, 300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width='96' height='48'                             | 96  | 48
            width='96.4px' height='1in'                        | 96  | 96
            width='100%' height='100%' viewBox='0 0 40 30'     | 40  | 30
            width='80' viewBox='0,0,40,30'                     | 80  | 60
            height='60' viewBox='0 0 40 30'                    | 80  | 60
            """)
    void aDrawingSaysItsSizeOrIsGivenThatOfItsViewBox(String attributes, int width, int height) throws IOException {
        assertSize("a.svg", SVG.formatted(attributes).getBytes(StandardCharsets.UTF_8), width, height);
    }

    @Test
    void aFaultyPictureSaysWhatIsWrong() throws IOException {
        assertFault(Fault.EMPTY, "a.png", new byte[0]);
        assertFault(Fault.EMPTY, "a.svg", new byte[0]);
        assertFault(Fault.OTHER_TYPE, "a.png", Pictures.drawn("jpg", 3, 2));
        assertFault(Fault.OTHER_TYPE, "a.jpg", "<html>".getBytes(StandardCharsets.UTF_8));
        assertFault(Fault.OTHER_TYPE, "a.svg", "geen tekening".getBytes(StandardCharsets.UTF_8));
        assertFault(Fault.OTHER_TYPE, "a.svg", Pictures.drawn("png", 3, 2));
        String half = "<svg xmlns='http://www.w3.org/2000/svg'><g><path d='M0";
        assertFault(Fault.CUT_OFF, "a.svg", half.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureCutOffAnywhereBehindItsSignIsSeen(String format) throws IOException {
        byte[] whole = Pictures.drawn(format, 60, 40);

        for (int length = 8; length < whole.length; length += 7) {
            assertFault(Fault.CUT_OFF, "a." + format, Arrays.copyOf(whole, length));
        }
    }

    @Test
    void whatACameraWritesBehindAPictureDoesNoHarm() throws IOException {
        byte[] whole = Pictures.drawn("jpg", 60, 40);
        byte[] more = Arrays.copyOf(whole, whole.length + 50_000);
        Arrays.fill(more, whole.length, more.length, (byte) 7);

        assertSize("a.jpg", more, 60, 40);
    }

    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        assertFault(Fault.TOO_LARGE, "a.png", Pictures.pngOfSize(60_000, 60_000));
    }

    @Test
    void bytesByChanceAreNeverMoreThanAFault() throws IOException {
        Random random = new Random(20_261_123L);
        for (String format : List.of("png", "jpg", "gif")) {
            for (int round = 0; round < 60; round++) {
                byte[] bytes = Pictures.drawn(format, 20, 20);
                for (int change = 0; change < 6; change++) {
                    bytes[3 + random.nextInt(bytes.length - 3)] = (byte) random.nextInt(256);
                }
                assertThat(read("a." + format, bytes)).isNotNull();
            }
        }
    }

    @Test
    void aFaultyPictureIsReportedWhereATextShowsItAndNowhereElse() {
        TestBook book = TestBook.dutch()
                .with("media/leeg.png", "")
                .withCase(1, "een", "Kijk:\n\n![Een plein](../media/leeg.png)\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een.md:7:14 image-empty");
    }

    @Test
    void aFaultyPictureThatIsOnlyLinkedIsReportedToo() {
        TestBook book = TestBook.dutch()
                .with("media/leeg.png", "")
                .withCase(1, "een", "Lees [het plan](../media/leeg.png).\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een.md:5:17 image-empty");
    }

    @Test
    void onlyWhatAPageShowsOrLinksIsPublished() {
        TestBook book = TestBook.dutch()
                .with("media/getoond.svg", SVG.formatted("viewBox='0 0 40 30'"))
                .with("media/de nota (1).txt", "n")
                .with("media/geheim.txt", "g")
                .with("verslagen/deelnemers.csv", "d")
                .with("praktijkvoorbeelden/aantekening.txt", "a")
                .with("adreslijst.yaml", "a: {}\n")
                .with("paginas/over.md", "---\ntitle: Over\n---\nLees [de nota](../media/de%20nota%20(1).txt).[^1]\n\n[^1]: En ![plein](../media/getoond.svg)\n")
                .withCase(1, "een", "Tekst.\n");

        assertThat(book.problems()).containsExactly("adreslijst.yaml:1:1 files-unused");
        assertThat(book.book().media()).extracting(medium -> medium.path().value())
                .containsExactly("media/de nota (1).txt", "media/getoond.svg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.html       | x
            a.HTM        | x
            a.html.nl    | x
            a.xhtml      | x
            a.xml        | x
            a.svgz       | x
            a.mjs        | x
            a.shtml      | x
            a.mht        | x
            gegevens     | <!DOCTYPE html>
            a.onbekend   | <script>
            a.onbekend   | <?xml version='1.0'?>
            a.php        | x
            """)
    void whatRunsInABrowserIsNotPublished(String name, String text) {
        TestBook book = TestBook.dutch().with("media/" + name, text).withCase(1, "een", "Zie [x](../media/" + name + ").\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een.md:5:9 download-runs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.html.zip   | PK
            a.txt        | <script>
            a.pdf        | %PDF
            js           | Naam; plaats
            lees.mij     | < 3 jaar
            a.docx       | PK
            """)
    void whatReadersKeepIsPublished(String name, String text) {
        TestBook book = TestBook.dutch().with("media/" + name, text).withCase(1, "een", "Zie [x](../media/" + name + ").\n");

        assertThat(book.problems()).isEmpty();
    }

    @Test
    void aPageShowsAPictureInItsSize() throws IOException {
        TestBook book = TestBook.dutch()
                .with("media/plein.svg", SVG.formatted("viewBox='0 0 40 30'"))
                .withCase(1, "een", "![Een plein](../media/plein.svg)\n");

        assertThat(page(book, "praktijkvoorbeelden/een.html")).contains("plein.svg\"", "width=\"40\" height=\"30\"");
    }

    @Test
    void theSiteHoldsNoDrawingThatDoesMoreThanDraw() throws IOException {
        TestBook book = TestBook.dutch()
                .with("media/plein.svg", SVG.formatted("onload='alert(1)' viewBox='0 0 40 30'"))
                .with("media/fout.svg", "<html><script>alert(1)</script></html>")
                .withCase(1, "een", "![Een plein](../media/plein.svg) en [fout](../media/fout.svg)\n");

        assertThat(book.problems())
                .containsExactly(
                        "media/plein.svg:1:41 svg-refused", "praktijkvoorbeelden/een.md:5:44 image-other-type");
        assertThat(page(book, "media/plein.svg")).doesNotContain("alert");
        assertThat(page(book, "media/fout.svg")).doesNotContain("alert");
    }

    private String page(TestBook book, String path) throws IOException {
        // Media are read when they are published, so the folder must still be there.
        Path content = book.writeTo(Files.createTempDirectory(folder, "boek"));
        BuildRequest request = new BuildRequest(content, Optional.empty(), Limits.defaults());
        Site site = BookBuild.site(BookBuild.load(request));
        OutputFile file = site.files().stream()
                .filter(each -> each.path().value().equals(path))
                .findFirst()
                .orElseThrow();
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private void assertSize(String name, byte[] bytes, int width, int height) throws IOException {
        Medium medium = read(name, bytes);
        assertThat(medium.fault()).as(name).isEmpty();
        assertThat(medium.width()).as(name).hasValue(width);
        assertThat(medium.height()).as(name).hasValue(height);
    }

    private void assertFault(Fault fault, String name, byte[] bytes) throws IOException {
        assertThat(read(name, bytes).fault()).as("%s of %d bytes", name, bytes.length).contains(fault);
    }

    private Medium read(String name, byte[] bytes) throws IOException {
        Path content = Files.createTempDirectory(folder, "boek");
        Files.write(content.resolve(name), bytes);
        SourceTree tree = SourceTree.read(content, Limits.defaults()).value();
        Checked<List<Medium>> read = MediaReader.read(tree, Set.of(SourcePath.of(name)), Set.of(), Limits.defaults());
        return read.value().get(0);
    }
}
