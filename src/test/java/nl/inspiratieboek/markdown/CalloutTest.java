package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Call-outs as the forges write them and as MkDocs does. */
class CalloutTest {

    @ParameterizedTest
    @CsvSource({
        "NOTE, note, CALLOUT_NOTE", "tip, tip, CALLOUT_TIP", "Important, important, CALLOUT_IMPORTANT",
        "WARNING, warning, CALLOUT_WARNING", "CAUTION, caution, CALLOUT_CAUTION", "danger, caution, CALLOUT_CAUTION",
        "bug, caution, Bug", "zomaar-iets, note, Zomaar iets"
    })
    void aQuoteWithAMarkIsACallout(String typed, String name, String word) {
        assertThat(Markdown.html("> [!" + typed + "]\n> Tekst *nu*.\n")).isEqualTo(
                "<div class=\"callout callout--" + name + "\" role=\"note\">\n<p class=\"callout__title\">" + word
                        + "</p>\n<p>Tekst <em>nu</em>.</p>\n</div>\n");
        assertThat(Markdown.html("!!! " + typed + "\n    Tekst *nu*.\n")).isEqualTo(
                Markdown.html("> [!" + typed + "]\n> Tekst *nu*.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> [!NOTE]: Eigen *titel*\n> - punt\n>\n> eind\n",
        "> [!NOTE] Eigen *titel*\n> - punt\n>\n> eind\n",
        "> [!NOTE] Eigen *titel*  \n> - punt\n>\n> eind\n",
        "> [!NOTE] Eigen *titel*\n>\n> - punt\n>\n> eind\n",
        "!!! note \"Eigen *titel*\"\n    - punt\n\n    eind\n",
        "!!! note “Eigen *titel*”\n    - punt\n\n    eind\n",
        "!!! note Eigen *titel*\n    - punt\n\n    eind\n",
        "!!!note inline end \"Eigen *titel*\"\n\n\t- punt\n\n\teind\n"
    })
    void itsTitleAndBlocksAreShown(String typed) {
        assertThat(Markdown.html(typed)).isEqualTo("""
                <div class="callout callout--note" role="note">
                <p class="callout__title">CALLOUT_NOTE: Eigen <em>titel</em></p>
                <ul>
                <li>punt</li>
                </ul>
                <p>eind</p>
                </div>
                """);
    }

    @Test
    void aFoldedOneIsDetails() {
        String closed = "<details class=\"callout callout--tip\">\n<summary class=\"callout__title\">CALLOUT_TIP: T</summary>\n"
                + "<p>x</p>\n</details>\n";

        assertThat(Markdown.html("??? tip \"T\"\n    x\n")).isEqualTo(closed);
        assertThat(Markdown.html("> [!tip]- T\n> x\n")).isEqualTo(closed);
        assertThat(Markdown.html("???+ tip \"T\"\n    x\n")).isEqualTo(closed.replace("--tip\"", "--tip\" open"));
        assertThat(Markdown.html("> [!tip]+ T\n> x\n")).isEqualTo(closed.replace("--tip\"", "--tip\" open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> \\[!NOTE]\n> x", "> [!NOTE is dit]\n> x", "> x\n> [!NOTE]", "> `[!NOTE]`", "[!NOTE]\nx", "Let op!!! note dit",
        "!!! Wat een zin", "??? nog doen", "!!!", "??? wat", "!! note"
    })
    void whatOnlyLooksLikeItStaysText(String typed) {
        assertThat(Markdown.html(typed + "\n")).doesNotContain("callout");
        assertThat(Markdown.document(typed + "\n").body().plainText())
                .isEqualTo(typed.replace("> ", "").replace("\\", "").replace("`", "").replace("\n", " "));
    }

    @Test
    void itsWordsAreFoundAndItsLinksAndSourcesChecked() {
        Prose body = Markdown.document("> [!NOTE] Titel [@b]\n> Tekst [x](a.md).\n\n!!! tip \"[@c]\"\n    # Kop\n").body();

        assertThat(body.plainText()).isEqualTo("Titel\nTekst x.\nKop");
        assertThat(body.links()).extracting(LinkUse::destination).containsExactly("a.md");
        assertThat(body.citations()).extracting(CitationUse::id).containsExactly("b", "c");
    }
}
