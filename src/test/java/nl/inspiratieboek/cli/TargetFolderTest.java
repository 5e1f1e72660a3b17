package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TargetFolderTest {

    private static final Path BOOK = Path.of("boek");

    @Test
    void aTildeIsTheUsersHome() {
        assertThat(TargetFolder.of("~/online", BOOK).path())
                .isEqualTo(Path.of(System.getProperty("user.home")).resolve("online").toAbsolutePath().normalize());
    }

    @Test
    void anythingElseStartsAtTheBook() {
        assertThat(TargetFolder.of("../online", BOOK).path()).isEqualTo(Path.of("online").toAbsolutePath().normalize());
    }

    @Test
    void aNameThatNoFolderCanHaveIsRefused() {
        assertThat(TargetFolder.of("a\0b", BOOK).objection(english())).contains("'a\0b' cannot be a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPlaceOnWindowsIsNotMadeElsewhere() {
        for (String typed : new String[] {"G:\\boek", "G:/boek", "\\\\server\\share\\boek"}) {
            Optional<String> objection = TargetFolder.of(typed, BOOK).objection(english());

            assertThat(objection).as(typed).contains("'" + typed + "' is a place on Windows, and this is another computer");
        }
    }

    private static LanguagePack english() {
        return BookLanguage.withCode("en");
    }
}
