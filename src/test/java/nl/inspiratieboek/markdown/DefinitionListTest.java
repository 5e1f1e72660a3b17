package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definition lists as Pandoc writes them. */
class DefinitionListTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Een *term*\n: Uitleg.\n", "Een *term*\n\n: Uitleg.\n", "Een *term*\n   :   Uitleg.\n", "Een *term*\n:\tUitleg.\n",
        "Een *term*  \n: Uitleg.\n", "Een *term*\r\n\r\n\r\n: Uitleg.\r\n"
    })
    void aTermAndWhatItMeans(String typed) {
        assertThat(Markdown.html(typed)).isEqualTo("<dl>\n<dt>Een <em>term</em></dt>\n<dd>Uitleg.</dd>\n</dl>\n");
    }

    @Test
    void severalDefinitionsAndParagraphs() {
        assertThat(Markdown.html("A\n\n:   Een\n    nog.\n\n    - punt\n\n:   Twee.\n\nB\nC\n: Drie.\n\nAlinea.\n")).isEqualTo("""
                <dl>
                <dt>A</dt>
                <dd>
                <p>Een
                nog.</p>
                <ul>
                <li>punt</li>
                </ul>
                </dd>
                <dd>Twee.</dd>
                <dt>B</dt>
                <dt>C</dt>
                <dd>Drie.</dd>
                </dl>
                <p>Alinea.</p>
                """);
    }

    @Test
    void termsWithoutBlankLinesBetweenThemAreTerms() {
        assertThat(Markdown.html("A\n: Een\nB *b*\n: Twee\n: Drie\n")).isEqualTo(
                "<dl>\n<dt>A</dt>\n<dd>Een</dd>\n<dt>B <em>b</em></dt>\n<dd>Twee</dd>\n<dd>Drie</dd>\n</dl>\n");
    }

    @Test
    void itStandsInQuotesListsAndItself() {
        assertThat(Markdown.html("> A\n> : Een\n")).contains("<blockquote>\n<dl>\n<dt>A</dt>");
        assertThat(Markdown.html("- A\n  : Een\n")).contains("<li>\n<dl>\n<dt>A</dt>");
        assertThat(Markdown.html("A\n: B\n\n    C\n    : D\n")).contains("<dd>\n<p>B</p>\n<dl>\n<dt>C</dt>\n<dd>D</dd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ": x", "# Kop\n\n: x", "een\ntwee\n\n: x", "a\n:x", "a\n:", "a\n: ", ": x\n\n: y", "- a\n\n: x", "```\na\n: x\n```",
        "een\ntwee\ndrie\nvier\nvijf\n: x", "| a |\n|---|\n| b |\n\n: Tabel 1", "a\n    : x"
    })
    void aColonWithoutATermStaysText(String typed) {
        assertThat(Markdown.html(typed + "\n")).doesNotContain("<dl>").contains(":");
    }

    @Test
    void itsWordsAreFoundAndItsSourcesAndNotesChecked() {
        Prose body = Markdown.document("A[^n]\n: Uitleg [@b] [x](y.md).\n\n[^n]: Noot.\n").body();

        assertThat(body.plainText()).isEqualTo("A\nUitleg x.\nNoot.");
        assertThat(body.citations()).extracting(CitationUse::id).containsExactly("b");
        assertThat(body.links()).extracting(LinkUse::destination).containsExactly("y.md");
    }
}
