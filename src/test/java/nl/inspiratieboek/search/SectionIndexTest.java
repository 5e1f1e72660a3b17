package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inspiratieboek.lunr.IndexWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SectionIndexTest {

    @Test
    void twoSectionsWithOneAddressAreAFaultOfOurs() {
        List<SectionDocument> documents = List.of(section("paginas/een.html"), section("paginas/een.html#kop"));
        SectionIndex.build(documents, "nl");

        List<SectionDocument> twice = List.of(documents.get(0), documents.get(1), section("paginas/een.html#kop"));

        assertThatThrownBy(() -> SectionIndex.build(twice, "nl"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two sections have the address paginas/een.html#kop");
    }

    @Test
    void aHeadingOfManyPagesCountsLessThanOneOfItsOwn() {
        List<SectionDocument> two = List.of(section("een.html#kop"), section("twee.html#kop"));
        List<SectionDocument> three = List.of(two.get(0), two.get(1), section("drie.html#kop"));

        assertThat(titlesIn(two)).isEqualTo(2);
        assertThat(titlesIn(three)).isZero();
    }

    /** How many sections have their heading's word in the field of headings. */
    private static int titlesIn(List<SectionDocument> documents) {
        JsonNode index = JsonMapper.builder().build().readTree(IndexWriter.bytes(SectionIndex.build(documents, "nl")));
        return index.get("invertedIndex").valueStream()
                .filter(term -> term.get(0).asString().equals("kop"))
                .findFirst().orElseThrow().get(1).get("title").size();
    }

    private static SectionDocument section(String ref) {
        return SectionDocument.of(ref, SectionDocument.Page.of("Een", "paginas"), "Kop", "Tekst.");
    }
}
