package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLanguageTest {

    @Test
    void theFirstVariableThatNamesALanguageDecides() {
        assertThat(UserLanguage.of(Map.of("LANG", "nl_NL.UTF-8")::get, "en")).isEqualTo("nl");
        assertThat(UserLanguage.of(Map.of("LC_ALL", "de_DE.UTF-8", "LANG", "nl_NL.UTF-8")::get, "nl")).isEqualTo("en");
        assertThat(UserLanguage.of(Map.of("LANGUAGE", "nl:en", "LC_ALL", "en_US.UTF-8")::get, "en")).isEqualTo("nl");
        assertThat(UserLanguage.of(Map.of("LANG", "nlx_XX")::get, "nl")).isEqualTo("en");
    }

    @Test
    void howLettersAreWrittenIsNoLanguage() {
        assertThat(UserLanguage.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "nl_BE")::get, "en")).isEqualTo("nl");
        assertThat(UserLanguage.of(Map.of("LC_ALL", "C.UTF-8")::get, "nl")).isEqualTo("nl");
        assertThat(UserLanguage.of(Map.of("LANG", "POSIX", "LC_MESSAGES", "")::get, "fr")).isEqualTo("en");
    }
}
