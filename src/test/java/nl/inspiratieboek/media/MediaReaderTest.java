package nl.inspiratieboek.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaReaderTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">%s</svg>";

    @TempDir
    Path folder;

    @Test
    void theSizeOfAPictureComesFromItsHeader() throws IOException {
        assertSize("a.png", png(640, 480), 640, 480);
        assertSize("b.gif", bytes("GIF89a", 20, 1, 44, 2), 276, 556);
        assertSize("c.jpg", jpeg(300, 200, 1), 300, 200);
        assertSize("d.jpg", jpeg(300, 200, 6), 200, 300);
        assertSize("e.webp", webpExtended(1000, 700), 1000, 700);
        assertSize("f.svg", SVG.formatted("<path d=\"M0 0\"/>").getBytes(StandardCharsets.UTF_8), 40, 30);
    }

    @Test
    void aFaultyPictureSaysWhatIsWrong() throws IOException {
        assertThat(read("a.png", new byte[0]).fault()).contains(Fault.EMPTY);
        assertThat(read("b.png", java.util.Arrays.copyOf(png(1, 1), 12)).fault()).contains(Fault.CUT_OFF);
        assertThat(read("c.png", jpeg(3, 2, 1)).fault()).contains(Fault.OTHER_TYPE);
        assertThat(read("d.svg", "geen tekening".getBytes(StandardCharsets.UTF_8)).fault()).contains(Fault.OTHER_TYPE);
    }

    @Test
    void aBombIsRefusedByItsHeader() throws IOException {
        assertThat(read("bom.png", png(60_000, 60_000)).fault()).contains(Fault.TOO_LARGE);
    }

    @Test
    void aFaultyPictureIsReportedWhereATextShowsIt() {
        TestBook book = TestBook.dutch()
                .with("media/leeg.png", "")
                .withCase(1, "een", "Kijk:\n\n![Een plein](../media/leeg.png)\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een.md:7:14 image-empty");
    }

    @Test
    void aHarmlessDrawingStaysAsItIs() throws IOException {
        String drawing = SVG.formatted("<g fill=\"url(#a)\"><path d=\"M0 0h4\"/></g>");

        assertThat(published(drawing)).isEqualTo(drawing);
    }

    @Test
    void whatDoesMoreThanDrawIsLeftOut() throws IOException {
        String drawing = "<?xml-stylesheet href=\"http://x/y.css\"?><!DOCTYPE svg [<!ENTITY a \"b\">]>"
                + SVG.formatted("<script>alert(1)</script><a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>"
                        + "<foreignObject><iframe src=\"http://x\"/></foreignObject>"
                        + "<path onclick=\"alert(1)\" d=\"M1 1\" style=\"fill:url(http://x/a)\"/>"
                        + "<use href=\"http://x/#a\"/><use href=\"#b\"/><image href=\"http://x/a.png\"/>"
                        + "<set attributeName=\"href\" to=\"javascript:alert(1)\"/><style>@import url(http://x)</style>");

        String cleaned = published(drawing);

        assertThat(cleaned)
                .contains("d=\"M1 1\"", "href=\"#b\"")
                .doesNotContainIgnoringCase("script", "alert", "http://x", "foreign", "onclick", "ENTITY", "<set", "import");
    }

    @Test
    void aDrawingNestedWithoutEndIsRefused() throws IOException {
        String deep = SVG.formatted("<g>".repeat(100_000));

        assertThat(read("diep.svg", deep.getBytes(StandardCharsets.UTF_8)).fault()).contains(Fault.OTHER_TYPE);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">");
        for (char name = 'b'; name <= 'j'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" \"").append(("&" + (char) (name - 1) + ";").repeat(10)).append("\">");
        }
        String text = bomb + "]>" + SVG.formatted("<text>&j;</text>");

        assertThat(published(text).length()).isLessThan(1_000);
    }

    private void assertSize(String name, byte[] bytes, int width, int height) throws IOException {
        Medium medium = read(name, bytes);
        assertThat(medium.fault()).as(name).isEmpty();
        assertThat(medium.width()).as(name).hasValue(width);
        assertThat(medium.height()).as(name).hasValue(height);
    }

    private String published(String drawing) throws IOException {
        Medium medium = read("tekening.svg", drawing.getBytes(StandardCharsets.UTF_8));
        return new String(MediaReader.published(medium, Limits.defaults()), StandardCharsets.UTF_8);
    }

    private Medium read(String name, byte[] bytes) throws IOException {
        Path content = Files.createTempDirectory(folder, "boek");
        Files.write(content.resolve(name), bytes);
        SourceTree tree = SourceTree.read(content, Limits.defaults()).value();
        Checked<java.util.List<Medium>> read = MediaReader.read(tree, Limits.defaults());
        return read.value().get(0);
    }

    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(33);
        header.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        return header.array();
    }

    private static byte[] jpeg(int width, int height, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(32).order(ByteOrder.BIG_ENDIAN);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteBuffer file = ByteBuffer.allocate(80);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 34).put(tiff.array());
        file.putShort((short) 0xFFC2).putShort((short) 11).put((byte) 8);
        file.putShort((short) height).putShort((short) width);
        return file.array();
    }

    private static byte[] webpExtended(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(32).put(bytes("WEBPVP8X")).putInt(10).putInt(0);
        file.putInt(width - 1).position(27).putInt(height - 1);
        return file.array();
    }

    private static byte[] bytes(String text, int... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        for (int value : more) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
