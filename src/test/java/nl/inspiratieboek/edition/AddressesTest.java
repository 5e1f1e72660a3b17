package nl.inspiratieboek.edition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final LoadedBook loaded = TestBook.dutch()
            .withTheme("knelpunten", "geld-op")
            .with("praktijkvoorbeelden/oost/arnhem.md", """
                    ---
                    title: Arnhem
                    nummer: 1
                    ---
                    ## Knelpunten

                    ### Het geld was op {#op thema=geld-op}

                    Op.

                    ### Zonder thema {#los}

                    Los.
                    """)
            .load();
    private final Book book = loaded.book();
    private final Addresses addresses = Addresses.of(book, loaded.language());

    @Test
    void aFileOfMarkdownBecomesAPageAndAnyOtherKeepsItsName() {
        assertThat(Addresses.page(SourcePath.of("a/b.md"))).isEqualTo(SitePath.of("a/b.html"));
        assertThat(Addresses.page(SourcePath.of("a/index.md"))).isEqualTo(SitePath.of("a/index.html"));
        assertThat(Addresses.page(SourcePath.of("media/x.pdf"))).isEqualTo(SitePath.of("media/x.pdf"));
    }

    @Test
    void everythingStandsWhereTheDesignPromises() {
        assertThat(addresses.cover().value()).isEqualTo("index.html");
        assertThat(addresses.overview().value()).isEqualTo("praktijkvoorbeelden/index.html");
        assertThat(addresses.ofCase("arnhem").value()).isEqualTo("praktijkvoorbeelden/oost/arnhem.html");
        assertThat(addresses.ofTheme("geld-op").value()).isEqualTo("knelpunten/geld-op.html");
        assertThat(addresses.of(book.chapters().get(0).kind()).value()).isEqualTo("knelpunten/index.html");
        assertThat(addresses.of(MadePage.MATRIX).value()).isEqualTo("matrix.html");
        assertThat(addresses.of(MadePage.FINDER).value()).isEqualTo("oplossingzoeker.html");
        assertThat(addresses.of(MadePage.REGISTER).value()).isEqualTo("register.html");
        assertThat(addresses.of(MadePage.SEARCH).value()).isEqualTo("zoeken.html");
        assertThat(addresses.of(MadePage.NOT_FOUND).value()).isEqualTo("404.html");
        assertThat(addresses.term("avg")).isEqualTo(Target.of(SitePath.of("begrippen.html"), "avg"));
        assertThat(addresses.reference("pact")).isEqualTo(Target.of(SitePath.of("bronnen.html"), "pact"));
    }

    @Test
    void aFindingLivesInItsCaseAndItsCopyOnItsThemeOrElseItsChapter() {
        Edition edition = Editions.of(loaded);
        Finding themed = book.cases().get(0).findings().get(0);
        Finding loose = book.cases().get(0).findings().get(1);

        assertThat(edition.addresses().home(new FindingId("arnhem", "op")))
                .isEqualTo(Target.of(SitePath.of("praktijkvoorbeelden/oost/arnhem.html"), "op"));
        assertThat(edition.copy(themed)).isEqualTo(Target.of(SitePath.of("knelpunten/geld-op.html"), "arnhem--op"));
        assertThat(edition.copy(loose)).isEqualTo(Target.of(SitePath.of("knelpunten/index.html"), "arnhem--los"));
    }
}
