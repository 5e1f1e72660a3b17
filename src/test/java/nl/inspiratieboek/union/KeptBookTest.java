package nl.inspiratieboek.union;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.book.BookSource.Ours;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.ForeignFinding;
import nl.inspiratieboek.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptBookTest {

    private static final Place PLACE = Place.startOf("book.yaml");
    private static final BookSource SOURCE =
            new BookSource("Goes", "../goes/boek.json", Optional.empty(), Map.of("delen", new Ours("samen", PLACE)), Map.of(), PLACE);
    private static final String CASE =
            "{'id':'a','name':'A','title':'Zaak A','address':'zaken/a.html','findings':[{'title':'F','text':'T','kind':'knelpunt','theme':'delen','address':'zaken/a.html#f'}]}";

    @Test
    void theirThemeBecomesOursAndTheirAddressesLeadToThem() throws UnsoundBookException {
        KeptBook kept = read(book("'cases':[" + CASE + "]"));

        ForeignCase only = kept.book().cases().get(0);
        assertThat(only.href()).isEqualTo("https://goes.example/boek/zaken/a.html");
        assertThat(only.findings())
                .containsExactly(new ForeignFinding("F", "T", Optional.of("samen"), "https://goes.example/boek/zaken/a.html#f"));
        assertThat(kept.unplaced()).isEmpty();
    }

    @Test
    void aThemeWithoutPlaceIsNamedAndItsFindingStays() throws UnsoundBookException {
        KeptBook kept = read(book("'cases':[" + CASE.replace("'delen'", "'vreemd'") + "]"));

        assertThat(kept.unplaced()).containsOnlyKeys("vreemd");
        assertThat(kept.book().cases().get(0).findings().get(0).theme()).isEmpty();
    }

    @Test
    void aKindThatIsNotOursIsNamed() throws UnsoundBookException {
        assertThat(read(book("'cases':[" + CASE.replace("'knelpunt'", "'raadsel'") + "]")).unplaced()).containsOnlyKeys("raadsel");
    }

    @Test
    void whatTurnsTextAroundIsLeftOut() throws UnsoundBookException {
        String title = read(book("'cases':[" + CASE.replace("Zaak A", "Zaak\\u202e\\n A\\u0000") + "]")).book().cases().get(0).title();

        assertThat(title).isEqualTo("Zaak A");
    }

    @Test
    void casesThatTheyTookInThemselvesAreNotPassedOn() throws UnsoundBookException {
        assertThat(read(book("'books':[{'name':'X','cases':[" + CASE + "]}],'cases':[]")).book().cases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'zaken/a.html'           | 'javascript:alert(1)'          | /cases/0/address | address
            'zaken/a.html'           | '//elders.example/x'           | /cases/0/address | address
            'zaken/a.html'           | 'https://elders.example/'      | /cases/0/address | address
            'zaken/a.html'           | '../../x.html'                 | /cases/0/address | address
            'zaken/a.html'           | 'a/%2e%2e/../../x.html'        | /cases/0/address | address
            'zaken/a.html'           | '/x.html'                      | /cases/0/address | address
            'zaken/a.html'           | '\\\\\\\\elders.example\\\\x'  | /cases/0/address | address
            'Zaak A'                 | 12                             | /cases/0/title   | text
            'Zaak A'                 | ['x']                          | /cases/0/title   | text
            'Zaak A'                 | '  '                           | /cases/0/title   | empty
            'id':'a',                | 'id':'a b"c',                  | /cases/0/id      | id
            'id':'a',                | ''                             |                  | json
            'kind':'knelpunt'        | 'kind':null                    | /cases/0/findings/0/kind | text
            'findings':[             | 'findings':{},'x':[            | /cases/0/findings | list
            'findings':[             | 'invented':'nee','findings':[  | /cases/0/invented | flag
            """)
    void whatIsNotAsItShouldBeIsRefusedWithItsPlace(String good, String bad, String pointer, String reason) {
        String wrong = CASE.replace(good, bad);
        assertThat(wrong).isNotEqualTo(CASE);

        Fault fault = fault(book("'cases':[" + wrong + "]"));

        assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(fault.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version":1  | "version":2    | newer
            "version":1  | "version":"1"  | version
            "version":1  | "version":1.5  | version
            "version":1  | "version":0    | version
            inspiratieboek | iets         | format
            https://goes.example/boek/ | javascript:alert(1) | url
            https://goes.example/boek/ | https://wie:wat@goes.example/ | url
            """)
    void aBookOfAnotherSortIsRefused(String good, String bad, String reason) {
        assertThat(fault(book("'cases':[]").replace(good, bad)).reason()).isEqualTo(reason);
    }

    @Test
    void twoCasesWithOneIdAreRefused() {
        assertThat(fault(book("'cases':[" + CASE + "," + CASE + "]")).reason()).isEqualTo("twice");
    }

    @Test
    void aHundredThousandCasesAreRefused() {
        String many = IntStream.range(0, 100_000).mapToObj(i -> "{}").collect(Collectors.joining(","));

        assertThat(fault(book("'cases':[" + many + "]")).reason()).isEqualTo("cases");
    }

    @Test
    void deepNestingAndANameTwiceAreNoJsonForUs() {
        assertThat(fault(book("'x':" + "[".repeat(50_000) + "]".repeat(50_000) + ",'cases':[]")).reason()).isEqualTo("json");
        assertThat(fault(book("'cases':[],'cases':[]")).reason()).isEqualTo("json");
        assertThat(fault("not json at all").reason()).isEqualTo("json");
    }

    @Test
    void withoutAnAddressOfItsSiteNothingCanLeadThere() {
        assertThat(fault(book("'cases':[]").replace("\"url\":\"https://goes.example/boek/\",", "")).reason()).isEqualTo("no-site");
    }

    private static String book(String rest) {
        return ("{'format':'inspiratieboek','version':1,'title':'Goes','url':'https://goes.example/boek/','kinds':[],'themes':[]," + rest + "}")
                .replace("\"", "\\\"")
                .replace('\'', '"');
    }

    private static KeptBook read(String book) throws UnsoundBookException {
        return KeptBook.read(SOURCE, KeptBook.copy(SOURCE, book.getBytes(UTF_8), "2026-11-27"), Map.of("samen", "knelpunt"));
    }

    private static Fault fault(String book) {
        return catchThrowableOfType(UnsoundBookException.class, () -> read(book)).fault();
    }
}
