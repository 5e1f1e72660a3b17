package nl.inspiratieboek.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String WORDS = "woord ".repeat(25);

    private static List<String> hints(TestBook book) {
        LoadedBook loaded = book.load();
        assertThat(loaded.isPublishable(false)).as(loaded.problems().toString()).isTrue();
        return Hints.of(loaded.book(), loaded.language(), loaded.tree(), TODAY).stream()
                .map(hint -> hint.place() + " " + hint.sort().id() + " " + hint.arguments())
                .toList();
    }

    private static List<String> hintsOf(String body) {
        return hints(TestBook.dutch().withCase(1, "een", body));
    }

    @Test
    void aPlainBookHasNone() {
        assertThat(hintsOf("De wijk is mooi. Er wonen veel mensen.\n")).isEmpty();
    }

    @Test
    void sentencesOverTwentyFiveWordsAreCountedForAPageAndTheLongestIsShown() {
        String body = "Kort.\n\nEen " + WORDS + "eind. Twee " + WORDS + "in het eind. Drie " + "woord ".repeat(23) + "eind.\n";

        assertThat(hintsOf(body)).containsExactly(
                "praktijkvoorbeelden/een.md:7:161 long-sentences [2, 29, Twee woord woord woord woord woord …]");
    }

    @Test
    void aLineThatIsNoSentenceIsNone() {
        assertThat(hintsOf("## " + WORDS + "\n\n- " + WORDS + WORDS + "\n\n| a | b |\n|---|---|\n| " + WORDS + WORDS + ". | x |\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-26, false",
        "2025-11-25, true",
        "2025-11,    false",
        "2025-10,    true",
        "2025,       false",
        "2024,       true",
    })
    void whatWasCheckedOverAYearAgoIsTold(String date, boolean told) {
        TestBook book = TestBook.dutch()
                .with("praktijkvoorbeelden/een.md", "---\ntitle: Een\nnummer: 1\nnagekeken: " + date + "\n---\nTekst.\n");

        assertThat(hints(book).toString().contains("reviewed-long-ago")).isEqualTo(told);
    }

    @Test
    void aBottleneckWithoutAnswerAndAThemeOfOneCaseAreTold() {
        String answered = "## Knelpunten\n\n### Een {#een thema=delen}\n\nTekst.\n\n### Twee {#twee thema=delen}\n\nTekst.\n\n"
                + "## Oplossingen\n\n### Drie {thema=bellen lost-op=een}\n\nTekst.\n";
        TestBook book = TestBook.dutch()
                .withTheme("knelpunten", "delen")
                .withTheme("oplossingen", "bellen")
                .withCase(1, "een", answered)
                .withCase(2, "twee", "## Oplossingen\n\n### Vier {thema=bellen lost-op=een#een}\n\nTekst.\n");

        assertThat(hints(book)).containsExactly("praktijkvoorbeelden/een.md:11:5 unanswered [1, knelpunt, Twee]");
        for (int number = 3; number <= 5; number++) {
            book.withCase(number, "zaak-" + number, "Tekst.\n");
        }
        assertThat(hints(book)).as("in a book of five cases").containsExactly(
                "praktijkvoorbeelden/een.md:11:5 unanswered [1, knelpunt, Twee]",
                "knelpunten/delen.md:1:1 theme-seen-once [1, delen]");
    }

    @Test
    void whatIsToBeDoneYetIsToldFirst() {
        assertThat(hintsOf("TODO: vragen. Een todo is iets anders, en `TODO` staat in code. FIXME.\n\nEen " + WORDS + "eind.\n"))
                .first()
                .isEqualTo("praktijkvoorbeelden/een.md:5:1 to-do [2, TODO]");
    }

    @Test
    void aHabitOfThePassiveIsToldAndOneSentenceIsNot() {
        String passive = "Er wordt verteld. De zaak is gemeld. Dat werd door de wijk gedaan. Er worden afspraken gemaakt. ";

        assertThat(hintsOf(passive + "\n")).containsExactly(
                "praktijkvoorbeelden/een.md:5:1 passive [3, 4, Er wordt verteld.]");
        assertThat(hintsOf("Er wordt verteld. De wijk belt. De wijk schrijft. De wijk wacht. De wijk gaat door.\n")).isEmpty();
    }

    @Test
    void aTextOfLongWordsReadsHarderThanB1() {
        String hard = "De gemeentelijke samenwerkingsovereenkomst vergemakkelijkt informatieuitwisseling aanzienlijk. ";

        assertThat(hintsOf(hard.repeat(20) + "\n")).singleElement().asString()
                .startsWith("praktijkvoorbeelden/een.md:1:1 hard-to-read [-")
                .contains("60, samenwerkingsovereenkomst");
        assertThat(hintsOf("De wijk is mooi en de mensen zijn blij. ".repeat(20) + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl, wijk, 1", "nl, geëvalueerd, 5", "nl, leeuw, 1", "nl, samenwerking, 4", "nl, boeien, 2", "nl, z, 1",
        "en, table, 2", "en, rate, 1", "en, people, 2", "en, neighbourhood, 3", "en, the, 1", "en, see, 1",
    })
    void syllablesAreCountedAsTheyAreSpoken(String language, String word, int syllables) {
        assertThat(Readability.in(language).syllables(word)).isEqualTo(syllables);
    }
}
