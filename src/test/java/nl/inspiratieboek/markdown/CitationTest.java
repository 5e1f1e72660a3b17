package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inspiratieboek.markdown.CitationUse.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations in all of Pandoc's forms, in a book with the sources a, b and c_1. */
class CitationTest {

    private static final Map<String, String> SOURCES = Map.of("a", "Pub A", "b", "Pub B", "c_1", "Pub C");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [@a]                      | (<a>a</a>)
            [@a; @b]                  | (<a>a</a>; <a>b</a>)
            [ @a;@b ]                 | (<a>a</a>; <a>b</a>)
            [@a, p. 12]               | (<a>a</a>, p. 12)
            [@a p. 12]                | (<a>a</a> p. 12)
            [zie @a; @b, blz. 3]      | (zie <a>a</a>; <a>b</a>, blz. 3)
            [zie *ook* @a, `x`]       | (zie <em>ook</em> <a>a</a>, <code>x</code>)
            [-@a]                     | (<a>jaar van a</a>)
            [vgl. -@a, p. 3]          | (vgl. <a>jaar van a</a>, p. 3)
            [@a{ii, A}]               | (<a>a</a>, ii, A)
            [@a, {ii}]                | (<a>a</a>, ii)
            [@{a}]                    | (<a>a</a>)
            [@a,@b]                   | (<a>a</a>,<a>b</a>)
            [foto @a]                 | (foto <a>a</a>)
            @a                        | a (<a>jaar van a</a>)
            @a.                       | a (<a>jaar van a</a>).
            (@a)                      | (a (<a>jaar van a</a>))
            @a [p. 33]                | a (<a>jaar van a</a>, p. 33)
            @a[p. 33]                 | a (<a>jaar van a</a>, p. 33)
            @a [, *passim*]           | a (<a>jaar van a</a>, <em>passim</em>)
            -@a                       | (<a>jaar van a</a>)
            *@a*                      | <em>a (<a>jaar van a</a>)</em>
            @c_1's                    | c_1 (<a>jaar van c_1</a>)&#39;s
            @c_1 [zie @b]             | c_1 (<a>jaar van c_1</a>) (zie <a>b</a>)
            """)
    void aFormOfPandocIsShownAsCitation(String typed, String shown) {
        assertThat(html(typed)).isEqualTo("<p>" + shown + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "info@a.nl", "x@a", "@gemeente", "@gemeente [een plek]", "[foto: @jan]", "\\@a", "`@a`", "a @ b", "@ a", "mail@", "@",
        "@.a", "[volg ons op @gemeente]", "jan-@a", "1-@a"
    })
    void whatNamesNoSourceStaysTextAsTyped(String typed) {
        String shown = html(typed).replaceAll("</?(?:p|code|a)[^>]*>", "").strip();

        assertThat(shown).isEqualTo(typed.replace("\\", "").replace("`", ""));
        assertThat(document(typed).body().citations()).isEmpty();
    }

    @Test
    void anAddressOnTheWebIsNotCutAtItsSign() {
        assertThat(html("https://mastodon.nl/@a"))
                .isEqualTo("<p><a href=\"https://mastodon.nl/@a\" rel=\"external\">https://mastodon.nl/@a</a></p>\n");
    }

    @Test
    void linksAndDefinitionsWinFromBracketsBehindAKey() {
        assertThat(html("@jan [1]\n\n[1]: x.md\n")).isEqualTo("<p>@jan <a href=\"x.md\">1</a></p>\n");
        assertThat(html("@jan [p. 1](x.md)\n")).isEqualTo("<p>@jan <a href=\"x.md\">p. 1</a></p>\n");
        assertThat(html("[zie @a](x.md)\n"))
                .isEqualTo("<p><a href=\"x.md\">zie a <span class=\"citation\">(jaar van a)</span></a></p>\n");
    }

    @Test
    void aBracketThatIsNeverClosedIsSaid() {
        assertThat(Markdown.problems("Zie [@a, p. 3 en [-@b.\n"))
                .containsExactly("citation-malformed@1:5+3 [@a", "citation-malformed@1:18+4 [-@b");
        assertThat(Markdown.problems("Zie \\[@a\\] en [x [@a]] en [[@a]] en (@a).\n")).isEmpty();
    }

    @Test
    void keysAreWhatProgramsThatKeepReferencesMake() {
        assertThat(document("[@Doe:2020/x-1; @10.1016/j.jue.2020.1; @_x; @é_2#b; @{a--b}].\n").body().citations())
                .extracting(CitationUse::id)
                .containsExactly("Doe:2020/x-1", "10.1016/j.jue.2020.1", "_x", "é_2#b", "a--b");
    }

    @Test
    void aPlaceBehindAKeyOrTheFormOfTheBracketsSaysThatASourceIsMeant() {
        assertThat(certainty("[@x]")).isEqualTo(Certainty.SURE);
        assertThat(certainty("[zie @x]")).isEqualTo(Certainty.SURE);
        assertThat(certainty("[hier @x, p. 3]")).isEqualTo(Certainty.SURE);
        assertThat(certainty("@x [p. 33]")).isEqualTo(Certainty.SURE);
        assertThat(certainty("[foto: @x]")).isEqualTo(Certainty.LIKELY);
        assertThat(certainty("@x [de wijk]")).isEqualTo(Certainty.POSSIBLE);
        assertThat(certainty("volg @x")).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void plainTextNamesTheSourceThatASentenceNeeds() {
        assertThat(document("Volgens @a [p. 3] is *dit* zo [@b, p. 1].\n").body().plainText())
                .isEqualTo("Volgens Pub A is dit zo.");
        assertThat(document("Volg @gemeente [de *wijk*] of [foto: @jan].\n").body().plainText())
                .isEqualTo("Volg @gemeente [de wijk] of [foto: @jan].");
    }

    @Test
    void aHeadingsWordsElsewhereKeepWhatWasTyped() {
        Heading heading = document("# Volgens @a en @jan [de wijk] [@b]\n").headings().get(0);

        assertThat(heading.text()).isEqualTo("Volgens @a en @jan [de wijk]");
        assertThat(heading.titleHtml().markup()).isEqualTo("Volgens @a en @jan [de wijk]");
    }

    private static Certainty certainty(String text) {
        Prose body = Markdown.document(text + "\n").body();
        return (body.citations().isEmpty() ? body.mentions() : body.citations()).get(0).certainty();
    }

    private static MarkdownDocument document(String text) {
        return Markdown.document(text).withPublishers(SOURCES);
    }

    /** What the page shows, the box of a citation and the addresses of its sources left out. */
    private static String html(String text) {
        String html = document(text).body().render(PlainRendering.PLAIN).markup();
        return text.contains("](") ? html : html
                .replaceAll("<span class=\"citation\">(.*?)</span>", "$1")
                .replaceAll("<a href=\"bronnen.html#[^\"]*\">", "<a>");
    }
}
