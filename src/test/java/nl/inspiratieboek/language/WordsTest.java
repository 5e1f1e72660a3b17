package nl.inspiratieboek.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a word in running text, for the glossary and the search. */
class WordsTest {

    @Test
    void theEndingOfABelongingIsLeftOffButCountsAsItsPlace() {
        assertThat(words("De boa's en council’s zaak")).containsExactly("De 0-2", "boa 3-8", "en 9-11", "council 12-21", "zaak 22-26");
    }

    @Test
    void aWordHoldsItsHyphensApostrophesMarksAndDigits() {
        assertThat(words("Zo'n wijk-agent, e\u0301e\u0301n in 2026 – ja"))
                .containsExactly("Zo'n 0-4", "wijk-agent 5-15", "e\u0301e\u0301n 17-22", "in 23-25", "2026 26-30", "ja 33-35");
        assertThat(words("'s avonds -- ")).containsExactly("s 1-2", "avonds 3-9");
        assertThat(words("")).isEmpty();
    }

    private static List<String> words(String text) {
        return Words.of(text).map(word -> word.text() + " " + word.start() + "-" + word.end()).toList();
    }
}
