package nl.inspiratieboek.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

/** What is said of a theme across the cases, and of a chapter across its themes. */
class ThemeUseTest {

    /** A row of the matrix that is cut in parts shows each case what is its own. */
    @Test
    void aThemeTellsOfSomeCasesInTheOrderTheyAreAskedFor() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .withTheme("knelpunten", "tijd")
                .withCase(1, "een", "## Knelpunten\n\n### A {#a thema=geld}\n\nTekst.\n")
                .with("praktijkvoorbeelden/twee.md", "---\ntitle: Twee\nnummer: 2\nniet-gezien: [geld]\n---\nTekst.\n")
                .withCase(3, "drie", "Tekst.\n")
                .woven();
        List<Case> cases = woven.book().cases();
        ThemeUse use = woven.theme("geld").orElseThrow();

        assertThat(use.of(List.of(cases.get(2), cases.get(0))))
                .extracting(one -> one.theCase().id() + " " + one.state())
                .containsExactly("drie NOT_DESCRIBED", "een SEEN");
        assertThat(use.of(cases)).isEqualTo(use.cases());
        assertThat(use.isTold()).isTrue();
        assertThat(woven.theme("tijd").orElseThrow().isTold()).isFalse();
        assertThat(woven.theme("tijd").orElseThrow().theme().id()).isEqualTo("tijd");
        assertThat(woven.theme("regen")).isEmpty();
    }

    @Test
    void aThemeThatWasOnlyLookedForIsToldOf() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .with("praktijkvoorbeelden/een.md", "---\ntitle: Een\nnummer: 1\nniet-gezien: [geld]\n---\nTekst.\n")
                .woven();

        assertThat(woven.theme("geld").orElseThrow().isTold()).isTrue();
    }

    @Test
    void aChapterCountsItsFindingsWithAndWithoutATheme() {
        WovenBook woven = TestBook.dutch()
                .withTheme("knelpunten", "geld")
                .withCase(1, "een", "## Knelpunten\n\n### A {#a thema=geld}\n\nTekst.\n\n### B {#b}\n\nTekst.\n")
                .withCase(2, "twee", "## Knelpunten\n\n### C {#c thema=geld}\n\nTekst.\n")
                .woven();

        assertThat(woven.chapters().get(0).findingCount()).isEqualTo(3);
    }
}
