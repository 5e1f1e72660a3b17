package nl.inspiratieboek.view.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Editions;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.TermNotes.TermNote;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are explained where a reader first meets them in running text. */
class GlossaryMarkerTest {

    private static final String GLOSSARY = """
            convenant: {term: convenant, uitleg: Een afspraak.}
            sluiting: {term: sluiting van een pand, uitleg: Dicht., synoniemen: [sluiting]}
            boa: {term: boa, uitleg: Toezicht.}
            amp: {term: amp, uitleg: Geen entiteit.}
            """;

    /** The text of a case on its page, and below it the notes that the page got. */
    private record Shown(String markup, List<TermNote> notes) {

        List<String> marked() {
            return Jsoup.parse(markup).select("a.term").eachText();
        }
    }

    private static Shown shown(String text) {
        LoadedBook loaded = TestBook.dutch()
                .with("begrippen.yaml", GLOSSARY)
                .with("bronnen.yaml", "pact:\n  titel: Pact\n  uitgever: De boa\n")
                .withCase(1, "a", text)
                .load();
        PageText page = PageText.of(Editions.of(loaded), SiteLinks.from(SitePath.of("praktijkvoorbeelden/a.html")));
        String markup = page.prose(loaded.book().cases().get(0).narrative()).markup();
        return new Shown(markup, page.termNotes().map(TermNotes::notes).orElse(List.of()));
    }

    @Test
    void onlyTheFirstUseIsMarkedInWhateverForm() {
        assertThat(shown("Twee convenanten en een convenant.\n\nHet convenant.").markup())
                .isEqualTo("<p>Twee <a class=\"term\" href=\"../begrippen.html#convenant\" data-term=\"convenant\">convenanten</a>"
                        + " en een convenant.</p>\n<p>Het convenant.</p>\n");
    }

    @Test
    void theLongestTermWinsAlsoOverTheEndOfALine() {
        assertThat(shown("Na sluiting van\neen pand.").marked()).containsExactly("sluiting van een pand");
    }

    @Test
    void theEndOfAWordInSpeechBelongsToIt() {
        assertThat(shown("Twee boa's.").marked()).containsExactly("boa's");
        assertThat(shown("Twee boa’s.").marked()).containsExactly("boa’s");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "### De boa", "[een *boa*](https://voorbeeld.nl)", "`boa`", "    boa",
        "De <code>boa</code>, <kbd>boa</kbd>, <samp>boa</samp> en <var>boa</var>.", "<pre>een <b>boa</b></pre>",
        "<a href=\"https://voorbeeld.nl\">de <em>boa</em></a>", "<details><summary>De boa</summary></details>",
        "> [!NOTE]- De boa\n> Meer.", "<i title=\"1 > boa\">x</i>"
    })
    void headingsLinksCodeAndAttributesStayAsTheyAre(String text) {
        Shown shown = shown(text + "\n\nHet convenant van een boa.");

        assertThat(shown.marked()).containsExactly("convenant", "boa");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "De *boa*.", "- de boa", "| De boa |\n| --- |\n| x |", "<div>\nde boa\n</div>", "<b>x</b> de boa",
        "<code>x</code> de boa", "x[^1]\n\n[^1]: De boa.", "Woord\n: De boa", "> [!NOTE]\n> De boa.", "@boa", "Volgens @pact.",
        "[@pact, zoals een boa zegt]"
    })
    void whateverElseHoldsTheText(String text) {
        assertThat(shown(text).marked()).containsExactly("boa");
    }

    @Test
    void entitiesAreNoWords() {
        assertThat(shown("a &amp; b &lt;amp&gt;").markup()).contains("a &amp; b &lt;<a class=\"term\"", "data-term=\"amp\">amp</a>&gt;");
        assertThat(shown("a & b").marked()).isEmpty();
    }

    @Test
    void theTermsUsedAreExplainedInTheOrderOfTheText() {
        assertThat(shown("Een boa en een convenant en een boa.").notes()).extracting(TermNote::termId).containsExactly("boa", "convenant");
    }
}
