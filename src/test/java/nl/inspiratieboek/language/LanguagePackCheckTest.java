package nl.inspiratieboek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inspiratieboek.load.LanguagePackCheck;
import nl.inspiratieboek.load.LanguagePackLoader;
import org.junit.jupiter.api.Test;

class LanguagePackCheckTest {

    private static List<String> problems(String wrong, String typed) throws IOException {
        String text = Files.readString(Path.of("theme/language/nl.yaml"));
        assertThat(text).contains(wrong);
        return LanguagePackCheck.problems(LanguagePackLoader.load("nl", text), text.replace(wrong, typed)).stream()
                .map(problem -> problem.code().id() + " " + String.join(" ", problem.arguments()))
                .toList();
    }

    @Test
    void theProgramsOwnFileIsFine() throws IOException {
        assertThat(problems("nav.skip", "nav.skip")).isEmpty();
    }

    @Test
    void wordsOfOnesOwnMayBeAdded() throws IOException {
        assertThat(problems("  nav.skip:", "  my.word: \"Mijn woord\"\n  nav.skip:")).isEmpty();
    }

    @Test
    void whatTheProgramFillsInMustHaveItsPlace() throws IOException {
        assertThat(problems("bestanden in {1};", "bestanden;"))
                .contains("pack-placeholder-missing build.files {1}", "pack-placeholder-missing export.files {1}");
        assertThat(problems("\"'{0}' ontbreekt\"", "\"'{0}' ontbreekt {3}\""))
                .containsExactly("pack-placeholder-unknown missing-key {3}");
    }

    @Test
    void aKeyThatIsMissingIsNamed() throws IOException {
        assertThat(problems("  nav.skip:", "  nav.skipp:")).containsExactly("pack-keys-missing 1 nav.skip words");
        assertThat(problems("months: [januari, ", "months: [")).containsExactly("pack-months 11");
        assertThat(problems("\nwords:", "\nwoorden:")).containsExactly("missing-key words");
    }
}
