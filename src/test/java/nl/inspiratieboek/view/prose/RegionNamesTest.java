package nl.inspiratieboek.view.prose;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Editions;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever hears a page goes from region to region by name. */
class RegionNamesTest {

    private static final String TABLE = "| Jaar | Aantal |\n| --- | --- |\n| 2025 | 3 |\n\n";

    @Test
    void tablesWithTheSameHeadsAreCalledApartInAllTextsOfAPage() {
        LoadedBook loaded = TestBook.dutch()
                .withCase(1, "a", TABLE + "Later:\n\n" + TABLE + "| Jaar |\n| --- |\n| 2025 |\n\n## Knelpunten\n\n### Geld\n\n" + TABLE)
                .load();
        PageText page = PageText.of(Editions.of(loaded), SiteLinks.from(SitePath.of("praktijkvoorbeelden/a.html")));

        Document shown = Jsoup.parse(page.prose(loaded.book().cases().get(0).narrative()).markup()
                + page.prose(loaded.book().cases().get(0).findings().get(0).text()).markup());

        assertThat(shown.select("[role=region]").eachAttr("aria-label"))
                .containsExactly("Tabel: Jaar, Aantal", "Tabel: Jaar, Aantal (2)", "Tabel: Jaar", "Tabel: Jaar, Aantal (3)");
    }
}
