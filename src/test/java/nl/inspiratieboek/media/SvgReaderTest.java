package nl.inspiratieboek.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.fixture.ProcessorTime;
import nl.inspiratieboek.media.SvgRefusals.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    private static final int DEEPEST = 100;

    @ParameterizedTest
    @ValueSource(strings = {
        "<g fill=\"url(#a)\"><path d=\"M0 0h4\"/></g>",
        "<style>.a{fill:#fff;stroke:url( '#b' )} @media (width > 9px) { .a { fill: rgb(0,0,0) } }</style>",
        "<use xlink:href=\"#a\"/><use href=\" #b\"/><a><path transform=\"translate(1 2) rotate(3)\" d=\"M1 1\"/></a>",
        "<text aria-label=\"wie(dan ook)\" style=\"font-size:2px\">Één &amp; ander: http://x.nl</text>",
        "<filter id=\"f\"><feGaussianBlur in=\"SourceGraphic\" stdDeviation=\"2\"/></filter><!-- url(http://x) -->",
    })
    void aHarmlessDrawingStaysByteForByte(String parts) {
        byte[] drawing = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n" + ROOT + parts + "</svg>").getBytes(UTF_8);

        SvgDrawing read = SvgReader.read(drawing, DEEPEST);

        assertThat(read.refused()).isEmpty();
        assertThat(read.fault()).isEmpty();
        assertThat(read.bytes()).isEqualTo(drawing);
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
        "<?xml-stylesheet href=\"http://evil/\"?>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://evil/\"/>",
    })
    void whatDoesMoreThanDrawIsRefused(String part) {
        SvgDrawing read = read(ROOT + "\n<path d=\"M0 0\"/>\r\n" + part + "<rect id=\"last\"/></svg>");

        assertThat(read.refused()).isNotEmpty().allSatisfy(each -> assertThat(each.line()).isEqualTo(3));
        assertThat(new String(read.bytes(), UTF_8)).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    }

    @Test
    void eachIsNamedAtItsPlace() {
        SvgDrawing read = read("<?xml version='1.0' encoding='latin1'?>\r\n" + ROOT
                + "\r\n<text>😀</text><g\r\n x='onclick=' onclick='a(1)'/>\r\n<style>\r\n g{fill:url(//x)}</style><script/></svg>");

        assertThat(read.refused())
                .containsExactly(
                        new Refusal("encoding=\"latin1\"", 1, 1, 1),
                        new Refusal("onclick=\"a(1)\"", 4, 15, 7),
                        new Refusal("url(//x", 6, 9, 7),
                        new Refusal("<script>", 6, 26, 7));
    }

    @Test
    void whatDrawingProgramsLeaveIsDropped() {
        SvgDrawing read = read("<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://a/svg11.dtd'>\n"
                + "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape'"
                + " i:export-filename='/home/jan/a.png'><?xpacket begin='a'?><!-- jan -->"
                + "<s:metadata><rdf xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>jan</rdf></s:metadata>"
                + "<i:grid>jan</i:grid><s:text aria-label='\"a\" &lt; b'>1 &lt; 2 &amp; <![CDATA[<b>]]>é</s:text></s:svg>");

        assertThat(read.refused()).isEmpty();
        assertThat(new String(read.bytes(), UTF_8))
                .isEqualTo(ROOT + "<text aria-label=\"&quot;a&quot; &lt; b\">1 &lt; 2 &amp; &lt;b&gt;é</text></svg>\n");
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa]>\">");
        for (char name = 'b'; name <= 'j'; name++) {
            String ten = ("&" + (char) (name - 1) + ";").repeat(10);
            bomb.append("<!ENTITY ").append(name).append(" '").append(ten).append("'>");
        }
        bomb.append("<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;<!-- ]> ' -->]>");

        SvgDrawing read = read(bomb + ROOT + "<text fill='&j;'>&j;&amp;</text></svg>");

        assertThat(read.fault()).isPresent();
        SvgDrawing unused = read("<!DOCTYPE svg [<!ENTITY a \"]>\">]>" + ROOT + "</svg>");
        assertThat(unused.fault().isPresent() || !unused.refused().isEmpty()).isTrue();
    }

    @Test
    void anEncodingCannotHideAnything() {
        String hidden = "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + ROOT + "<desc>\u001b$B</desc></svg>";
        byte[] wide = ("\ufeff" + ROOT + "<text>Één</text></svg>").getBytes(StandardCharsets.UTF_16BE);
        String western = "<?xml version='1.0' encoding='iso-8859-1'?>" + ROOT + "<text>Een</text></svg>";

        assertThat(read(hidden).fault()).contains(Fault.CUT_OFF);
        assertThat(SvgReader.read(wide, DEEPEST).fault()).contains(Fault.OTHER_TYPE);
        assertThat(read(western).refused()).hasSize(1);
    }

    @Test
    void whatABrowserWouldNotReadToTheEndIsFaulty() {
        assertThat(read(ROOT + "<g>").fault()).contains(Fault.CUT_OFF);
        assertThat(read(ROOT + "<g></b></svg>").fault()).contains(Fault.CUT_OFF);
        assertThat(read(ROOT + "&naam;</svg>").fault()).contains(Fault.CUT_OFF);
        assertThat(read(ROOT + "</svg><svg/>").fault()).contains(Fault.CUT_OFF);
        assertThat(read("<html><svg/></html>").fault()).contains(Fault.OTHER_TYPE);
        assertThat(read("<!DOCTYPE svg [<!ENTITY a \"").fault()).contains(Fault.OTHER_TYPE);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        int deep = 100_000;
        assertThat(read(ROOT + "<g>".repeat(deep) + "</g>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(read(ROOT + "<b>".repeat(deep) + "</b>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(read(ROOT + "<g><!-- </g> -->".repeat(deep) + "</g>".repeat(deep) + "</svg>").fault())
                .contains(Fault.TOO_COMPLEX);
        assertThat(read(ROOT + "<g>".repeat(deep)).fault()).contains(Fault.CUT_OFF);
    }

    @Test
    void partsThatRepeatEachOtherWithoutEndAreRefused() {
        StringBuilder bomb = new StringBuilder(ROOT + "<g id=\"p0\"><path d=\"M0 0\"/></g>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<g id=\"p").append(i).append("\">");
            bomb.append(("<use href=\"#p" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }

        assertThat(read(bomb + "</svg>").fault()).contains(Fault.TOO_COMPLEX);
        assertThat(read(ROOT + "<g id=\"a\"><use href=\"#a\"/></g></svg>").fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<!--", "&a", "url( ", "a", " ", "<g a='/>'>", "<?x ", "<![CDATA[", "]]>"})
    void runsTakeTimeInStepWithTheirLength(String run) {
        String text = run.repeat(1_000_000 / run.length());

        List<SvgDrawing> drawings = ProcessorTime.atMost(Duration.ofSeconds(20), () -> List.of(
                read(text),
                read(ROOT + text + "</svg>"),
                read(ROOT + "<style>" + text + "</style></svg>"),
                read("<!DOCTYPE svg [" + text + "]>" + ROOT + "</svg>"),
                read(ROOT.replace(">", " viewBox=\"" + text.replace("<", "").replace("&", "") + "\"/>"))));

        assertThat(drawings).hasSize(5);
    }

    private static SvgDrawing read(String text) {
        return SvgReader.read(text.getBytes(UTF_8), DEEPEST);
    }
}
