package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine;

/** Parts of the shipped book, called as authors call them. */
class ExtractOptionsTest {

    private static LoadedBook book;

    @Command
    private static final class Taking {
        @Mixin
        private BookOptions book = new BookOptions(Machine.unattended());

        @Mixin
        private ExtractOptions parts = new ExtractOptions();
    }

    @BeforeAll
    static void load() throws IOException {
        book = BookBuild.load(new BuildRequest(Path.of("content"), Optional.empty(), Limits.defaults()));
    }

    private static Extract taken(String... arguments) throws ExtractOptions.UnknownPartException {
        Taking taking = new Taking();
        new CommandLine(taking).parseArgs(arguments);
        return taking.parts.of(book.book(), book.language());
    }

    private static String refusal(String... arguments) {
        return catchThrowableOfType(ExtractOptions.UnknownPartException.class, () -> taken(arguments)).sentence();
    }

    @Test
    void withoutAChoiceItIsTheWholeBook() throws ExtractOptions.UnknownPartException {
        assertThat(taken().isWhole()).isTrue();
        assertThat(taken("--all").isWhole()).isTrue();
        assertThat(taken().onlyPart()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tilburg-noord", "Tilburg-Noord", "praktijkvoorbeelden/tilburg-noord.md", "praktijkvoorbeelden\\tilburg-noord"})
    void aCaseIsCalledByItsIdItsFileOrItsName(String name) throws ExtractOptions.UnknownPartException {
        Extract extract = taken("--case", name);

        assertThat(extract.cases()).extracting(Case::id).containsExactly("tilburg-noord");
        assertThat(extract.onlyPart()).contains("tilburg-noord");
        assertThat(extract.isWhole()).isFalse();
    }

    @Test
    void partsStandInTheOrderOfTheBookWhateverWasTypedFirst() throws ExtractOptions.UnknownPartException {
        String first = book.book().cases().get(0).id();
        String last = book.book().cases().get(9).id();
        Extract extract = taken("--case", last, "--case", first, "--case", last);

        assertThat(extract.cases()).extracting(Case::id).containsExactly(first, last);
        assertThat(extract.onlyPart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"knelpunt", "knelpunten", "Knelpunten"})
    void aChapterIsCalledByItsKindOrItsHeading(String name) throws ExtractOptions.UnknownPartException {
        assertThat(taken("--chapter", name).kinds()).extracting(Kind::id).containsExactly("knelpunt");
    }

    @Test
    void aThemeIsCalledByItsIdOrTitle() throws ExtractOptions.UnknownPartException {
        Theme theme = book.book().chapters().get(0).themes().get(0);

        assertThat(taken("--of-theme", theme.id()).themes()).containsExactly(theme);
        assertThat(taken("--of-theme", theme.title()).themes()).containsExactly(theme);
    }

    @Test
    void aNameThatIsNearlyOneIsAskedAbout() {
        assertThat(refusal("--case", "tilburg-nord")).isEqualTo("'tilburg-nord' is geen zaak van dit boek; bedoelt u 'tilburg-noord'?");
        assertThat(refusal("--of-theme", "xyzzy"))
                .isEqualTo("'xyzzy' is geen thema van dit boek; geef een bestand, een naam of een titel");
        assertThat(refusal("--chapter", "knelpnt")).contains("bedoelt u 'knelpunt'?");
    }

    @Test
    void theWholeBookAndAPartAtOnceIsRefused() {
        assertThat(refusal("--all", "--chapter", "knelpunt")).startsWith("--all is het hele boek");
    }
}
