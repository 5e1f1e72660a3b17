package nl.inspiratieboek.media;

import static nl.inspiratieboek.media.PictureParts.block;
import static nl.inspiratieboek.media.PictureParts.chunk;
import static nl.inspiratieboek.media.PictureParts.joined;
import static nl.inspiratieboek.media.PictureParts.riff;
import static nl.inspiratieboek.media.PictureParts.riffChunk;
import static nl.inspiratieboek.media.PictureParts.segment;
import static nl.inspiratieboek.media.PictureParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a photograph is published: the picture and which way is up, and nothing of where and with what it was taken. */
final class PublishedMediumTest {

    private static final String PLACE = "52.07N 4.30E";
    private static final String PROFILE = "ICC_PROFILE\0\1\1kleuren";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void aJpegLosesItsDataAndKeepsItsTurnAndColours(int orientation) throws IOException {
        byte[] plain = Pictures.drawn("jpg", 60, 40);
        byte[] second = joined(plain, segment(0xE1, text("Exif\0\0" + PLACE)));
        byte[] file = joined(
                Arrays.copyOf(plain, 20),
                segment(0xE1, joined(text("Exif\0\0"), exif(orientation))),
                segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)),
                segment(0xE1, text("http://ns.adobe.com/xmp/extension/\0" + PLACE)),
                segment(0xE2, text(PROFILE)),
                segment(0xE2, text("MPF\0" + PLACE)),
                segment(0xED, text("Photoshop 3.0\0" + PLACE)),
                segment(0xEB, text("JP" + PLACE)),
                segment(0xFE, text(PLACE)),
                Arrays.copyOfRange(plain, 20, plain.length),
                second,
                text("MotionPhoto_Data" + PLACE));

        byte[] published = published("foto.jpg", file);

        assertThat(read(published)).doesNotContain(PLACE).contains(PROFILE);
        assertThat(pixels(published)).isEqualTo(pixels(plain));
        assertThat(orientation(published)).isEqualTo(orientation == 1 ? 0 : orientation);
        assertThat(published).hasSize(plain.length + 4 + PROFILE.length() + (orientation > 1 ? 36 : 0));
    }

    /** Cameras write XMP in a segment of the same sort as Exif, and not always behind it. */
    @Test
    void aJpegMayTellItsTurnInASecondSegmentOfTheSameSort() throws IOException {
        byte[] plain = Pictures.drawn("jpg", 60, 40);
        byte[] xmp = segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE));
        byte[] silent = segment(0xE1, joined(text("Exif\0\0"), exif(0)));
        byte[] turned = segment(0xE1, joined(text("Exif\0\0"), exif(6)));
        byte[] mirrored = segment(0xE1, joined(text("Exif\0\0"), exif(2)));

        byte[] published = published("foto.jpg", joined(
                Arrays.copyOf(plain, 20), xmp, silent, turned, mirrored, Arrays.copyOfRange(plain, 20, plain.length)));

        assertThat(orientation(published)).isEqualTo(6);
        assertThat(read(published)).doesNotContain(PLACE);
        assertThat(pixels(published)).isEqualTo(pixels(plain));
    }

    @Test
    void aJpegThatSaysNothingIsPublishedAsItIs() throws IOException {
        byte[] plain = Pictures.drawn("jpg", 60, 40);

        assertThat(published("foto.jpg", plain)).isEqualTo(plain);
        assertThat(published("andere-naam.dat", plain)).isEqualTo(plain);
    }

    @Test
    void theSmallPictureInTheHeadOfAJpegGoesToo() throws IOException {
        byte[] plain = Pictures.drawn("jpg", 60, 40);
        byte[] small = new byte[300];
        byte[] jfif = joined(Arrays.copyOfRange(plain, 6, 18), new byte[] {10, 10}, small);
        byte[] file = joined(Arrays.copyOf(plain, 2), segment(0xE0, jfif), Arrays.copyOfRange(plain, 20, plain.length));

        assertThat(published("foto.jpg", file)).isEqualTo(plain);
    }

    @Test
    void aPngLosesItsDataAndKeepsItsTurn() throws IOException {
        byte[] plain = Pictures.drawn("png", 60, 40);
        byte[] file = joined(
                Arrays.copyOf(plain, 33),
                chunk("gAMA", new byte[] {0, 0, 1, 2}),
                chunk("tEXt", text("Location\0" + PLACE)),
                chunk("zTXt", text(PLACE)),
                chunk("iTXt", text("XML:com.adobe.xmp\0" + PLACE)),
                chunk("eXIf", exif(6)),
                chunk("tIME", text(PLACE)),
                chunk("caBX", text(PLACE)),
                Arrays.copyOfRange(plain, 33, plain.length),
                text(PLACE));

        byte[] published = published("foto.png", file);

        assertThat(read(published)).doesNotContain(PLACE).contains("gAMA");
        byte[] turn = chunk("eXIf", ExifOrientation.alone(6));
        assertThat(published)
                .isEqualTo(joined(
                        Arrays.copyOf(plain, 33),
                        chunk("gAMA", new byte[] {0, 0, 1, 2}),
                        turn,
                        Arrays.copyOfRange(plain, 33, plain.length)));
        assertThat(pixels(published)).isEqualTo(pixels(plain));
        assertThat(published("foto.png", plain)).isEqualTo(plain);
    }

    @Test
    void aWebpLosesItsDataAndSaysSo() throws IOException {
        byte[] picture = {0x2F, 0x3B, (byte) 0xC0, 0x09, 0, 1, 2};
        byte[] flags = {0x2C, 0, 0, 0, 59, 0, 0, 39, 0, 0};
        byte[] quiet = {0x20, 0, 0, 0, 59, 0, 0, 39, 0, 0};
        byte[] turned = {0x28, 0, 0, 0, 59, 0, 0, 39, 0, 0};
        byte[] profile = text(PROFILE);
        byte[] xmp = riffChunk("XMP ", text(PLACE + "x"));
        byte[] other = riffChunk("XYZ ", text(PLACE));

        byte[] upright = published(
                "foto.webp",
                joined(
                        riff(
                                riffChunk("VP8X", flags), riffChunk("ICCP", profile), riffChunk("VP8L", picture),
                                riffChunk("EXIF", exif(1)), xmp, other),
                        text(PLACE)));
        byte[] onItsSide = published(
                "foto2.webp",
                riff(
                        riffChunk("VP8X", flags), riffChunk("VP8L", picture),
                        riffChunk("EXIF", joined(text("Exif\0\0"), exif(6))), xmp));

        assertThat(upright)
                .isEqualTo(riff(riffChunk("VP8X", quiet), riffChunk("ICCP", profile), riffChunk("VP8L", picture)));
        assertThat(onItsSide)
                .isEqualTo(riff(
                        riffChunk("VP8X", turned), riffChunk("VP8L", picture),
                        riffChunk("EXIF", ExifOrientation.alone(6))));
    }

    @Test
    void aGifLosesItsRemarksAndKeepsRepeating() throws IOException {
        byte[] plain = Pictures.drawn("gif", 60, 40);
        int start = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        byte[] repeat = joined(new byte[] {0x21, (byte) 0xFF, 11}, text("NETSCAPE2.0"), new byte[] {3, 1, 0, 0, 0});
        byte[] xmp = joined(new byte[] {0x21, (byte) 0xFF, 11}, text("XMP DataXMP"), block(PLACE));
        byte[] remark = joined(new byte[] {0x21, (byte) 0xFE}, block(PLACE));
        byte[] rest = Arrays.copyOfRange(plain, start, plain.length);

        byte[] published =
                published("foto.gif", joined(Arrays.copyOf(plain, start), repeat, remark, xmp, rest, text(PLACE), new byte[] {0x3B}));

        assertThat(published).isEqualTo(joined(Arrays.copyOf(plain, start), repeat, rest));
        assertThat(published("foto.gif", plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avif", "heic"})
    void anAvifOrHeicLosesItsDataWhereItLies(String brand) throws IOException {
        byte[] start = Pictures.box("ftyp", text(brand + "\0\0\0\0mif1" + brand));
        byte[] kinds = Pictures.box(
                "iinf",
                new byte[] {0, 0, 0, 0, 0, 3},
                infe(1, "av01"),
                infe(2, "Exif"),
                infe(3, "mime"));
        int metaLength = 12 + kinds.length + locations(0).length;
        int at = start.length + metaLength + 8;
        byte[] meta = Pictures.box("meta", new byte[4], kinds, locations(at));
        byte[] added = Pictures.box("uuid", text(PLACE));
        byte[] file = joined(
                start, meta, Pictures.box("mdat", text("BEELDBEELDBE"), text(PLACE), text(PLACE)), added);

        byte[] published = published("foto." + brand, file);

        assertThat(meta).hasSize(metaLength);
        assertThat(read(published)).doesNotContain(PLACE).contains("BEELDBEELDBE").contains("free");
        assertThat(published).hasSameSizeAs(file);
        assertThat(Arrays.copyOf(published, at + 12)).isEqualTo(Arrays.copyOf(file, at + 12));
    }

    @Test
    void aDocumentIsPublishedAsItIs() throws IOException {
        assertThat(published("nota.txt", text(PLACE))).isEqualTo(text(PLACE));
    }

    @Test
    void bytesByChanceAreNeverMoreThanADamagedPicture() throws IOException {
        long seed = 20_261_126L;
        Random random = new Random(seed);
        List<byte[]> files = List.of(
                joined(Arrays.copyOf(Pictures.drawn("jpg", 9, 9), 20), segment(0xE1, joined(text("Exif\0\0"), exif(6)))),
                joined(Arrays.copyOf(Pictures.drawn("png", 9, 9), 33), chunk("eXIf", exif(6))),
                riff(riffChunk("VP8X", new byte[10]), riffChunk("EXIF", exif(6))),
                Pictures.drawn("gif", 9, 9),
                Pictures.avif(9, 9, 1));
        for (byte[] file : files) {
            for (int round = 0; round < 200; round++) {
                byte[] bytes = Arrays.copyOf(file, 4 + random.nextInt(file.length));
                for (int change = 0; change < 4; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                assertThat(published("foto.dat", bytes)).as("seed %d", seed).isNotNull();
            }
        }
    }

    private byte[] published(String name, byte[] bytes) throws IOException {
        Path location = Files.write(folder.resolve(name), bytes);
        MediaFile file = new MediaFile(SourcePath.of(name), location, bytes.length);
        return PublishedMedium.bytes(new Medium(file, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    private static int orientation(byte[] jpeg) {
        for (int at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            int orientation = ExifOrientation.ofSegment(Arrays.copyOfRange(jpeg, at + 4, at + 2 + length));
            if (orientation > 0) {
                return orientation;
            }
            at += 2 + length;
        }
        return 0;
    }

    /** Exif data as a camera of the other byte order writes them, with a place in a second directory. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(text("II*\0")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(12).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putInt(0).put(text(PLACE));
        return tiff.array();
    }

    private static byte[] infe(int id, String type) {
        return Pictures.box("infe", new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, text(type), new byte[1]);
    }

    /** Where the three items lie: 12 bytes each, from here on. */
    private static byte[] locations(int from) {
        ByteBuffer data = ByteBuffer.allocate(8 + 3 * 14);
        data.putInt(0).putShort((short) 0x4400).putShort((short) 3);
        for (int item = 1; item <= 3; item++) {
            data.putShort((short) item).putShort((short) 0).putShort((short) 1);
            data.putInt(from + 12 * (item - 1)).putInt(12);
        }
        return Pictures.box("iloc", data.array());
    }

    private static String read(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
