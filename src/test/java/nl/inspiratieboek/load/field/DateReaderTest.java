package nl.inspiratieboek.load.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader DATES = new DateReader(TestBook.dutch().load().language());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "13-02-2026 | 2026-02-13",
        "2-2-2026 | 2026-02-02",
        "12/31/2025 | 2025-12-31",
        "feb 2026 | 2026-02",
        "1 februari 2026 | 2026-02-01",
        "February 1, 2026 | 2026-02-01",
        "maandag 1 mrt. 2026 | 2026-03-01",
        "2026-2 | 2026-02",
        "2026/02/01 | 2026-02-01",
        "20260201 | 2026-02-01",
        "2026-13-01 | 2026-01-13",
        "2026-02-01T10:00:00Z | 2026-02-01",
        "circa 2021 | 2021",
        "Q1 2026 | 2026",
        "２０２６ | 2026",
    })
    void anotherFormOfADateOffersTheOneThatIsKept(String typed, String meant) {
        assertThat(DATES.date(typed)).isEqualTo(Reading.unsure(List.of(meant)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1-2-2026 | 2026-02-01 | 2026-01-02",
        "01/02/2026 | 2026-02-01 | 2026-01-02",
        "1.2.26 | 2026-02-01 | 2026-01-02",
        "01022026 | 2026-02-01 | 2026-01-02",
        "26 | 2026 | 1926",
        "feb '26 | 2026-02 | 1926-02",
    })
    void aDateWithTwoReadingsOffersBoth(String typed, String first, String second) {
        assertThat(DATES.date(typed)).isEqualTo(Reading.unsure(List.of(first, second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20x4", "2026-02-30", "30-02-2026", "31 februari 2026", "2019-2023", "maart", "99-99-2026", "2026-0"})
    void whatIsNoDateOffersNothing(String typed) {
        assertThat(DATES.date(typed)).isEqualTo(Reading.unsure(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024-01", "2024-05-31", "2019-2023", "2019/2020", "2019 – 2023"})
    void aYearMayBeADateOrTwoYears(String typed) {
        assertThat(DATES.year(typed)).isEqualTo(Reading.sure(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2020-21 | 2020-2021", "2021/2019 | 2019-2021", "2021e | 2021", "circa 2021 | 2021", "januari 2021 | 2021-01"
    })
    void anotherFormOfAYearOffersTheOneThatIsKept(String typed, String meant) {
        assertThat(DATES.year(typed)).isEqualTo(Reading.unsure(List.of(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20x4", "6200", "20219", "2O24", "2020-13", "dit jaar", "2019-2019"})
    void whatIsNoYearOffersNothing(String typed) {
        assertThat(DATES.year(typed)).isEqualTo(Reading.unsure(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2-2026", "01/02/2026", "2026-02-30", "2026-13", "30-02-2026", "20x4"})
    void theDateOfASourceThatIsHalfADateIsDoubtful(String typed) {
        assertThat(DATES.isDoubtful(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "onbekend", "onbekend (2020-2021)", "najaar 2020", "2022-07", "2024-04-04", "13-02-2026", "z.j.", "2019a", "1 februari 2026",
        "2019-2023", "mei 2021", "vol. 3, nr. 4, 2021"
    })
    void theDateOfASourceIsFreeTextOtherwise(String typed) {
        assertThat(DATES.isDoubtful(typed)).isFalse();
    }
}
