package nl.inspiratieboek.load.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final LanguagePack DUTCH = TestBook.dutch().load().language();
    private static final LanguagePack ENGLISH =
            TestBook.dutch().with("book.yaml", "title: P\nlanguage: en\n").load().language();

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "23000 | 23000",
        "6,2 | 6.2",
        "6.2 | 6.2",
        "-5,25 | -5.25",
        "0,125 | 0.125",
        "1234.567 | 1234.567",
        "1.234.567 | 1234567",
        "1,234,567 | 1234567",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "11 800 | 11800",
        "11\u00a0800 | 11800",
        "11\u202f800 | 11800",
        "11’800 | 11800",
        "3.14159265 | 3.14159265",
    })
    void whatHasOneReadingInDutchIsRead(String typed, String number) {
        assertThat(NumberReader.of(DUTCH).read(typed, false).value()).hasValueSatisfying(value ->
                assertThat(value).isEqualByComparingTo(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6.200 | 6200 | 6,2",
        "6,200 | 6200 | 6,2",
        "11.800 | 11800 | 11,8",
        "-6.200 | -6200 | -6,2",
        "6,125 | 6125 | 6,1250",
        "ruim 23.000 | 23000 | 23",
        "€ 2.500 | 2500 | 2,5",
    })
    void whatHasTwoReadingsOffersBothInAFormThatHasOne(String typed, String whole, String broken) {
        NumberReader numbers = NumberReader.of(DUTCH);

        assertThat(numbers.read(typed, false)).isEqualTo(Reading.unsure(List.of(whole, broken)));

        assertThat(numbers.read(whole, false).value()).isPresent();
        assertThat(numbers.read(broken, false).value()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "circa 300 | 300",
        "12% | 12",
        "€ 2,5 miljoen | 2500000",
        "2.5M | 2500000",
        "25k | 25000",
        "1e3 | 1000",
        "+3 | 3",
        "−5 | -5",
        "012 | 12",
        "1_000 | 1000",
        "１２３ | 123",
        ".5 | 0,5",
    })
    void theNumberInATextWithMoreIsOffered(String typed, String meant) {
        assertThat(NumberReader.of(DUTCH).read(typed, false)).isEqualTo(Reading.unsure(List.of(meant)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "veel", "300-400", "20x4", "0x10", "1,2,3", "1.23.456", "12:30", "2024-01-31", "1/2", "2½", "10³", "06 12345678",
        "1234567890123456"
    })
    void whatNobodyCanReadOffersNothing(String typed) {
        assertThat(NumberReader.of(DUTCH).read(typed, false)).isEqualTo(Reading.unsure(List.of()));
    }

    @Test
    void betweenBracketsAFormWithACommaIsOfferedInQuotes() {
        assertThat(NumberReader.of(DUTCH).read("11.800", true).meant()).containsExactly("11800", "\"11,8\"");
        assertThat(NumberReader.of(ENGLISH).read("11,800", true).meant()).containsExactly("11800", "11.8");
    }

    @Test
    void aCommaDividesNoNumberInEnglish() {
        assertThat(NumberReader.of(ENGLISH).read("6,2", false)).isEqualTo(Reading.unsure(List.of("6.2")));
        assertThat(NumberReader.of(ENGLISH).read("1,234.5", false).value()).contains(new BigDecimal("1234.5"));
    }
}
