package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedTextTest {

    @Test
    void aListOfSourcesIsNoSentence() {
        SearchedText text = of("""
                De wijk was onrustig.

                - [Handreiking ondermijning](https://www.overheid.nl/ondermijning-in-de-wijk), 2021
                - https://voorbeeld.nl/pinbon/loterij
                - Gemeente Velsen, Plan van aanpak: <https://velsen.nl/plan.pdf>

                Daarna niet meer.
                """);

        assertThat(text.sentences()).isEqualTo("De wijk was onrustig.\nDaarna niet meer.");
        assertThat(text.sources()).isEqualTo(
                "Handreiking ondermijning, 2021\nvoorbeeld.nl\nGemeente Velsen, Plan van aanpak: velsen.nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- Ga naar de [wijkagent](https://politie.nl/wijkagent) en vertel wat u zag, elke week opnieuw\n- Bel de gemeente",
        "- [De wijkaanpak](wijkaanpak.md)\n- [De straatcoach](straatcoach.md)",
        "1. Luisteren\n2. Doen\n3. [Meten](https://meten.nl)",
        "[Handreiking](https://voorbeeld.nl/handreiking)"
    })
    void aListThatIsReadStaysAmongTheSentences(String markdown) {
        SearchedText text = of(markdown);

        assertThat(text.sources()).isEmpty();
        assertThat(text.sentences()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zie https://www.voorbeeld.nl/lange/pad-naar-iets.html voor meer. | Zie voorbeeld.nl voor meer.
            Zie (https://voorbeeld.nl).                                      | Zie (voorbeeld.nl).
            Zie www.voorbeeld.nl/pad?een=twee#drie, of bel.                  | Zie voorbeeld.nl, of bel.
            Zie WWW.voorbeeld.nl/pad of Http://Voorbeeld.nl/a.               | Zie voorbeeld.nl of Voorbeeld.nl.
            Schrijf naar info@voorbeeld.nl.                                  | Schrijf naar info@voorbeeld.nl.
            Typ https:// ervoor.                                             | Typ https:// ervoor.
            Of https://... en verder.                                        | Of https://... en verder.
            """)
    void ofAnAddressInASentenceTheNameOfItsSiteStays(String markdown, String sentence) {
        assertThat(of(markdown).sentences()).isEqualTo(sentence);
    }

    @Test
    void aLongRowOfAddressesTakesNoLongerThanItsLengthAsks() {
        String many = "https://".repeat(20_000) + " " + "www.".repeat(20_000) + " " + "a.".repeat(20_000);

        assertThat(of(many).sentences()).isNotEmpty();
    }

    private static SearchedText of(String markdown) {
        return Markdown.document(markdown).body().searchedText();
    }
}
