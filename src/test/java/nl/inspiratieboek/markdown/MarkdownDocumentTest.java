package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {

    @Test
    void frontMatterIsFoundAtTheVeryStartOnly() {
        String text = "---\ntitle: A\n---\n# Kop\n";
        MarkdownDocument document = Markdown.document(text);

        FrontMatter front = document.frontMatter().orElseThrow();
        assertThat(text.substring(front.start(), front.end())).isEqualTo("title: A\n");
        assertThat(front.opening().toString()).isEqualTo("x.md:1:1");
        assertThat(document.headings().get(0).place().toString()).isEqualTo("x.md:4:3");
        assertThat(Markdown.document("\n---\ntitle: A\n---\n").frontMatter()).isEmpty();
        assertThat(Markdown.document("---\r\na: b\r\n...\r\nx\r\n").body().plainText()).isEqualTo("x");
        assertThat(Markdown.document("---\n---\n").frontMatter()).isPresent();
        assertThat(Markdown.document("").frontMatter()).isEmpty();
    }

    @Test
    void openFrontMatterIsAnErrorAtItsOpening() {
        assertThat(Markdown.problems("---\ntitle: A\n\n# Kop\n")).containsExactly("front-matter-unclosed@1:1+3");
    }

    @Test
    void sectionsAreCutAtTopLevelHeadingsOfTheLevelsAsked() {
        List<Section> sections = Markdown.document("""
                ### Diep
                Vooraf.

                ## Een
                Tekst.

                ### Onder
                > ## Citaat

                # Twee
                """).sections(2);

        assertThat(sections).hasSize(3);
        assertThat(sections.get(0).heading()).isEmpty();
        assertThat(sections.get(0).body().plainText()).isEqualTo("Diep\nVooraf.");
        assertThat(sections.get(1).heading().orElseThrow().text()).isEqualTo("Een");
        assertThat(sections.get(1).body().plainText()).isEqualTo("Tekst.\nOnder\nCitaat");
        assertThat(sections.get(1).whole().plainText()).startsWith("Een\nTekst.");
        assertThat(sections.get(2).body().isEmpty()).isTrue();
    }

    @Test
    void plainTextKeepsWordsAndLeavesCitationsOut() {
        Prose prose = Markdown.document("""
                Twintig **jaar** [@svj-pact; @nul20].[^n] Zie [hier](x.md) &amp; `daar`.

                | a | b |
                | - | - |
                | 1 | 2 |

                [^n]: De noot.
                """).body();

        assertThat(prose.plainText()).isEqualTo("Twintig jaar. Zie hier & daar.\na\tb\n1\t2\nDe noot.");
        assertThat(prose.words()).isEqualTo(11);
        assertThat(prose.citations()).extracting(CitationUse::id).containsExactly("svj-pact", "nul20");
        assertThat(prose.citations().get(1).place().column()).isEqualTo(31);
    }

    @Test
    void linksHaveThePlaceOfTheirDestination() {
        List<LinkUse> links = Markdown.document("""
                Zie [é **dit**](a.md#x "titel") en ![foto](<media/b c.png>)
                en [dat][l] en <https://x.nl/>.

                [l]: c.md
                """).body().links();

        assertThat(links).extracting(LinkUse::destination)
                .containsExactly("a.md#x", "media/b c.png", "c.md", "https://x.nl/");
        assertThat(links).extracting(link -> link.place().line() + ":" + link.place().column() + "+"
                        + link.place().length())
                .containsExactly("1:17+6", "1:45+13", "4:6+4", "2:17+13");
        assertThat(links.get(1).alt()).isEqualTo("foto");
        assertThat(links.get(3).external()).isTrue();
    }

    @Test
    void joinedProseNumbersItsFootnotesThrough() {
        Prose one = Markdown.document("a[^1]\n\n[^1]: Een.\n").body();
        Prose two = Markdown.document("b[^1]\n\n[^1]: Twee.\n").body();

        String html = Prose.join(List.of(one, two)).render(new PlainRendering(0, "p-")).markup();

        assertThat(html).contains("id=\"p-fnref--1\"", "href=\"#p-fn--2\"", "id=\"p-fn--2\"", "Twee.");
    }

    @Test
    void aProseThatIsRenderedTwiceKeepsItsOwnIdsEachTime() {
        Prose prose = Markdown.document("## Kop\n\na[^x] b[^x]\n\n[^x]: Noot.\n").body();

        String first = prose.render(new PlainRendering(0, "")).markup();
        String second = prose.render(new PlainRendering(2, "zaak--")).markup();

        assertThat(first).contains("<h2 id=\"kop\">", "id=\"fnref--1-2\"", "href=\"#fnref--1-2\"");
        assertThat(second).contains("<h4 id=\"zaak--kop\">", "href=\"#zaak--fn--1\"", "id=\"zaak--fn--1\"");
        assertThat(prose.render(new PlainRendering(0, "")).markup()).isEqualTo(first);
    }

    @Test
    void whatIsDefinedNowhereDrawsAWarningAtItsPlace() {
        assertThat(Markdown.problems("a [x][y] b\n")).containsExactly("reference-undefined@1:6+3 y");
        assertThat(Markdown.problems("a [^n] b\n")).containsExactly("footnote-undefined@1:3+4 n");
        assertThat(Markdown.problems("a\n\n[^n]: b [^m]\n\n[^m]: c\n"))
                .containsExactly("footnote-unused@3:1+4 n", "footnote-unused@5:1+4 m");
        assertThat(Markdown.problems("a\n\n[^n]: b [^n]\n")).containsExactly("footnote-unused@3:1+4 n");
        assertThat(Markdown.problems("a[^n]\n\n[^n]: b [^m]\n\n[^m]: c\n")).isEmpty();
        assertThat(Markdown.problems("a\n\n[^n]: b\n")).containsExactly("footnote-unused@3:1+4 n");
        assertThat(Markdown.problems("[^n]\n\n[^n]: b\n\n[^n]: c\n")).containsExactly("footnote-twice@5:1+4 n 3");
        assertThat(Markdown.problems("a [@ x] b\n")).containsExactly("citation-malformed@1:3+5 [@ x]");
        assertThat(Markdown.problems("![](a.png)\n")).containsExactly("image-without-alt@1:1+10");
        assertThat(Markdown.problems("![ ](a.png)\n")).isEmpty();
    }

    @Test
    void placesAreRightWithEveryLineEndAndAboveTheBasicPlane() {
        assertThat(Markdown.problems("a\r\n😀 [x][y]\r\n")).containsExactly("reference-undefined@2:6+3 y");
        assertThat(Markdown.problems("a\r\t[x][y]\r")).containsExactly("reference-undefined@2:5+3 y");
        assertThat(Markdown.problems("``` is een caf&eacute;\ris een café\r```\r"))
                .containsExactly("code-words-unseen@1:1+3 een café");
    }
}
