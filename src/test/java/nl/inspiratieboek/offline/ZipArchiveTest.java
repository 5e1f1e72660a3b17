package nl.inspiratieboek.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.inspiratieboek.fixture.ZipFiles;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

    private static final SitePath FOLDER = SitePath.of("boek");

    private static PackedFile file(String path, byte[] bytes) throws IOException {
        return PackedFile.of(OutputFile.of(SitePath.of(path), bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Empty, one that packs well, and one that cannot be packed and is large. */
    private static List<PackedFile> files() throws IOException {
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        return new ArrayList<>(List.of(
                file("z/leeg.html", new byte[0]),
                file("café.html", text("Tekst over de wijk. ".repeat(9000))),
                file("media/foto.jpg", noise)));
    }

    @Test
    void anotherProgramReadsWhatWasPutIn() throws IOException {
        ZipArchive archive = ZipArchive.of(FOLDER, files(), "Boek");
        byte[] zip = archive.bytes();

        Map<String, byte[]> read = ZipFiles.of(zip);

        assertThat(read.keySet()).containsExactly("boek/café.html", "boek/media/foto.jpg", "boek/z/leeg.html");
        assertThat(read.get("boek/café.html")).isEqualTo(text("Tekst over de wijk. ".repeat(9000)));
        assertThat(read.get("boek/media/foto.jpg")).hasSize(300_000);
        assertThat(read.get("boek/z/leeg.html")).isEmpty();
        assertThat(zip).hasSize((int) archive.size()).hasSizeBetween(300_000, 305_000);
    }

    /** On every machine: these bytes were looked at with Info-ZIP, which found no fault in them. */
    @Test
    void theSameFilesGiveTheSameBytesInWhateverOrderTheyCome() throws IOException {
        List<PackedFile> files = files();
        byte[] zip = ZipArchive.of(FOLDER, files, "Boek").bytes();
        Collections.reverse(files);

        assertThat(ZipArchive.of(FOLDER, files, "Boek").bytes()).isEqualTo(zip);
        assertThat(Fingerprint.of(zip).hex()).isEqualTo("6c8f24ba4d");
    }

    @Test
    void itIsKnownAgainByItsBook() throws IOException {
        byte[] zip = ZipArchive.of(FOLDER, files(), "Boek é").bytes();

        assertThat(ZipArchive.isOf(end(zip, "Boek é"), "Boek é")).isTrue();
        assertThat(ZipArchive.isOf(end(zip, "Boek e"), "Boek e")).isFalse();
        assertThat(ZipArchive.isOf(new byte[0], "Boek é")).isFalse();
        assertThat(ZipArchive.begins(Arrays.copyOf(zip, ZipArchive.BEGINNING))).isTrue();
        assertThat(ZipArchive.begins(text("%PDF"))).isFalse();
    }

    private static byte[] end(byte[] zip, String book) {
        return Arrays.copyOfRange(zip, zip.length - ZipArchive.endOf(book), zip.length);
    }

    @Test
    void moreFilesThanTheFormHoldsAreTooMany() throws IOException {
        PackedFile one = file("a.html", text("a"));

        assertThat(ZipArchive.of(FOLDER, Collections.nCopies(65_534, one), "Boek").isTooLarge()).isFalse();
        assertThat(ZipArchive.of(FOLDER, Collections.nCopies(65_535, one), "Boek").isTooLarge()).isTrue();
    }
}
