package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

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

    private static SectionDocument section(String ref) {
        return new SectionDocument(
                ref,
                "Kop",
                "Een",
                "paginas",
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                "",
                "",
                "Tekst.");
    }
}
