package nl.inspiratieboek.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a failure of the disk: each calls for something else to be done. */
final class FailureCauseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "Disk quota exceeded, DISK_FULL",
        "There is not enough space on the disk, DISK_FULL",
        "Read-only file system, NO_PERMISSION",
        "Operation not permitted, NO_PERMISSION",
        "Input/output error, DISK_FAILED"
    })
    void theSystemsWordsTellTheCause(String words, FailureCause cause) {
        assertThat(FailureCause.of(new FileSystemException("x", null, words), folder)).isEqualTo(cause);
        assertThat(FailureCause.of(new IOException(words), folder)).isEqualTo(cause);
    }

    @Test
    void someFailuresTellTheirCauseByThemselves() {
        assertThat(FailureCause.of(new AtomicMoveNotSupportedException("a", "b", "?"), folder))
                .isEqualTo(FailureCause.OTHER_FILE_SYSTEM);
        assertThat(FailureCause.of(new FileAlreadyExistsException("a"), folder)).isEqualTo(FailureCause.PLACE_TAKEN);
        assertThat(FailureCause.of(new AccessDeniedException("a"), folder)).isEqualTo(FailureCause.NO_PERMISSION);
    }

    @Test
    void withoutWordsTheDiskIsAskedAlsoOfAFolderThatIsNotThereYet() {
        assertThat(FailureCause.of(new FileSystemException("x"), folder.resolve("not/yet"))).isEqualTo(FailureCause.DISK_FAILED);
        assertThat(FailureCause.of(new IOException(), folder)).isEqualTo(FailureCause.DISK_FAILED);
    }
}
