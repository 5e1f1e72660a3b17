package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"unknown-theme", "[unknown-theme]", "UNKNOWN_THEME"})
    void aMessageIsExplainedInTheBooksLanguage(String typed) {
        TestBook.dutch().writeTo(folder);

        CommandRun run = explain("en", typed);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                unknown-theme (error): thema '…' bestaat niet

                Het thema is de naam van een bestand in de map van zijn soort. Zonder thema komt de bevinding op geen enkele lijst.

                Niet zo:
                    ## Knelpunten

                    ### Niemand meldt iets {thema=xyz}

                    Het plein bleef leeg.

                Maar zo:
                    ## Knelpunten

                    ### Niemand meldt iets {thema=delen}

                    Het plein bleef leeg.
                """);
    }

    @Test
    void whereNoBookIsItSpeaksTheLanguageOfTheUser() {
        assertThat(explain("nl", "dead-link").out()).contains("Niet zo:");
        assertThat(explain("en", "dead-link").out()).contains("Not like this:");
    }

    @Test
    void aCodeThatDoesNotExistIsToldWithTheOneThatWasMeant() {
        CommandRun run = explain("nl", "unknown-teme");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("inspiratieboek: er is geen melding 'unknown-teme'; bedoelt u 'unknown-theme'?\n");
    }

    @Test
    void withoutACodeAllAreListed() {
        CommandRun run = explain("nl");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(Code.values().length).contains("unknown-theme (error): thema '…' bestaat niet");
    }

    private CommandRun explain(String language, String... codes) {
        List<String> arguments = new ArrayList<>(List.of("explain", "--content", folder.toString()));
        arguments.addAll(List.of(codes));
        return CommandRun.answering(List.of(), language, arguments);
    }
}
