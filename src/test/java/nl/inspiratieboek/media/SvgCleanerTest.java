package nl.inspiratieboek.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.inspiratieboek.book.Medium.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    private static final int DEEPEST = 100;

    @ParameterizedTest
    @ValueSource(strings = {
        "<g fill=\"url(#a)\"><path d=\"M0 0h4\"/></g>",
        "<style>.a{fill:#fff;stroke:url( '#b' )} @media (width > 9px) { .a { fill: rgb(0,0,0) } }</style>",
        "<use xlink:href=\"#a\"/><use href=\" #b\"/><a><path transform=\"translate(1 2) rotate(3)\" d=\"M1 1\"/></a>",
        "<text aria-label=\"wie(dan ook)\" style=\"font-size:2px\">Één &amp; ander: http://x.nl</text>",
        "<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"a\"><inkscape:grid/></g>",
        "<filter id=\"f\"><feGaussianBlur in=\"SourceGraphic\" stdDeviation=\"2\"/></filter><!-- url(http://x) -->",
    })
    void aHarmlessDrawingStaysByteForByte(String parts) {
        byte[] drawing = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n" + ROOT + parts + "</svg>").getBytes(UTF_8);

        SvgDrawing cleaned = SvgCleaner.clean(drawing, DEEPEST);

        assertThat(cleaned.removed()).isEmpty();
        assertThat(cleaned.fault()).isEmpty();
        assertThat(cleaned.bytes()).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>evil()</script>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">evil()</s:script>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">evil()</script>",
        "<metadata><r:a xmlns:r=\"http://creativecommons.org/ns#\"><script>evil()</script></r:a></metadata>",
        "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\" onclick=\"evil()\"/></foreignObject>",
        "<g onclick=\"evil()\"/>",
        "<g xml:base=\"http://evil/\"/>",
        "<use href=\"http://evil/#a\"/>",
        "<use xmlns:q=\"http://www.w3.org/1999/xlink\" q:href=\"evil.svg#a\"/>",
        "<a href=\"java&#115;cript:evil()\"><path d=\"M1 1\"/></a>",
        "<image href=\"http://evil/a.png\"/>",
        "<image href=\"data:image/svg+xml,evil\"/>",
        "<filter><feImage href=\"http://evil/\"/></filter>",
        "<set attributeName=\"href\" to=\"javascript:evil()\"/>",
        "<animate attributeName=\"href\" values=\"javascript:evil()\"/>",
        "<g style=\"fill:url(http://evil/)\"/>",
        "<g style=\"fill:u\\72l(http://evil/)\"/>",
        "<g style=\"fill:ur\\6c (http://evil/)\"/>",
        "<g style=\"background-image:image-set('http://evil/' 1x)\"/>",
        "<g fill=\"URL( 'http://evil/#a')\"/>",
        "<style>@import 'http://evil/';</style>",
        "<style>g{fill:u<!-- -->rl(http://evil/)}</style>",
        "<style><![CDATA[g{cursor:url(//evil/)}]]></style>",
        "<?evil href=\"http://evil/\"?>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://evil/\"/>",
    })
    void whatDoesMoreThanDrawIsLeftOut(String part) {
        SvgDrawing cleaned = clean(ROOT + "<path d=\"M0 0\"/>" + part + "<rect id=\"last\"/></svg>");

        assertThat(cleaned.removed()).isNotEmpty();
        assertThat(cleaned.fault()).isEmpty();
        assertThat(new String(cleaned.bytes(), UTF_8))
                .contains("<path d=\"M0 0\"/>", "<rect id=\"last\"/></svg>")
                .doesNotContain("evil");
        assertThat(SvgCleaner.clean(cleaned.bytes(), DEEPEST).removed()).isEmpty();
    }

    @Test
    void theWordsOfACleanedDrawingStay() {
        SvgDrawing cleaned = clean(ROOT
                + "<text onclick='x()' aria-label='\"a\" &lt; b'>1 &lt; 2 &amp; <![CDATA[<b>]]></text></svg>");

        assertThat(new String(cleaned.bytes(), UTF_8))
                .contains("<text aria-label=\"&quot;a&quot; &lt; b\">1 &lt; 2 &amp; &lt;b&gt;</text>");
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa]>\">");
        for (char name = 'b'; name <= 'j'; name++) {
            String ten = ("&" + (char) (name - 1) + ";").repeat(10);
            bomb.append("<!ENTITY ").append(name).append(" '").append(ten).append("'>");
        }
        bomb.append("<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;<!-- ]> ' -->]>");

        SvgDrawing cleaned = clean(bomb + ROOT + "<text fill='&j;'>&j;&amp;</text></svg>");

        assertThat(cleaned.removed()).containsExactly("DOCTYPE");
        assertThat(new String(cleaned.bytes(), UTF_8))
                .contains("<text fill=\"\">&amp;</text>")
                .doesNotContain("passwd");
    }

    @Test
    void anEncodingCannotHideAnything() {
        String hidden = "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + ROOT + "<desc>\u001b$B</desc></svg>";
        byte[] wide = ("\ufeff" + ROOT + "<g onclick='evil()'/><text>Één</text></svg>")
                .getBytes(StandardCharsets.UTF_16BE);
        byte[] western = ("<?xml version='1.0' encoding='iso-8859-1'?>" + ROOT + "<text>Één</text></svg>")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(clean(hidden).fault()).contains(Fault.OTHER_TYPE);
        assertThat(new String(SvgCleaner.clean(wide, DEEPEST).bytes(), UTF_8)).contains("Één").doesNotContain("evil");
        assertThat(new String(SvgCleaner.clean(western, DEEPEST).bytes(), UTF_8)).contains("Één").doesNotContain("iso");
    }

    @Test
    void whatABrowserWouldNotReadToTheEndIsFaulty() {
        assertThat(clean(ROOT + "<g>").fault()).contains(Fault.CUT_OFF);
        assertThat(clean(ROOT + "<g></b></svg>").fault()).contains(Fault.CUT_OFF);
        assertThat(clean(ROOT + "&naam;</svg>").fault()).contains(Fault.CUT_OFF);
        assertThat(clean(ROOT + "</svg><svg/>").fault()).contains(Fault.CUT_OFF);
        assertThat(clean("<html><svg/></html>").fault()).contains(Fault.OTHER_TYPE);
        assertThat(clean("<!DOCTYPE svg [<!ENTITY a \"").fault()).contains(Fault.OTHER_TYPE);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        int deep = 100_000;
        assertThat(clean(ROOT + "<g>".repeat(deep) + "</g>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(clean(ROOT + "<b>".repeat(deep) + "</b>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(clean(ROOT + "<g><!-- </g> -->".repeat(deep) + "</g>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(clean(ROOT + "<g>".repeat(deep)).fault()).contains(Fault.CUT_OFF);
    }

    @Test
    void partsThatRepeatEachOtherWithoutEndAreRefused() {
        StringBuilder bomb = new StringBuilder(ROOT + "<g id=\"p0\"><path d=\"M0 0\"/></g>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<g id=\"p").append(i).append("\">");
            bomb.append(("<use href=\"#p" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }

        assertThat(clean(bomb + "</svg>").fault()).contains(Fault.TOO_COMPLEX);
        assertThat(clean(ROOT + "<g id=\"a\"><use href=\"#a\"/></g></svg>").fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<!--", "&a", "url( ", "a", " ", "<g a='/>'>", "<?x ", "<![CDATA[", "]]>"})
    void runsTakeTimeInStepWithTheirLength(String run) {
        String text = run.repeat(1_000_000 / run.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            clean(text);
            clean(ROOT + text + "</svg>");
            clean(ROOT + "<style>" + text + "</style></svg>");
            clean("<!DOCTYPE svg [" + text + "]>" + ROOT + "</svg>");
            clean(ROOT.replace(">", " viewBox=\"" + text.replace("<", "").replace("&", "") + "\"/>"));
        });
    }

    private static SvgDrawing clean(String text) {
        return SvgCleaner.clean(text.getBytes(UTF_8), DEEPEST);
    }
}
