package nl.inspiratieboek.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
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
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 900 * 450; i++) {
            image.setRGB(i % 900, i / 900, 0xFF000000 | random.nextInt());
        }
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
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
        java.util.Random random = new java.util.Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = (x < width / 2 ? 225 : 0) + random.nextInt(30);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return image;
    }

    private static byte[] turned(BufferedImage image, int orientation) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        byte[] plain = bytes.toByteArray();
        byte[] exif = ExifOrientation.segment(orientation);
        byte[] note = ByteBuffer.allocate(10).putShort((short) 0xFFFE).putShort((short) 8).put("geheim".getBytes()).array();
        return ByteBuffer.allocate(plain.length + exif.length + note.length)
                .put(plain, 0, 2).put(exif).put(note).put(plain, 2, plain.length - 2).array();
    }
}
