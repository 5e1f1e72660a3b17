package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.weave.RegisterEntry.Sort;
import org.junit.jupiter.api.Test;

/** The index at the back of the book. */
class RegisterTest {

    private static final String BOOK = """
            title: Proefboek
            language: nl
            facts:
              gemeente: {label: Gemeente, type: place}
              partners: {label: Partners, type: list}
              uitvoerders: {label: Uitvoerders, type: list}
              domeinen: {label: Domeinen, type: list, options: [jeugd, wonen]}
              looptijd: {label: Looptijd, type: text}
            """;

    @Test
    void aPartnerThatACaseNamesTwiceLeadsToItOnce() {
        TestBook book = TestBook.dutch()
                .with("book.yaml", BOOK)
                .with("praktijkvoorbeelden/een.md", head(1, "partners: [Politie, GGD]", "uitvoerders: [Politie]") + "Tekst.\n")
                .with("praktijkvoorbeelden/twee.md", head(2, "partners: [Politie]", "uitvoerders: [Politie]") + "Tekst.\n");

        assertThat(told(book, Sort.PARTNER)).containsExactly("GGD: een", "Politie: een twee");
    }

    @Test
    void placesAndListsAreNamedButNoOptionsTextsOrWhatIsUnknown() {
        TestBook book = TestBook.dutch()
                .with("book.yaml", BOOK)
                .with("praktijkvoorbeelden/een.md", head(
                                1, "gemeente: Utrecht", "domeinen: [jeugd]", "looptijd: vier jaar", "partners: {onbekend: geheim}")
                        + "Tekst.\n");

        assertThat(told(book, Sort.PLACE)).containsExactly("Utrecht: een");
        assertThat(told(book, Sort.PARTNER)).isEmpty();
    }

    @Test
    void aTermIsFoundWhereverACaseOrAThemeUsesIt() {
        TestBook book = TestBook.dutch()
                .with("begrippen.yaml", """
                        boa: {term: boa, uitleg: Iemand.}
                        riec: {term: RIEC, uitleg: Een bureau.}
                        """)
                .with("knelpunten/claim.md", "---\ntitle: Geld\nstelling: De boa heeft te weinig geld.\n---\nTekst.\n")
                .with("knelpunten/titel.md", "---\ntitle: Wat een boa mag\nstelling: Weinig.\n---\nTekst.\n")
                .with("knelpunten/tekst.md", "---\ntitle: Tijd\nstelling: Weinig.\n---\nDe boa zegt het zelf.\n")
                .with("praktijkvoorbeelden/titel.md", "---\ntitle: De boa\nnummer: 1\n---\nTekst.\n")
                .with("praktijkvoorbeelden/samenvatting.md", "---\ntitle: A\nsummary: Een boa.\nnummer: 2\n---\nTekst.\n")
                .withCase(3, "verhaal", "De boa en nog een boa.\n")
                .withCase(4, "bevinding", "## Knelpunten\n\n### De boa alleen {thema=claim}\n\nTekst.\n")
                .withCase(5, "in-bevinding", "## Knelpunten\n\n### Alleen {thema=claim}\n\nEen boa.\n")
                .withCase(6, "niets", "Tekst.\n");

        List<RegisterEntry> terms = book.woven().register().stream()
                .filter(entry -> entry.sort() == Sort.TERM)
                .toList();

        assertThat(told(terms))
                .containsExactly("boa: titel samenvatting verhaal bevinding in-bevinding", "RIEC:");
        assertThat(terms.get(0).themes()).extracting(theme -> theme.id()).containsExactlyInAnyOrder("claim", "titel", "tekst");
        assertThat(terms.get(0).term().orElseThrow().id()).isEqualTo("boa");
    }

    @Test
    void aThemeLeadsToItsCasesAndItself() {
        TestBook book = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .withCase(1, "een", "## Knelpunten\n\n### A {thema=geld}\n\nTekst.\n\n### B {thema=geld}\n\nTekst.\n")
                .with("praktijkvoorbeelden/twee.md", "---\ntitle: Twee\nnummer: 2\nniet-gezien: [geld]\n---\nTekst.\n");

        RegisterEntry theme = book.woven().register().get(0);

        assertThat(told(List.of(theme))).containsExactly("Thema geld: een");
        assertThat(theme.themes()).extracting(each -> each.id()).containsExactly("geld");
    }

    @Test
    void entriesStandByTheAlphabetWhateverTheyName() {
        TestBook book = TestBook.dutch()
                .with("book.yaml", BOOK)
                .with("begrippen.yaml", "apv: {term: APV, uitleg: Een verordening.}\nz: {term: zorgpad, uitleg: Een pad.}\n")
                .with("praktijkvoorbeelden/een.md", head(1, "gemeente: \"'s-Hertogenbosch\"", "partners: [école, apv, APV, Zorgpad]") + "Tekst.\n");

        assertThat(book.woven().register()).extracting(entry -> entry.word() + " " + entry.sort())
                .containsExactly(
                        "APV TERM", "APV PARTNER", "apv PARTNER", "école PARTNER", "'s-Hertogenbosch PLACE",
                        "Zorgpad PARTNER", "zorgpad TERM");
    }

    private static String head(int number, String... facts) {
        return "---\ntitle: Zaak\nnummer: " + number + "\n" + String.join("\n", facts) + "\n---\n";
    }

    private static List<String> told(TestBook book, Sort sort) {
        return told(book.woven().register().stream().filter(entry -> entry.sort() == sort).toList());
    }

    private static List<String> told(List<RegisterEntry> entries) {
        return entries.stream()
                .map(entry -> Stream.concat(
                                Stream.of(entry.word() + ":"), entry.cases().stream().map(each -> each.id()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
