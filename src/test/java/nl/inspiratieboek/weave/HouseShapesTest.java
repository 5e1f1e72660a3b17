package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

/** The shape that a case's house gets from its facts. */
class HouseShapesTest {

    @Test
    void anOlderApproachHasAnOlderGableByThirdsOfTheBook() {
        assertThat(gables("{label: Sinds, type: date}", "2001", "2002", "2003", "2010", "2011", "2012"))
                .containsExactly("TRAP", "TRAP", "PUNT", "PUNT", "PLAT", "PLAT");
        assertThat(gables("{label: Sinds, type: date}", "2003", "2001", "2002")).containsExactly("PLAT", "TRAP", "PUNT");
    }

    @Test
    void whatMostCasesShareIsTheMiddleAndTheOldestAndNewestShow() {
        assertThat(gables("{label: Sinds, type: date}", "2020", "2020", "2020", "2020")).containsOnly("PUNT");
        assertThat(gables("{label: Sinds, type: date}", "2018", "2020", "2020", "2020", "2020", "2020"))
                .containsExactly("TRAP", "PUNT", "PUNT", "PUNT", "PUNT", "PUNT");
        assertThat(gables("{label: Sinds, type: date}", "2020", "2020", "2020", "2020", "2020", "2024"))
                .containsExactly("PUNT", "PUNT", "PUNT", "PUNT", "PUNT", "PLAT");
        assertThat(gables("{label: Sinds, type: date}", "2001", "2001", "2001", "2002", "2003", "2003"))
                .containsExactly("TRAP", "TRAP", "TRAP", "PUNT", "PLAT", "PLAT");
    }

    @Test
    void twoDatesMakeNoThirds() {
        assertThat(gables("{label: Sinds, type: date}", "1990", "2020")).containsExactly("PUNT", "PUNT");
    }

    @Test
    void whoseAgeIsUnknownHasAFlatGableAndDoesNotCount() {
        assertThat(gables("{label: Sinds, type: date}", "{onbekend: niet bekend}", "2001", "2002", "2003"))
                .containsExactly("PLAT", "TRAP", "PUNT", "PLAT");
        assertThat(gables("{label: Sinds, type: text}", "2001", "2002", "2003")).containsOnly("PLAT");
    }

    @Test
    void theBooksOwnClassesOfYearsGoBeforeThirds() {
        assertThat(gables("{label: Sinds, type: date, classes: [2010, 2020]}", "2009", "2010", "2019", "2020"))
                .containsExactly("TRAP", "PUNT", "PUNT", "PLAT");
    }

    @Test
    void aLargerPlaceHasAWiderHouse() {
        assertThat(widths("{label: Inwoners, type: number, classes: [10, 20]}", "-5", "9.5", "10", "19", "20"))
                .containsExactly(2, 2, 3, 3, 4);
        assertThat(widths("{label: Inwoners, type: number, classes: [10]}", "9", "10")).containsExactly(2, 3);
        assertThat(widths("{label: Inwoners, type: number, classes: [1, 2, 3, 4, 5]}", "0", "1", "2", "3", "4", "5"))
                .containsExactly(2, 2, 3, 3, 4, 4);
    }

    @Test
    void withoutClassesOrANumberAHouseHasThreeWindowsSideBySide() {
        assertThat(widths("{label: Inwoners, type: number}", "1", "2", "3")).containsOnly(3);
        assertThat(widths("{label: Inwoners, type: number, classes: [10]}", "{onbekend: niet bekend}")).containsOnly(3);
        assertThat(widths("{label: Inwoners, type: text}", "1000000")).containsOnly(3);
    }

    @Test
    void theFirstNumberWithClassesAndTheFirstDateCount() {
        WovenBook woven = TestBook.dutch()
                .with("book.yaml", """
                        title: Proefboek
                        language: nl
                        facts:
                          uren: {label: Uren, type: number}
                          kosten: {label: Kosten, type: number, classes: [5]}
                          inwoners: {label: Inwoners, type: number, classes: [5]}
                          plaats: {label: Plaats, type: place}
                          sinds: {label: Sinds, type: date, classes: [2010, 2020]}
                          tot: {label: Tot, type: date, classes: [2010, 2020]}
                        """)
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: Een
                        nummer: 1
                        uren: 1
                        kosten: 4
                        inwoners: 6
                        sinds: 2015
                        tot: 2025
                        ---
                        Tekst.
                        """)
                .woven();

        assertThat(woven.shapes().get("een")).isEqualTo(new HouseShape(2, HouseShape.Form.PUNT));
    }

    private static List<String> gables(String definition, String... values) {
        return shapes(definition, values).stream().map(shape -> shape.form().name()).toList();
    }

    private static List<Integer> widths(String definition, String... values) {
        return shapes(definition, values).stream().map(HouseShape::bays).toList();
    }

    /** The shapes of the houses of cases that say one fact. */
    private static List<HouseShape> shapes(String definition, String... values) {
        TestBook book = TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\nfacts:\n  feit: " + definition + "\n");
        for (int number = 1; number <= values.length; number++) {
            String head = "---\ntitle: Zaak\nnummer: " + number + "\nfeit: " + values[number - 1] + "\n---\n";
            book.with("praktijkvoorbeelden/zaak" + number + ".md", head + "Tekst.\n");
        }
        WovenBook woven = book.woven();
        return IntStream.rangeClosed(1, values.length)
                .mapToObj(number -> woven.shapes().get("zaak" + number))
                .toList();
    }
}
