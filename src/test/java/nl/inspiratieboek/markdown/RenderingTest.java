package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void attributesBehindALinkOrPictureAreLeftOutAndSaid() {
        for (String attributes : List.of(
                "{ width=200 }", "{width=200}", "{ data-x }", "{: .class }", "{:target=\"_blank\"}", "{.a .b}", "{#id}",
                "{width=50% height='3 cm'}", "{: width=\"10\"\u00A0}", "{target=_blank rel=nofollow}")) {
            for (String node : List.of("[x](y)", "![x](y.png)", "<https://x.nl>")) {
                String html = Markdown.html(node + attributes + " tekst\n");

                assertThat(html).as(node + attributes).isEqualTo(Markdown.html(node + " tekst\n"));
                assertThat(Markdown.problems(node + attributes + "\n"))
                        .containsExactly("attributes-ignored@1:" + (node.length() + 1) + "+" + attributes.length() + " " + attributes);
            }
        }
        assertThat(Markdown.html("![x](y.png \"t\"){ width=200 }\n")).startsWith("<figure>");
    }

    @Test
    void bracesThatAreNoAttributesStay() {
        for (String text : List.of(
                "[x](y) {zie ook}", "[x](y){zie}", "https://x.nl/{a-b}", "[x](y){", "[x](y){}")) {
            assertThat(Markdown.problems(text + "\n")).as(text).isEmpty();
            assertThat(Markdown.html(text + "\n")).as(text).contains(text.substring(text.indexOf('{')));
        }
    }

    @Test
    void bracesThatLookLikeAttributesOrAFieldToFillInStay() {
        for (String text : List.of("{a=b}", "a{.b}", "[x](y){{a-b}}")) {
            assertThat(Markdown.html(text + "\n")).as(text).contains(text.substring(text.indexOf('{')));
        }
        assertThat(Markdown.problems("[x](y){{a-b}}\n")).containsExactly("template-tag-in-text@1:7+7 {{a-b}}");
        assertThat(Markdown.document("a{.b}\n").unreadAttributes())
                .extracting(UnreadAttributes::typed).containsExactly("{.b}");
    }

    @Test
    void aTableScrollsInABoxWithANameAndHeads() {
        assertThat(Markdown.html("| Jaar | *Aantal* |\n| --- | ---: |\n| 2020 | 4 |\n")).isEqualTo("""
                <div class="scroller" tabindex="0" role="region" aria-label="TABLE 1: Jaar, Aantal"><table>
                <thead>
                <tr>
                <th scope="col">Jaar</th>
                <th scope="col" class="align-right"><em>Aantal</em></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>2020</td>
                <td class="align-right">4</td>
                </tr>
                </tbody>
                </table></div>
                """);
    }

    @Test
    void tasksAreBoxesWithANameThatCannotBeTicked() {
        assertThat(Markdown.html("- [x] klaar\n- [ ] nog\n"))
                .contains("<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"TASK_DONE\"> klaar")
                .contains("<input type=\"checkbox\" disabled aria-label=\"TASK_OPEN\"> nog");
    }

    @Test
    void anImageWithATitleOnItsOwnIsAFigure() {
        assertThat(Markdown.html("![De straat](s.jpg \"De straat in 2020\")\n"))
                .isEqualTo("<figure><img src=\"s.jpg\" alt=\"De straat\" width=\"640\" height=\"480\" loading=\"lazy\">"
                        + "<figcaption>De straat in 2020</figcaption></figure>\n");
    }

    @Test
    void aLinkThatThePageDoesNotShowKeepsItsText() {
        Rendering noLinks = new Rendering() {
            @Override
            public int headingShift() {
                return 9;
            }

            @Override
            public String idPrefix() {
                return "";
            }

            @Override
            public Optional<String> href(LinkUse link) {
                return Optional.empty();
            }

            @Override
            public Optional<ImageUse> image(LinkUse image) {
                return Optional.empty();
            }

            @Override
            public SourceName source(String id) {
                return new SourceName(id, id, "");
            }

            @Override
            public String word(Word word, int number) {
                return "";
            }

            @Override
            public Html text(String words) {
                return new Html(words.toUpperCase(java.util.Locale.ROOT));
            }
        };

        String html = Markdown.document("# Kop\n\nzie [*hier*](x.md) ![foto](y.png) in\nde wijk\n")
                .body()
                .render(noLinks)
                .markup();

        assertThat(html).isEqualTo("<h6 id=\"kop\">Kop</h6>\n<p>ZIE <em>HIER</em> FOTO IN\nDE WIJK</p>\n");
    }

    @Test
    void aCitationInALinkIsTheOnlyLink() {
        assertThat(Markdown.html("[a [@bron] b](x.md) c\n")).isEqualTo("<p>[a <span class=\"citation\">(<a href=\"bronnen.html#bron\">bron</a>)</span> b](x.md) c</p>\n");
    }

    @Test
    void footnotesLeadToAndFro() {
        assertThat(Markdown.html("a[^x]\n\n[^x]: Noot.\n")).isEqualTo("""
                <p>a<sup class="footnote-ref"><a id="fnref--1" href="#fn--1" role="doc-noteref" \
                aria-label="FOOTNOTE 1">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="FOOTNOTES">
                <ol>
                <li id="fn--1">
                <p>Noot. <a class="footnote-back" href="#fnref--1" role="doc-backlink" \
                aria-label="FOOTNOTE_BACK 1">↩\uFE0E</a></p>
                </li>
                </ol>
                </section>
                """);
    }

    @Test
    void aFootnoteThatRefersToItselfEnds() {
        assertThat(Markdown.html("a[^x]\n\n[^x]: zie[^x] en[^y]\n\n[^y]: zie[^x]\n"))
                .contains("id=\"fnref--1-3\"", "id=\"fn--2\"");
    }

    @Test
    void textIsEscapedEverywhere() {
        String html = Markdown.html("""
                # a < b & "c" {#d}

                ![x"y](z.png "t\\"u") [l](m.md 'n"o') `</script>`

                ```js"onload=x
                <!-- </script> {{mustache}}
                ```
                """);

        assertThat(html)
                .contains("a &lt; b &amp; &quot;c&quot;")
                .contains("alt=\"x&quot;y\"")
                .contains("title=\"t&quot;u\"")
                .contains("title=\"n&quot;o\"")
                .contains("<code>&lt;/script&gt;</code>")
                .contains("&lt;!-- &lt;/script&gt; {{mustache}}")
                .doesNotContain("onload");
    }
}
