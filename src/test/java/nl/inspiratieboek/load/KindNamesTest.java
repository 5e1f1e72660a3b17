package nl.inspiratieboek.load;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that name a kind of finding, or were meant to. */
class KindNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"&", "/", "+ ;", ",", "en", "?", "1. &"})
    void aHeadingOfNothingButSignsIsAnOrdinaryOne(String heading) {
        TestBook book = TestBook.dutch().withCase(1, "een", "Tekst.\n\n## " + heading + "\n\n### Kop\n\nTekst.\n");

        assertThat(book.problems()).noneMatch(problem -> problem.contains("kind"));
        assertThat(book.book().cases().get(0).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Knelpunten & oplossingen", "Knelpunten en oplossingen", "knelpunten/oplossingen", "2. De knelpunten"})
    void aHeadingThatNearlyNamesAKindIsSaid(String heading) {
        TestBook book = TestBook.dutch().withCase(1, "een", "Tekst.\n\n## " + heading + "\n\n### Kop\n\nTekst.\n");

        assertThat(book.problems()).contains("praktijkvoorbeelden/een.md:7:4 kind-heading-nearly");
    }
}
