package nl.inspiratieboek.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void bytesComeInThePlaceOfAFileOrOfNothing() throws IOException {
        Path file = folder.resolve("a.md");

        WholeFile.put(file, bytes("one"));
        WholeFile.put(file, bytes("two"));

        assertThat(file).hasContent("two");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void untilTheyTakeTheirPlaceTheFileIsAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "old");

        try (WholeFile written = WholeFile.beside(file, bytes("new"))) {
            assertThat(file).hasContent("old");
            assertThat(names()).hasSize(2);
        }

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void nothingIsLeftOfWhatCouldNotTakeItsPlace() throws IOException {
        Path folderOfThatName = folder.resolve("a.md");
        Files.createDirectories(folderOfThatName.resolve("within"));

        assertThatThrownBy(() -> WholeFile.put(folderOfThatName, bytes("new"))).isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void whoMayReadTheFileMayReadItAfterwards() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "rights as POSIX has them");
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-rw-r--");
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        Path plain = Files.writeString(folder.resolve("plain.md"), "");
        Files.setPosixFilePermissions(file, rights);

        WholeFile.put(file, bytes("new"));
        WholeFile.put(folder.resolve("first.md"), bytes("new"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
        assertThat(Files.getPosixFilePermissions(folder.resolve("first.md"))).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "links need no rights of their own");
        Path file = Files.writeString(folder.resolve("a.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        WholeFile.put(link, bytes("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
