package nl.inspiratieboek.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.fixture.Photos;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {

    @TempDir
    Path folder;

    @Test
    void aPhotographIsShownAtTheWidthsOfPagesAndNeverEnlarged() throws IOException {
        assertThat(widths(Photos.jpeg(2000, 1500, 1), PictureType.JPEG)).containsExactly(480, 720, 1248);
        assertThat(widths(Photos.jpeg(800, 600, 1), PictureType.JPEG)).containsExactly(480, 720, 800);
        assertThat(widths(Photos.jpeg(400, 600, 1), PictureType.JPEG)).containsExactly(400);
        assertThat(widths(Photos.jpeg(100, 100, 1), PictureType.JPEG)).isEmpty();
    }

    @Test
    void eachHasItsSizeAndStandsUpright() throws IOException {
        byte[] lying = turned(halves(1600, 1200), 6);
        Medium medium = medium(lying, PictureType.JPEG);

        for (Rendition each : medium.renditions()) {
            byte[] bytes = renditions("a").bytes(medium, each);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));

            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(each.width(), each.height());
            assertThat(each.height()).isGreaterThan(each.width());
            // Orientation 6: what is left in the file is above on the screen.
            assertThat(image.getRGB(each.width() / 2, 20) >> 16 & 0xFF).isGreaterThan(200);
            assertThat(image.getRGB(each.width() / 2, each.height() - 20) >> 16 & 0xFF).isLessThan(60);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("geheim");
        }
    }

    @Test
    void transparencyStays() throws IOException {
        BufferedImage image = new BufferedImage(900, 900, BufferedImage.TYPE_INT_ARGB);
        Random random = new Random(1);
        for (int i = 0; i < 900 * 450; i++) {
            image.setRGB(i % 900, i / 900, 0xFF000000 | random.nextInt());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        Medium medium = medium(bytes.toByteArray(), PictureType.PNG);

        BufferedImage small = ImageIO.read(
                new ByteArrayInputStream(renditions("a").bytes(medium, medium.renditions().get(0))));

        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getRGB(240, 100) >>> 24).isEqualTo(255);
        assertThat(small.getRGB(240, 400) >>> 24).isZero();
    }

    @Test
    void aSecondBuildTakesThemFromTheCache() throws IOException {
        Medium medium = medium(Photos.jpeg(1000, 700, 1), PictureType.JPEG);
        renditions("c").prepare(medium);
        Path cache = folder.resolve("c");
        try (var kept = Files.list(cache)) {
            List<Path> files = kept.toList();
            assertThat(files).hasSize(3);
            for (Path each : files) {
                Files.writeString(each, "gemerkt");
            }
        }

        Rendition first = medium.renditions().get(0);
        assertThat(renditions("c").bytes(medium, first)).asString().isEqualTo("gemerkt");
        assertThat(renditions("elsewhere").bytes(medium, first)).asString().isNotEqualTo("gemerkt");
    }

    @Test
    void withoutAPlaceForACacheTheyAreMadeAllTheSame() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");
        Medium medium = medium(Photos.jpeg(1000, 700, 1), PictureType.JPEG);

        byte[] made = renditions("taken").bytes(medium, medium.renditions().get(0));

        assertThat(ImageIO.read(new ByteArrayInputStream(made)).getWidth()).isEqualTo(480);
    }

    @Test
    void whatCannotBeDecodedIsShownAsItIs() throws IOException {
        byte[] photo = Photos.jpeg(1000, 700, 1);
        Medium medium = medium(photo, PictureType.JPEG);
        // Its frame header says more components than there are.
        byte[] odd = photo.clone();
        for (int i = 2; i < 1000; i++) {
            if (odd[i] == (byte) 0xFF && odd[i + 1] == (byte) 0xC0) {
                odd[i + 9] = 9;
                break;
            }
        }
        Files.write(medium.file().location(), odd);

        assertThat(renditions("a").bytes(medium, medium.renditions().get(0))).isEqualTo(PublishedMedium.bytes(medium));
    }

    /** As programs for print make them; the JDK alone refuses them. */
    @Test
    void inkColoursBecomeThoseOfScreens() throws IOException {
        Medium medium = medium(cmyk(1800, 1400), PictureType.JPEG);

        byte[] bytes = renditions("a").bytes(medium, medium.renditions().get(0));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(bytes));

        assertThat(small.getWidth()).isEqualTo(480);
        // Ink of cyan alone on the left: hardly any red; none on the right: white.
        assertThat(small.getRGB(100, 200) >> 16 & 0xFF).isLessThan(90);
        assertThat(small.getRGB(400, 200) & 0xFF).isGreaterThan(190);
        assertThat(small.getRGB(400, 200) >> 16 & 0xFF).isGreaterThan(190);
    }

    /** Four kinds of sample and no word of what they are: a reader may take the fourth for transparency, which a JPEG has not. */
    @Test
    void samplesThatNobodyExplainsStopNoBuild() throws IOException {
        Medium medium = medium(samplesOfFour(900, 700), PictureType.JPEG);

        assertThat(renditions("a").bytes(medium, medium.renditions().get(0))).isNotEmpty();
    }

    /** A camera's wide colours, and any others: browsers would show a picture without its profile in false ones. */
    @Test
    void aProfileOfColoursIsReckonedIn() throws IOException {
        byte[] plain = Photos.jpeg(900, 700, 1);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] segment = PictureParts.segment(
                0xE2, PictureParts.joined(PictureParts.text("ICC_PROFILE\0"), new byte[] {1, 1}, profile));
        byte[] linear = ByteBuffer.allocate(plain.length + segment.length)
                .put(plain, 0, 2).put(segment).put(plain, 2, plain.length - 2).array();

        // Half of the light is more than half of the number that stands for it on a screen.
        assertThat(lightness(linear)).isGreaterThan(lightness(plain) + 40);
    }

    private double lightness(byte[] photo) throws IOException {
        Medium medium = medium(photo, PictureType.JPEG);
        byte[] bytes = renditions("a").bytes(medium, medium.renditions().get(0));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 100) >> 8 & 0xFF).average().orElseThrow();
    }

    @Test
    void aPhotographWithoutLossBecomesAJpegAndADrawingStaysSharp() throws IOException {
        assertThat(medium(Photos.png(900, 700, 1), PictureType.PNG).renditions())
                .allMatch(each -> each.address().endsWith(".jpg"));
        assertThat(medium(drawing(3000, 2000), PictureType.PNG).renditions())
                .isNotEmpty()
                .allMatch(each -> each.address().endsWith(".png"));
        byte[] photo = Photos.png(900, 700, 1);
        byte[] clear = PictureParts.chunk("tRNS", new byte[6]);
        byte[] withHole = ByteBuffer.allocate(photo.length + clear.length)
                .put(photo, 0, 33).put(clear).put(photo, 33, photo.length - 33).array();
        assertThat(medium(withHole, PictureType.PNG).renditions()).allMatch(each -> each.address().endsWith(".png"));
    }

    @Test
    void whatNoBuildUsedForHalfAYearGoesFromTheCache() throws IOException {
        Path cache = folder.resolve("c");
        Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
        PictureCache pictures = PictureCache.in(cache, () -> now[0]);
        Files.createDirectories(cache);
        for (String each : List.of("a", "b")) {
            Path file = cache.resolve(each.repeat(64) + "-2-480.jpg");
            Files.writeString(file, each);
            Files.setLastModifiedTime(file, FileTime.from(now[0]));
        }
        Path notOurs = Files.writeString(cache.resolve("brief.jpg"), "van een ander");
        Files.setLastModifiedTime(notOurs, FileTime.from(now[0]));

        now[0] = now[0].plus(Duration.ofDays(100));
        assertThat(pictures.get("a".repeat(64) + "-2-480.jpg")).isPresent();
        now[0] = now[0].plus(Duration.ofDays(100));
        pictures.prune();

        assertThat(cache.resolve("a".repeat(64) + "-2-480.jpg")).exists();
        assertThat(cache.resolve("b".repeat(64) + "-2-480.jpg")).doesNotExist();
        assertThat(notOurs).exists();

        PictureCache.in(folder.resolve("none"), () -> now[0]).prune();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Renditions renditions(String cache) {
        return new Renditions(PictureCache.in(folder.resolve(cache)));
    }

    private List<Integer> widths(byte[] picture, PictureType type) throws IOException {
        return medium(picture, type).renditions().stream().map(Rendition::width).toList();
    }

    private Medium medium(byte[] picture, PictureType type) throws IOException {
        Path location = folder.resolve("foto");
        Files.write(location, picture);
        MediaFile file = new MediaFile(SourcePath.of("media/foto.x"), location, picture.length);
        try (PictureBytes bytes = PictureBytes.of(file)) {
            PictureSize size = PictureHeader.size(type, bytes).orElseThrow();
            return new Medium(
                    file,
                    OptionalInt.of(size.width()),
                    OptionalInt.of(size.height()),
                    Optional.empty(),
                    PictureWidths.of(file, type, size, bytes),
                    false);
        }
    }

    /** White on the left and black on the right, with noise that makes it heavy. */
    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = (x < width / 2 ? 225 : 0) + random.nextInt(30);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return image;
    }

    /** Lines and faces of one colour, as a screen shows them. */
    private static byte[] drawing(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            int[] face = new int[40 * 20];
            Arrays.fill(face, random.nextInt(1 << 24));
            image.setRGB(random.nextInt(width - 40), random.nextInt(height - 20), 40, 20, face, 0, 40);
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Cyan on the left and paper on the right, as Adobe's programs write it: upside down, with a mark that says so. */
    private static byte[] cmyk(int width, int height) throws IOException {
        byte[] plain = samplesOfFour(width, height);
        byte[] adobe = PictureParts.segment(
                0xEE, PictureParts.joined(PictureParts.text("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0}));
        return ByteBuffer.allocate(plain.length + adobe.length)
                .put(plain, 0, 2).put(adobe).put(plain, 2, plain.length - 2).array();
    }

    private static byte[] samplesOfFour(int width, int height) throws IOException {
        WritableRaster ink = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(40);
                int none = 255 - noise;
                ink.setPixel(x, y, new int[] {x < width / 2 ? noise : none, none, none, none});
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(ink, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] turned(BufferedImage image, int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] exif = ExifOrientation.segment(orientation);
        byte[] note = ByteBuffer.allocate(10).putShort((short) 0xFFFE).putShort((short) 8).put("geheim".getBytes()).array();
        return ByteBuffer.allocate(plain.length + exif.length + note.length)
                .put(plain, 0, 2).put(exif).put(note).put(plain, 2, plain.length - 2).array();
    }
}
