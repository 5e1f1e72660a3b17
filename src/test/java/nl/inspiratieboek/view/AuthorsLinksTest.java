package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link or picture that the check lets through leads where the check looked. */
class AuthorsLinksTest {

    @TempDir
    private Path folder;

    private Document page(String text) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "book.yaml", "title: Proef\nlanguage: nl\n",
                "index.md", "---\ntitle: Proef\n---\nEen boek.\n",
                "praktijkvoorbeelden/a.md", "---\ntitle: A\nnummer: 1\n---\n## Het begin\n\n" + text + "\n",
                "praktijkvoorbeelden/b.md", "---\ntitle: B\nnummer: 2\n---\n## De plek\n\nDaar.\n",
                "media/kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>"));
        return Jsoup.parse(PrintedBook.of(folder, files).page("praktijkvoorbeelden/a.html"));
    }

    private List<String> addresses(String text) throws IOException {
        return page(text).select("main section a, main p a").eachAttr("href").stream().distinct().toList();
    }

    @Test
    void theEndingOfAPageMayBeInCapitals() throws IOException {
        assertThat(addresses("[b](b.MD), [plek](./b.Md#de-plek).")).contains("b.html", "b.html#de-plek");
    }

    @Test
    void spacesAroundAnAddressAreNoPartOfIt() throws IOException {
        assertThat(addresses("[b](< b.md >), [web](< https://voorbeeld.nl/x >).")).contains("b.html", "https://voorbeeld.nl/x");
    }

    @Test
    void aQuestionAloneStaysOnThePage() throws IOException {
        assertThat(addresses("[hier](?stand=2#het-begin), [b](b.md?stand=2#de-plek).")).contains("#het-begin", "b.html#de-plek");
    }

    @Test
    void aPictureIsShownWhateverFollowsItsName() throws IOException {
        assertThat(page("![Kaart](../media/kaart.svg#deel) ![Kaart](../media/kaart.svg?groot)").select("main img").eachAttr("src"))
                .containsExactly("../media/kaart.svg", "../media/kaart.svg");
    }
}
