package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a mark and is none is said; what an author may well have meant as text is not. */
class UnreadMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "een **let op:**dit; emphasis-unread@1:14+2 ** **let op:**",
        "een ** vet** woord; emphasis-unread@1:5+2 ** ** vet**",
        "een **vet ** woord; emphasis-unread@1:11+2 ** **vet **",
        "__half__heel; emphasis-unread@1:7+2 __ __half__",
        "[a](b c.md); link-unread@1:1+11 [a](<b c.md>)",
        "![a](b c.png \"T\"); link-unread@1:1+17 ![a](<b c.png> \"T\")",
        "[a] (b.md); link-unread@1:1+10 [a](b.md)",
        "(a)[b.md]; link-unread@1:1+9 [a](b.md)",
        "é 😀 [a](b; link-unread@1:5+5 [a](b)",
        "> - [**a**](b c.md); link-unread@1:5+15 [**a**](<b c.md>)",
        "a ==b== c; signs-unread@1:3+5 ==b== <mark>b</mark>",
        "<div>\n> [!NOTE]\n> b\n</div>; mark-in-html@2:1+9 > [!NOTE]",
        "a {{ b }}; template-tag-in-text@1:3+7 {{ b }}",
        "a [^b c]; note-unread@1:3+6 [^b c]",
        "a [@b; c; citation-malformed@1:3+3 [@b",
        ":::tip; call-out-unread@1:1+3 :::",
        "a <!-- b; comment-unread@1:3+2",
    })
    void aMarkThatDidNotTakeIsSaidAtItsPlace(String text) {
        String[] parts = text.split("; (?=[a-z-]+@)", 2);

        assertThat(Markdown.problems(parts[0] + "\n")).containsExactly(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "`**let op:**dit`",
        "\\*\\*let op:\\*\\*dit",
        "**vet**, *schuin* en half**vet**heel",
        "2 * 3 * 4, 2**8, a_b_c, __init__.py, prijs* en *) noot",
        "Twee sterren heten '**' (zo: **).",
        "[sic] (zie boven), [1] (en/of), a[0](b c) en [Red.]: tekst",
        "\\[a] (b.md) en `[a](b c)`",
        "{naam}, {a, b} en \\{.breed}",
        "{{ half open",
        "#wijk en #samen",
        "#samenwijzer",
        "#MeToo",
        "#1 van de lijst",
        "\\##Kop",
        "-5 graden\n-6 graden",
        "-los en niet meer",
        "Hij werd\n2. dat jaar",
        ":-) leuk",
        "a\n:smile: b",
        "De kans |x| is klein",
        "Home | Contact",
        "| a | b |\n| --- | --- |\n| `a\\|b` | c |",
        "| a | b |\n| --- | --- |\n| 1 | 2 | |",
        "- a\n  - b\n    - c\n- d",
        "1. a\n   - b\n2. c",
        " 9. a\n10. b",
        "> [!NOTE]\n> Tekst.",
        "<p>a\n\n<br>\n\n<li>b",
        "<details>\n\na\n\n</details>",
        "    ##Kop in code",
        "C++ en ++i en G++, 5^3^2, x^2 en ~300 tot ~400",
        "a) een, b) twee",
        "Er waren\n~ 300 mensen",
    })
    void whatMayBePlainTextDrawsNoMessage(String text) {
        assertThat(Markdown.problems("Tekst.\n\n" + text + "\n")).isEmpty();
        assertThat(Markdown.document("Tekst.\n\n" + text + "\n").unreadHeadings().stream()
                .filter(heading -> !heading.doubtful())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "##Kop {#x thema=y}", "##\u00A0Kop {#x thema=y}", "##\u2009Kop {#x thema=y}", "\u00A0## Kop {#x thema=y}",
        "\uFF03\uFF03 Kop {#x thema=y}", "Tekst\n##Kop {#x thema=y}", "<br>## Kop {#x thema=y}", "> ##Kop {#x thema=y}",
    })
    void aLineMeantAsAHeadingKeepsItsWordsAndAttributes(String text) {
        List<UnreadHeading> headings = Markdown.document(text + "\n").unreadHeadings();

        assertThat(headings).hasSize(1);
        assertThat(headings.get(0).level()).isEqualTo(2);
        assertThat(headings.get(0).text()).isEqualTo("Kop");
        assertThat(headings.get(0).doubtful()).isFalse();
        assertThat(headings.get(0).attributes().get("thema")).isPresent();
    }

    @Test
    void whatHtmlClosesByItselfIsNotSaidToBeOpen() {
        assertThat(Markdown.problems("<details>\n\na\n\n<div>\n\nb\n\n</details>\n")).isEmpty();
        assertThat(Markdown.problems("<details>\n\n<div>\n\nb\n\n</div>\n"))
                .containsExactly("block-unclosed@1:1+8 <details> </details>");
        assertThat(Markdown.problems("- a\n  ```\n  b\n\n```\nc\n")).containsExactly("block-unclosed@2:3+3 ``` ```");
    }

    @Test
    void oneConflictIsOneErrorAndItsFirstTextIsRead() {
        String text = "a\n<<<<<<< HEAD\n## Een {#k}\n||||||| o\n## Nul {#k}\n=======\n## Twee {#k}\n>>>>>>> b\nc\n";

        assertThat(Markdown.problems(text)).containsExactly("conflict-mark@2:1+7");
        assertThat(Markdown.document(text).headings()).extracting(Heading::text).containsExactly("Een");
        assertThat(Markdown.problems("Kop\n=======\n\n```\n<<<<<<< a\n```\n")).isEmpty();
    }

    @Test
    void bracesThatWereNotReadAreKeptForWhoKnowsWhatIsLost() {
        List<UnreadAttributes> found = Markdown.document("a {#x} b\n\n### Kop {: thema=y}\n").unreadAttributes();

        assertThat(found).extracting(UnreadAttributes::typed).containsExactly("{#x}", "{: thema=y}");
        assertThat(found).extracting(attributes -> attributes.place().column()).containsExactly(3, 9);
        assertThat(found.get(1).attributes().get("thema")).isPresent();
    }
}
