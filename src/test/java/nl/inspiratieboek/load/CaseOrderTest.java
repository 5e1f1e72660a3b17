package nl.inspiratieboek.load;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;

/** The order in which the cases of a book stand. */
class CaseOrderTest {

    @Test
    void casesStandByTheirNumberAndThoseWithoutAfterThemByTitleAsReadersSort() {
        TestBook book = TestBook.dutch()
                .with("praktijkvoorbeelden/a.md", "---\ntitle: Zorg\n---\nTekst.\n")
                .with("praktijkvoorbeelden/b.md", "---\ntitle: Éénpansflat\n---\nTekst.\n")
                .with("praktijkvoorbeelden/c.md", "---\ntitle: aanpak\n---\nTekst.\n")
                .with("praktijkvoorbeelden/e.md", "---\ntitle: Wijk\n---\nTekst.\n")
                .with("praktijkvoorbeelden/d.md", "---\ntitle: Wijk\n---\nTekst.\n")
                .with("praktijkvoorbeelden/f.md", "---\ntitle: Zz\nnummer: 10\n---\nTekst.\n")
                .with("praktijkvoorbeelden/noord/g.md", "---\ntitle: Zzz\nnummer: 9\n---\nTekst.\n");

        assertThat(book.book().cases()).extracting(Case::id).containsExactly("g", "f", "c", "b", "d", "e", "a");
    }
}
