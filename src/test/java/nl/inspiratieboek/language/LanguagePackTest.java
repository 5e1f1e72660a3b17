package nl.inspiratieboek.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the words of a language are put together. */
class LanguagePackTest {

    private static final LanguagePack DUTCH = pack("nl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0             | 0
            7           | 7             | 7
            -7          | -7            | -7
            999         | 999           | 999
            1000        | 1.000         | 1,000
            -1000       | -1.000        | -1,000
            -999        | -999          | -999
            23000       | 23.000        | 23,000
            1234567     | 1.234.567     | 1,234,567
            1E6         | 1.000.000     | 1,000,000
            0.5         | 0,5           | 0.5
            -0.25       | -0,25         | -0.25
            -1234.50    | -1.234,5      | -1,234.5
            12.00       | 12            | 12
            0.00        | 0             | 0
            -0.0        | 0             | 0
            """)
    void aNumberIsWrittenAsReadersOfTheLanguageDo(String number, String dutch, String english) {
        assertThat(DUTCH.number(new BigDecimal(number))).isEqualTo(dutch);
        assertThat(pack("en").number(new BigDecimal(number))).isEqualTo(english);
    }

    @Test
    void aDateIsWrittenAsFarAsItIsKnown() {
        assertThat(DUTCH.date(2026, OptionalInt.empty(), OptionalInt.empty())).isEqualTo("2026");
        assertThat(DUTCH.date(2026, OptionalInt.of(1), OptionalInt.empty())).isEqualTo("januari 2026");
        assertThat(DUTCH.date(2026, OptionalInt.of(12), OptionalInt.of(5))).isEqualTo("5 december 2026");
    }

    @Test
    void severalThingsAreASentence() {
        assertThat(DUTCH.list(List.of())).isEmpty();
        assertThat(DUTCH.list(List.of("a"))).isEqualTo("a");
        assertThat(DUTCH.list(List.of("a", "b"))).isEqualTo("a en b");
        assertThat(DUTCH.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    }

    @Test
    void oneIsSaidOtherwiseThanNoneOrMany() {
        LanguagePack pack = DUTCH.saying(Map.of("proef.one", "{0} huis", "proef.many", "{0} huizen"));

        assertThat(pack.count("proef", 0)).isEqualTo("0 huizen");
        assertThat(pack.count("proef", 1)).isEqualTo("1 huis");
        assertThat(pack.count("proef", 1200)).isEqualTo("1.200 huizen");
    }

    @Test
    void aBookMaySayATextOtherwiseAndKeepsTheRest() {
        LanguagePack own = DUTCH.saying(Map.of("list.and", "{0} & {1}"));

        assertThat(own.list(List.of("a", "b"))).isEqualTo("a & b");
        assertThat(own.keyword("number")).isEqualTo("nummer");
        assertThat(own.name("cases")).isEqualTo("praktijkvoorbeelden");
        assertThat(own.stem("Convenanten")).isEqualTo(DUTCH.stem("convenant"));
        assertThat(DUTCH.list(List.of("a", "b"))).isEqualTo("a en b");
        assertThat(DUTCH.saying(Map.of())).isSameAs(DUTCH);
    }

    @Test
    void aKeyThatTheFileLacksIsAFaultUnlessItMayBeAbsent() {
        assertThatThrownBy(() -> DUTCH.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
        assertThat(DUTCH.optionalText("no.such.key")).isEmpty();
        assertThat(DUTCH.optionalText("number.group")).contains(".");
        assertThat(DUTCH.message("no-such-code", List.of())).isEmpty();
        assertThat(DUTCH.message("missing-key", List.of("title"))).contains("'title' ontbreekt");
    }

    @Test
    void whatIsToBeFilledInStandsAsItIsTypedAndWhatIsNotGivenStays() {
        LanguagePack pack = DUTCH.saying(Map.of("proef", "{1} van {0}, {2} en {x}", "kaal", "zonder iets"));

        assertThat(pack.text("proef", "$1 \\ {1}", 7)).isEqualTo("7 van $1 \\ {1}, {2} en {x}");
        assertThat(pack.text("kaal", "niets")).isEqualTo("zonder iets");
        assertThat(pack.message("missing-key", List.of())).contains("'{0}' ontbreekt");
    }

    @Test
    void aRegisterIsSortedByLettersWithoutMarksCaseAndSigns() {
        List<String> words = Stream.of("zorg", "'s-Gravenhage", "Étage", "etage", "eten", "10 jaar", "Aa-b", "Aa c", "")
                .sorted(DUTCH.order())
                .toList();

        assertThat(words)
                .containsExactly("", "10 jaar", "Aa-b", "Aa c", "etage", "Étage", "eten", "'s-Gravenhage", "zorg");
        assertThat(DUTCH.order().compare("etage", "etage")).isZero();
        // The same letters, with a mark and without: only what is typed tells them apart.
        assertThat(DUTCH.order().compare("(Zo) -- Ver_weg!", "zo ver weg")).isEqualTo("(Zo) -- Ver_weg!".compareTo("zo ver weg"));
        assertThat(DUTCH.order().compare("Zó ver weg", "ZO: VER WEG.")).isEqualTo("Zó ver weg".compareTo("ZO: VER WEG."));
        assertThat(DUTCH.order().compare("a b", "ab")).isNegative();
    }

    @Test
    void aLineBeginsWithACapitalWhateverItsAlphabet() {
        assertThat(Capital.of("één zaak")).isEqualTo("Één zaak");
        assertThat(Capital.of("\uD801\uDC28x")).isEqualTo("\uD801\uDC00x");
        assertThat(Capital.of("23 zaken")).isEqualTo("23 zaken");
        assertThat(Capital.of("")).isEmpty();
    }

    @Test
    void aPackKnowsItsLanguageAndItsStems() {
        assertThat(DUTCH.code()).isEqualTo("nl");
        assertThat(pack("en").code()).isEqualTo("en");
        assertThat(DUTCH.number(1200)).isEqualTo("1.200");
        assertThat(DUTCH.stem("CONVENANTEN")).isEqualTo("convenant");
        assertThat(pack("en").stem("Agreements")).isEqualTo("agreement");
    }

    private static LanguagePack pack(String code) {
        return TestBook.dutch().with("book.yaml", "title: Proefboek\nlanguage: " + code + "\n").load().language();
    }
}
