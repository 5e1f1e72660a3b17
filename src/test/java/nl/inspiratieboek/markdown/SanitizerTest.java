package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

    @Test
    void ordinaryTagsStayAndAnAuthorMayOpenABoxAroundMarkdown() {
        assertThat(Markdown.html("H<sub>2</sub>O <abbr title=\"Wet\">Wmo</abbr> <kbd>x</kbd>\n"))
                .isEqualTo("<p>H<sub>2</sub>O <abbr title=\"Wet\">Wmo</abbr> <kbd>x</kbd></p>\n");
        assertThat(Markdown.html("<details>\n<summary>Meer</summary>\n\n*tekst*\n\n</details>\n\nna\n"))
                .isEqualTo("<details>\n<summary>Meer</summary>\n<p><em>tekst</em></p>\n</details>\n<p>na</p>\n");
        assertThat(Markdown.problems("H<sub>2</sub>O <!-- opmerking -->\n")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsAWarningAtThePlaceOfTheTag() {
        assertThat(Markdown.problems("a <b onclick=\"x()\">b</b>\n")).containsExactly("html-removed@1:3+17 onclick");
        assertThat(Markdown.problems("a\n\n<script>alert(1)</script>\n")).containsExactly("html-removed@3:1+25 <script>");
        assertThat(Markdown.problems("a <span id=\"fn--1\" class=\"c\">b</span>\n"))
                .containsExactly("html-removed@1:3+27 class", "html-removed@1:3+27 id");
    }

    @Test
    void openTagsEndWithTheBlockTheyStandIn() {
        assertThat(Markdown.html("een <b>vet\n\ntwee\n")).isEqualTo("<p>een <b>vet</b></p>\n<p>twee</p>\n");
        assertThat(Markdown.html("een</b></p></div> twee\n")).isEqualTo("<p>een twee</p>\n");
    }

    @Test
    void anchorsOfTagsStayWithWhatThePagePutsBeforeThem() {
        String text = "<a name=\"oud\"></a>een <span id=\"b\"/>twee [c <a id=d></a>](#oud)\n\n<div id=\"e\">f</div>\n";

        assertThat(Markdown.document(text).body().render(new PlainRendering(0, "zaak--")).markup())
                .isEqualTo("<p><a id=\"zaak--oud\"></a>een <span id=\"zaak--b\"></span>twee "
                        + "<a href=\"#oud\">c <span id=\"zaak--d\"></span></a></p>\n<div id=\"zaak--e\">f</div>\n");
        assertThat(Markdown.document(text).anchors()).containsExactly("oud", "b", "d", "e");
        assertThat(Markdown.problems(text)).isEmpty();
        assertThat(Markdown.problems("<a id=\"x\"></a>\n\n# X {#x}\n\n<p id=x>\n"))
                .containsExactly("anchor-twice@3:7+1 x 1", "anchor-twice@5:7+1 x 1");
    }

    @Test
    void anchorsThatWeUseOurselvesAreNotForTags() {
        for (String id : List.of("fn--1", "--inhoud", "zaak--x", "inspiratieboek", "__proto__", "", "a b")) {
            assertThat(Markdown.html("<p id=\"" + id + "\">a</p>\n")).as(id).isEqualTo("<p>a</p>\n");
            assertThat(Markdown.problems("<p id=\"" + id + "\">a</p>\n")).as(id).hasSize(1);
        }
    }

    @Test
    void picturesAreSizedFromTheirFileAndKeepTheirProportions() {
        assertThat(Markdown.html("a <img src=\"s.jpg\" alt=\"S\" title=\"t\" width=\"320\" height=9>\n"))
                .isEqualTo("<p>a <img src=\"s.jpg\" alt=\"S\" title=\"t\" width=\"320\" height=\"240\" loading=\"lazy\"></p>\n");
        assertThat(Markdown.problems("a\n\n<p>\n<img src=\"s.jpg\" width=\"50%\">\n</p>\n"))
                .containsExactly("html-removed@4:1+29 width", "image-tag-without-alt@4:1+29");
        assertThat(Markdown.document("<img src=\"s.jpg\" alt=\"S\"><a href=\"x.md#y\">z</a>\n").body().links())
                .extracting(link -> link.destination() + " " + link.image() + " " + link.place())
                .containsExactly("s.jpg true x.md:1:11", "x.md#y false x.md:1:35");
    }

    @Test
    void whatHtmlClosesByItselfIsNotNested() {
        String cells = "<table>\n" + "<tr><td>a<td>b<th>c\n".repeat(150) + "</table>\n";
        for (String text : List.of(
                "<p>een\n".repeat(300), "<p>een\n\n".repeat(300), "<ul>\n" + "<li>een\n".repeat(300) + "</ul>\n", cells,
                "<dl>\n" + "<dt>a<dd>b\n".repeat(300) + "</dl>\n", "a<br>\n".repeat(300), "een <b>vet\n\n".repeat(300))) {
            assertThat(Markdown.problems(text)).as(text.substring(0, 20)).isEmpty();
        }
        assertThat(Markdown.html("<p>een <b>vet\n<p>twee\n\ndrie\n"))
                .isEqualTo("<p>een <b>vet\n</b></p><p>twee\n</p>\n<p>drie</p>\n");
        assertThat(Markdown.html("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>\n"))
                .isEqualTo("<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>\n");
        assertThat(Markdown.problems("<div>\n".repeat(101) + "</div>\n".repeat(101))).containsExactly("nesting-too-deep@1:1+1 100");
    }

    @Test
    void aTagThatIsLeftOutIsReportedAtItsStartOnly() {
        assertThat(Markdown.problems("a <font>b</font> c <center>\n\n> - d</center> </font>\n"))
                .containsExactly("html-removed@1:3+6 <font>", "html-removed@1:20+8 <center>", "html-removed@3:16+7 </font>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<ScRiPt\n>alert(1)</sCrIpT >",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"jAvA&#9;script:alert(1)\">x</a>",
        "<a href=\" &#1;javascript:alert(1)\">x</a>",
        "<div \n\n<p onclick=alert(1)>x",
        "<div title=\"\n\n\" onclick=alert(1)>x",
        "<details open ontoggle=alert(1)>x</details>",
        "<b style=\"background:url(https://evil.example)\">x</b>",
        "<template><script>alert(1)</script></template>",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<p id=attributes><p id=constructor name=__proto__>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)>",
        "<![CDATA[><img src=x onerror=alert(1)>]]>",
        "<?x ><img src=x onerror=alert(1)>?>",
        "<a/href=\"javascript:alert(1)\"/onclick=alert(1)>x</a>",
        "<input type=image src=x onerror=alert(1)>",
        "<button formaction=javascript:alert(1)>x</button>",
        "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
        "<link rel=stylesheet href=https://evil.example>",
        "<plaintext>x",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
        "<b <b onclick=alert(1)>x",
        "<table><td><p onclick=alert(1)></table>",
        "</p></div></section></main></body></html><body onload=alert(1)>"
    })
    void hostileHtmlIsHarmlessAsBlockInlineInCellAndInQuote(String hostile) {
        for (String around : new String[] {"%s\n", "tekst %s tekst\n", "> - %s\n\nna\n", "| a |\n|---|\n| %s |\n", "*a %s b*"}) {
            String html = Markdown.html(around.replace("%s", hostile));

            String twice = Jsoup.parseBodyFragment(html).body().html();
            for (String seen : new String[] {html, twice}) {
                for (Element element : Jsoup.parseBodyFragment(seen).body().select("*")) {
                    assertThat(element.normalName()).isNotIn(FORBIDDEN);
                    for (Attribute attribute : element.attributes()) {
                        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "srcdoc", "name", "formaction");
                        assertThat(attribute.getValue().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", ""))
                                .doesNotStartWith("javascript");
                        assertThat(attribute.getValue()).doesNotStartWith("https://evil");
                    }
                    assertThat(element.id()).isNotIn("attributes", "constructor");
                }
            }
        }
    }

    private static final Set<String> FORBIDDEN = Set.of(
            "script", "style", "iframe", "svg", "math", "base", "meta", "form", "object", "embed", "link", "template",
            "textarea", "title", "noscript", "button", "xmp", "plaintext", "img", "input");

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "/\\evil.example",
        "\\\\\\\\evil.example"
    })
    void linksToAnythingElseThanTheWebMailPhoneAndTheBookAreErrors(String destination) {
        String text = "a [x](" + destination + ") b ![y](" + destination + ")\n";

        assertThat(Markdown.problems(text).stream().filter(problem -> problem.startsWith("link-unsafe")))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("link-unsafe@1:"));
        assertThat(Markdown.html(text)).isEqualTo("<p>a x b y</p>\n");
        assertThat(Markdown.document(text).body().links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md#b", "../x/y.md", "https://x.nl/a:b", "mailto:a@b.nl", "tel:+31", "HTTP://X.NL", "a?b:c"})
    void ordinaryLinksRemain(String destination) {
        assertThat(Markdown.problems("[x](" + destination + ")\n")).isEmpty();
        assertThat(Markdown.html("[x](" + destination + ")\n")).contains("href=");
    }

    @Test
    void entitiesForInvisibleCharactersAreErrorsAtTheirPlace() {
        assertThat(Markdown.problems("a &#x202E; b\n")).containsExactly("bidi-control@1:3+1 U+202E");
        assertThat(Markdown.problems("a &amp; &#xD800; &#56832; &#x110000; b &#x1F600;\n"))
                .containsExactly(
                        "not-a-character@1:9+1 &#xD800;", "not-a-character@1:18+1 &#56832;", "not-a-character@1:27+1 &#x110000;");
        assertThat(Markdown.problems("a\n\n<p title=\"&#xDC00;\">&#xD800;</p>\n")).hasSize(2);
        assertThat(Markdown.problems("a &#0; b\n")).containsExactly("not-a-character@1:3+1 &#0;");
        assertThat(Markdown.problems("a [b](c.md \"d&#x200B;e\")\n")).hasSize(1);
        assertThat(Markdown.problems("a <b title=\"d&#x200B;e\">f</b>\n")).hasSize(1);
    }

    @Test
    void ourPicturesKeepTheirWidthsBesideHtmlOfTheAuthors() {
        String picture = "<img src=\"a.jpg\" srcset=\"b.jpg 640w, a.jpg 1280w\" sizes=\"100vw\" alt=\"x\">";

        assertThat(Sanitizer.clean(picture + "<b>y</b>")).isEqualTo(picture + "<b>y</b>");
        assertThat(Markdown.html("<img src=\"a.jpg\" alt=\"x\" srcset=\"javascript:x 1w\" sizes=\"1px\">\n")).doesNotContain("srcset", "sizes");
    }
}
