package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    void attributesAtTheEndOfAHeadingAreReadAsTypedWithTheirPlaces() {
        Heading heading = Markdown.document("""
                ### Eén _convenant_ {#samen_werken_nu .groot thema=af_spra_ken lost-op="gegevens zaak#an_ker"}
                """).headings().get(0);

        assertThat(heading.text()).isEqualTo("Eén convenant");
        assertThat(heading.titleHtml().markup()).isEqualTo("Eén <em>convenant</em>");
        assertThat(heading.anchor()).isEqualTo("samen_werken_nu");
        assertThat(heading.explicitAnchor()).isTrue();
        assertThat(heading.attributes().classes().get(0).value()).isEqualTo("groot");
        Attribute solves = heading.attributes().get("lost-op").orElseThrow();
        assertThat(solves.value()).isEqualTo("gegevens zaak#an_ker");
        assertThat(solves.keyPlace().column()).isEqualTo(64);
        assertThat(solves.valuePlace().column()).isEqualTo(73);
        assertThat(solves.valuePlace().length()).isEqualTo(20);
    }

    @Test
    void attributesAreReadAfterClosingSignsUnderlinedHeadingsAndInLists() {
        List<Heading> headings = Markdown.document("""
                ## Een ## {#een}

                Twee
                regels {#twee}
                ------

                > - ### Drie {#drie} ###
                """).headings();

        assertThat(headings).extracting(Heading::anchor).containsExactly("een", "twee", "drie");
        assertThat(headings).extracting(Heading::text).containsExactly("Een", "Twee regels", "Drie");
    }

    @Test
    void bracesThatAreNoAttributesStayText() {
        assertThat(Markdown.document("# De {gemeente}\n").headings().get(0).text()).isEqualTo("De {gemeente}");
        assertThat(Markdown.document("# Zo: `{#id}`\n").headings().get(0).text()).isEqualTo("Zo: {#id}");
        assertThat(Markdown.document("# Zo \\{#id}\n").headings().get(0).text()).isEqualTo("Zo {#id}");
        assertThat(Markdown.html("Een alinea {#id thema=x}\n")).isEqualTo("<p>Een alinea {#id thema=x}</p>\n");
        assertThat(Markdown.html("```\n# Kop {#id}\n```\n")).contains("# Kop {#id}");
    }

    @Test
    void brokenAttributesAreProblemsAtTheirPlace() {
        assertThat(Markdown.problems("# Kop {#a thema=x\n")).containsExactly("attributes-unclosed@1:7+11");
        assertThat(Markdown.problems("# Kop {#a #b}\n")).containsExactly("attribute-twice@1:12+1 #");
        assertThat(Markdown.problems("# Kop {thema=x thema=y}\n")).containsExactly("attribute-twice@1:16+5 thema");
        assertThat(Markdown.problems("# Kop {#a--b}\n")).containsExactly("anchor-invalid@1:9+4 a--b");
        assertThat(Markdown.problems("# Kop {#a\"onclick=\"x}\n"))
                .anyMatch(problem -> problem.startsWith("attribute-malformed@1:"));
        assertThat(Markdown.problems("# Kop {#a thema}\n")).containsExactly("attribute-malformed@1:11+5 thema");
    }

    @Test
    void hostileAttributesNeverReachTheMarkup() {
        String html = Markdown.html("# Kop {#a onclick=alert(1) .b style=\"x:y\" data-x=1}\n");

        assertThat(html).isEqualTo("<h1 id=\"a\" class=\"b\">Kop</h1>\n");
    }

    @Test
    void anchorsComeFromTheTextWithoutMarksAndRepeatsGetANumber() {
        List<Heading> headings = Markdown.document("""
                # Financiën & coördinatie: 'zó'!
                # Samen
                # Samen
                # Samen {#samen-2}
                # Samen
                # ???
                # 日本
                """).headings();

        assertThat(headings).extracting(Heading::anchor).containsExactly(
                "financien-coordinatie-zo", "samen", "samen-3", "samen-2", "samen-4", "sectie", "日本");
    }

    @Test
    void theSecondOfTwoEqualAnchorsIsTheWrongOneAndNamesTheFirst() {
        assertThat(Markdown.problems("# A {#x}\n\n# B {#x}\n")).containsExactly("anchor-twice@3:7+1 x 1");
        assertThat(Markdown.document("# A {#x}\n\n# B {#x}\n").headings())
                .extracting(Heading::anchor)
                .containsExactly("x", "b");
    }

    @Test
    void aTurkishCapitalMakesAPlainAnchorInEveryLocale() {
        assertThat(Markdown.document("# İstanbul IJsselmeer\n").headings().get(0).anchor())
                .isEqualTo("istanbul-ijsselmeer");
    }
}
