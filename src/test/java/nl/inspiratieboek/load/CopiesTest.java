package nl.inspiratieboek.load;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopiesTest {

    private static final String TEXT = "In deze wijk begon het met een buurman die zich zorgen maakte over de loodsen.\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "een - kopie", "een - kopie (2)", "een-kopie", "een_kopie2", "Kopie van een", "een - Copy", "Copy of een", "een (1)",
        "een(2)", "een (conflicted copy 2026-11-23)", "een - Kopie - Kopie", "een-oud", "een_v2", "zomaar"
    })
    void aCopyOfACaseIsOneErrorAtTheCopyWhateverItsName(String name) {
        TestBook book = TestBook.dutch()
                .withCase(1, "een", TEXT + TEXT)
                .with("praktijkvoorbeelden/" + name + ".md", "---\ntitle: Zaak een\nnummer: 1\nonzin: x\n---\n" + TEXT + "Meer.\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/" + name + ".md:1:1 case-copy");
    }

    @Test
    void aCopyUnderItsSystemsNameIsSeenWithAnotherNumberToo() {
        TestBook book = TestBook.dutch().withCase(1, "een", TEXT + TEXT).withCase(2, "een - kopie", TEXT + TEXT);

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een - kopie.md:1:1 case-copy");
    }

    @Test
    void aCopyOfAPageIsSeenByItsName() {
        TestBook book = TestBook.dutch()
                .withCase(1, "een", TEXT)
                .with("paginas/over.md", "---\ntitle: Over\n---\n" + TEXT)
                .with("paginas/over (1).md", "---\ntitle: Over\n---\n" + TEXT);

        assertThat(book.problems()).containsExactly("paginas/over (1).md:1:1 page-copy");
    }

    @Test
    void casesThatShareOnlyANumberOrOnlyAFormAreNoCopies() {
        TestBook book = TestBook.dutch()
                .withCase(1, "een", TEXT)
                .withCase(2, "twee", TEXT)
                .withCase(1, "drie", "Een heel ander verhaal, met hetzelfde nummer, over een haven waar niemand woont.\n")
                .withCase(3, "een (1)", "Een zaak die toevallig zo heet, en waarin iets heel anders is gebeurd dan daar.\n");

        assertThat(book.problems()).containsExactly("praktijkvoorbeelden/een.md:3:9 duplicate-number");
    }
}
