package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who does not see the typed word in a hit reads why it is there: in pages of the shipped book, which has none of these words. */
class SearchWhyTest {

    private static final String SILENT =
            """
            typed => [...document.querySelectorAll('.search-group .hit')]
              .filter(hit => !hit.querySelector('.hit__remark'))
              .map(hit => `${hit.closest('.search-group').querySelector('.search-group__name').innerText}: ${hit.innerText}`)
              .filter(text => !text.toLowerCase().includes(typed))
            """;

    private static SearchDesk desk;

    @BeforeAll
    static void open() {
        desk = SearchDesk.at("http").open("index.html");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            personeelslid      | Ook gezocht op ‘medewerker’, naast ‘personeelslid’
            winkelstraataanpak | ‘winkelstraat’ is een deel van ‘winkelstraataanpak’
            fouieleren         | ‘fouilleren’ lijkt op ‘fouieleren’
            npao               | ‘npao’ is een afkorting van ‘nationaal programma arnhem oost’
            oudejaarsavond     | Gevonden met een woord dat u hier niet leest
            """)
    void aHitSaysByWhatItWasFound(String typed, String said) {
        desk.ask(typed);

        assertThat(desk.page().locator(".hit__remark").allInnerTexts()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"winkelstraataanpak", "fouieleren", "npao", "koudwatervrees", "petitie", "privacyanalyse", "nepbedrijven"})
    void noHitIsSilentThatDoesNotShowTheWord(String typed) {
        desk.ask(typed);

        assertThat(desk.page().locator(".search-group .hit").all()).isNotEmpty();
        assertThat((List<?>) desk.page().evaluate(SILENT, typed)).isEmpty();
    }
}
