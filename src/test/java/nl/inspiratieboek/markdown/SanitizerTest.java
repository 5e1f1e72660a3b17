package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Markdown.problems("a &#0; b\n")).containsExactly("replacement-character@1:3+1 U+FFFD");
        assertThat(Markdown.problems("a [b](c.md \"d&#x200B;e\")\n")).hasSize(1);
        assertThat(Markdown.problems("a <b title=\"d&#x200B;e\">f</b>\n")).hasSize(1);
    }
}
