package nl.inspiratieboek.view.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.TermIndex;
import org.junit.jupiter.api.Test;

class GlossaryMarkerTest {

    private final LoadedBook loaded = TestBook.dutch().with("begrippen.yaml", """
            convenant: {term: convenant, uitleg: Een afspraak.}
            sluiting: {term: sluiting van een pand, uitleg: Dicht., synoniemen: [sluiting]}
            boa: {term: boa, uitleg: Toezicht.}
            amp: {term: amp, uitleg: Geen entiteit.}
            """).load();
    private final GlossaryMarker marker = GlossaryMarker.of(
            TermIndex.of(loaded.book().terms(), loaded.language()), term -> "g.html#" + term.id());

    private String marked(String markup) {
        return marker.mark(new Html(markup)).markup();
    }

    @Test
    void onlyTheFirstUseIsMarkedInWhateverForm() {
        assertThat(marked("<p>Twee convenanten en een convenant.</p>"))
                .isEqualTo("<p>Twee <a class=\"term\" href=\"g.html#convenant\" data-term=\"convenant\">convenanten</a>"
                        + " en een convenant.</p>");
        assertThat(marked("<p>Het convenant.</p>")).isEqualTo("<p>Het convenant.</p>");
    }

    @Test
    void theLongestTermWinsAlsoOverTheEndOfALine() {
        assertThat(marked("<p>Na sluiting van\neen pand</p>"))
                .isEqualTo("<p>Na <a class=\"term\" href=\"g.html#sluiting\" data-term=\"sluiting\">sluiting van\n"
                        + "een pand</a></p>");
    }

    @Test
    void headingsLinksAndCodeStayAsTheyAre() {
        String markup = "<h3>De boa</h3><p><a href=\"x\">een <em>boa</em></a> <code>boa</code></p>"
                + "<pre><code>boa</code></pre>";

        assertThat(marked(markup)).isEqualTo(markup);
        assertThat(marked("<p>De boa.</p>")).contains("data-term=\"boa\">boa</a>");
    }

    @Test
    void attributesAndEntitiesAreNoWords() {
        String markup = "<p title=\"1 > boa\">a &amp; b</p>";

        assertThat(marked(markup)).isEqualTo(markup);
        assertThat(marked("<p>echt amp</p>")).contains("data-term=\"amp\"");
    }

    @Test
    void theTermsUsedAreKnownInTheOrderOfTheText() {
        marked("<p>Een boa en een convenant en een boa.</p>");

        assertThat(List.copyOf(marker.used())).extracting(Term::id).containsExactly("boa", "convenant");
    }
}
