package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

/** Which cases a case's page calls alike, in which order and why. */
class RelatedCasesTest {

    private static final String BOOK = """
            title: Proefboek
            language: nl
            facts:
              gemeente: {label: Gemeente, type: place, filter: true}
              domeinen: {label: Domeinen, type: list, filter: true}
              soort: {label: Soort, type: choice, options: [klein, groot], filter: true}
              partner: {label: Partner, type: place}
              inwoners: {label: Inwoners, type: number, filter: true}
            """;

    @Test
    void theFewerCasesShareAThemeTheMoreItWeighs() {
        TestBook book = TestBook.dutch()
                .withTheme("knelpunten", "vaak")
                .withTheme("knelpunten", "zelden")
                .withCase(1, "een", findings("vaak", "zelden"))
                .withCase(2, "a-vaak", findings("vaak"))
                .withCase(3, "b-vaak", findings("vaak"))
                .withCase(4, "zelden", findings("zelden"));

        assertThat(related(book, "een"))
                .containsExactly("zelden: zelden", "a-vaak: vaak", "b-vaak: vaak");
    }

    @Test
    void aThemeWeighsTwiceAsMuchAsAFactThatAsManyCasesShare() {
        TestBook book = withFacts()
                .withTheme("knelpunten", "geld")
                .with("praktijkvoorbeelden/een.md", head(1, "gemeente: Utrecht") + findings("geld"))
                .with("praktijkvoorbeelden/a-feit.md", head(2, "gemeente: Utrecht") + "Tekst.\n")
                .withCase(3, "b-thema", findings("geld"));

        assertThat(related(book, "een")).containsExactly("b-thema: geld", "a-feit: Gemeente=Utrecht");
    }

    /** Of four cases a theme tells a quarter, of two a fact as much: then the order of names decides. */
    @Test
    void aFactOfTwoWeighsAsMuchAsAThemeOfFour() {
        TestBook book = withFacts()
                .withTheme("knelpunten", "geld")
                .with("praktijkvoorbeelden/een.md", head(1, "gemeente: Utrecht") + findings("geld"))
                .with("praktijkvoorbeelden/b-feit.md", head(2, "gemeente: Utrecht") + "Tekst.\n")
                .withCase(3, "a-thema", findings("geld"))
                .withCase(4, "c-thema", findings("geld"))
                .withCase(5, "d-thema", findings("geld"));

        assertThat(related(book, "een"))
                .containsExactly("a-thema: geld", "b-feit: Gemeente=Utrecht", "c-thema: geld");
    }

    @Test
    void whatIsSharedAddsUpAndIsNamedTheRarestFirst() {
        TestBook book = withFacts()
                .withTheme("knelpunten", "alle")
                .withTheme("knelpunten", "twee")
                .with("praktijkvoorbeelden/een.md", head(1, "domeinen: [jeugd, wonen, zorg]", "soort: klein") + findings("alle", "twee"))
                .with("praktijkvoorbeelden/meest.md", head(2, "domeinen: [wonen, zorg]", "soort: klein") + findings("alle", "twee"))
                .with("praktijkvoorbeelden/minder.md", head(3, "domeinen: [jeugd]") + findings("alle"))
                .withCase(4, "niets", "Tekst.\n");

        assertThat(related(book, "een"))
                .containsExactly("meest: twee alle Domeinen=wonen,zorg Soort=klein", "minder: alle Domeinen=jeugd");
        assertThat(related(book, "niets")).isEmpty();
    }

    @Test
    void aNumberATextAnUnknownFactAndOneThatIsNoFilterTellNothing() {
        TestBook book = withFacts();
        for (int number = 1; number <= 2; number++) {
            book.with("praktijkvoorbeelden/zaak" + number + ".md", head(
                            number, "inwoners: 5000", "partner: Politie", "gemeente: {onbekend: niet openbaar}") + "Tekst.\n");
        }

        assertThat(related(book, "zaak1")).isEmpty();
    }

    @Test
    void aValueNamedTwiceInACaseCountsOnce() {
        TestBook book = withFacts()
                .withTheme("knelpunten", "geld")
                .with("praktijkvoorbeelden/een.md", head(1, "domeinen: [jeugd, jeugd]") + findings("geld"))
                .with("praktijkvoorbeelden/a-feit.md", head(2, "domeinen: [jeugd, jeugd]") + "Tekst.\n")
                .withCase(3, "b-thema", findings("geld"));

        assertThat(related(book, "een")).containsExactly("b-thema: geld", "a-feit: Domeinen=jeugd");
    }

    @Test
    void threeCasesAtMostAreShown() {
        TestBook book = TestBook.dutch().withTheme("knelpunten", "geld");
        for (int number = 1; number <= 6; number++) {
            book.withCase(number, "zaak" + number, findings("geld"));
        }

        assertThat(related(book, "zaak2")).containsExactly("zaak1: geld", "zaak3: geld", "zaak4: geld");
    }

    @Test
    void whatMoreThanTwoHundredCasesShareTellsNothing() {
        assertThat(related(ofUtrecht(200), "zaak1")).hasSize(3);
        assertThat(related(ofUtrecht(201), "zaak1")).isEmpty();
    }

    private static TestBook ofUtrecht(int cases) {
        TestBook book = withFacts();
        for (int number = 1; number <= cases; number++) {
            book.with("praktijkvoorbeelden/zaak" + number + ".md", head(number, "gemeente: Utrecht") + "Tekst.\n");
        }
        return book;
    }

    private static TestBook withFacts() {
        return TestBook.dutch().with("book.yaml", BOOK);
    }

    private static String head(int number, String... facts) {
        return "---\ntitle: Zaak\nnummer: " + number + "\n" + String.join("\n", facts) + "\n---\n";
    }

    private static String findings(String... themes) {
        StringBuilder text = new StringBuilder("\n## Knelpunten\n");
        for (String theme : themes) {
            text.append("\n### Van ").append(theme).append(" {thema=").append(theme).append("}\n\nTekst.\n");
        }
        return text.toString();
    }

    /** The cases that are called like a case, each with the themes and facts that are given as the reason. */
    private static List<String> related(TestBook book, String id) {
        WovenBook woven = book.woven();
        return woven.book().cases().stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> woven.related().to(each).stream())
                .map(RelatedCasesTest::told)
                .toList();
    }

    private static String told(RelatedCase related) {
        StringBuilder text = new StringBuilder(related.theCase().id()).append(':');
        related.themes().forEach(theme -> text.append(' ').append(theme.id()));
        related.facts().forEach(fact ->
                text.append(' ').append(fact.label()).append('=').append(String.join(",", fact.values())));
        return text.toString();
    }
}
