package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The parts of the search data hold what the one index holds, no more and no less; {@link SearchWordPartsTest} has the words. */
class SearchPartsTest {

    private static final CutBook BOOK = SmallParts.BOOK;

    @Test
    void theFilesOfTermsTogetherAreTheWholeIndex() {
        List<JsonNode> terms = new ArrayList<>();
        Map<String, TreeMap<Integer, JsonNode>> vectors = new TreeMap<>();
        List<JsonNode> files = new ArrayList<>(BOOK.ofSort('t', "terms").values());
        files.addAll(BOOK.ofLetter('b'));
        for (JsonNode file : files) {
            assertThat(file.get("version")).isEqualTo(WholeIndex.JSON.get("version"));
            assertThat(file.get("fields")).isEqualTo(WholeIndex.JSON.get("fields"));
            assertThat(file.get("pipeline")).isEqualTo(WholeIndex.JSON.get("pipeline"));
            file.get("invertedIndex").forEach(terms::add);
            file.get("fieldVectors").forEach(vector -> {
                assertThat(vector.get(1)).isNotEmpty();
                addVector(vector, vectors);
            });
        }
        terms.sort(Comparator.comparing(term -> term.get(0).asString()));
        Map<String, TreeMap<Integer, JsonNode>> expected = new TreeMap<>();
        WholeIndex.JSON.get("fieldVectors").forEach(vector -> addVector(vector, expected));
        expected.values().removeIf(Map::isEmpty);

        assertThat(terms).containsExactlyElementsOf(WholeIndex.JSON.get("invertedIndex"));
        assertThat(vectors).isEqualTo(expected);
    }

    @Test
    void aFileOfTermsClosesWhenItIsFullAndBigStemsStandApart() {
        List<JsonNode> files = List.copyOf(BOOK.ofSort('t', "terms").values());
        for (int i = 0; i < files.size(); i++) {
            JsonNode terms = files.get(i).get("invertedIndex");
            int last = WholeIndex.occurrences(terms.get(terms.size() - 1));
            int all = IntStream.range(0, terms.size()).map(at -> WholeIndex.occurrences(terms.get(at))).sum();

            assertThat(terms.valueStream().anyMatch(term -> SmallParts.isBig(term.get(0).asString()))).isFalse();
            assertThat(all - last <= SmallParts.LIMITS.postingsPerFile()).isTrue();
            assertThat(i == files.size() - 1 || all > SmallParts.LIMITS.postingsPerFile()).isTrue();
        }
        List<String> big = new ArrayList<>();
        BOOK.ofLetter('b').forEach(file -> file.get("invertedIndex").forEach(term -> big.add(term.get(0).asString())));

        assertThat(big).isSorted().allMatch(SmallParts::isBig).hasSizeGreaterThan(10);
        assertThat(BOOK.root().get("parts").get("big").asString()).isEqualTo(String.join(" ", big));
    }

    @Test
    void theFilesOfSectionsHoldWhatASmallBookSaysInOnePiece() {
        CutBook whole = CutBook.of(ShippedBook.loaded(), SearchLimits.standard());
        JsonNode expected = whole.root().get("whole");
        List<String> sections = new ArrayList<>();
        int count = BOOK.root().get("sections").asInt();
        for (int file = 0; file * 8 < count; file++) {
            JsonNode part = BOOK.files().get("d" + file);
            assertThat(part.get("sections").size()).isEqualTo(Math.min(8, count - 8 * file));
            part.get("sections").forEach(section -> sections.add(part.get("pages").get(section.get("page").asInt())
                    + withoutPage(section)));
        }

        List<String> expectedSections = new ArrayList<>();
        expected.get("documents").forEach(section -> expectedSections.add(
                expected.get("pages").get(section.get("page").asInt()) + withoutPage(section)));
        assertThat(whole.files()).isEmpty();
        assertThat(sections).isEqualTo(expectedSections).hasSize(count);
    }

    @Test
    void facetsAndFactsOfAllSectionsAreInOneFile() {
        JsonNode facets = BOOK.files().get("f");
        List<String> ids = new ArrayList<>();
        BOOK.root().get("kinds").forEach(kind -> ids.add(kind.get("id").asString()));
        BOOK.root().get("groups").forEach(group -> ids.add(group.get("id").asString()));
        List<Integer> sizes = CutBook.numbers(facets.get("pages").asString());

        String sections = facets.get("sections").asString();
        assertThat(sections).hasSize(WholeIndex.DOCUMENTS.size());
        int section = 0;
        int page = 0;
        for (int size : sizes) {
            for (int i = 0; i < size; i++) {
                SectionDocument document = WholeIndex.DOCUMENTS.get(section);
                assertThat(document.ref().replaceFirst("#.*", ""))
                        .isEqualTo(WholeIndex.DOCUMENTS.get(section - i).ref().replaceFirst("#.*", ""));
                assertThat(ids.get(sections.charAt(section) - 48)).isEqualTo(document.kind().orElse(document.group()));
                section++;
            }
            page++;
        }
        assertThat(section).isEqualTo(WholeIndex.DOCUMENTS.size());
        for (JsonNode fact : BOOK.root().get("facts")) {
            String key = fact.get("key").asString();
            List<Integer> places = CutBook.numbers(BOOK.files().get("g").get(key).asString());
            int at = 0;
            int first = 0;
            for (int size : sizes) {
                List<String> values = new ArrayList<>();
                for (int left = places.get(at++); left > 0; left--) {
                    values.add(fact.get("values").get(places.get(at++)).asString());
                }
                assertThat(values).isEqualTo(WholeIndex.DOCUMENTS.get(first).facts().getOrDefault(key, List.of()));
                first += size;
            }
            assertThat(at).isEqualTo(places.size());
        }
        assertThat(page).isGreaterThan(20);
    }

    private static String withoutPage(JsonNode section) {
        return section.toString().replaceFirst("\"page\":\\d+", "");
    }

    private static void addVector(JsonNode vector, Map<String, TreeMap<Integer, JsonNode>> to) {
        TreeMap<Integer, JsonNode> elements = to.computeIfAbsent(vector.get(0).asString(), unused -> new TreeMap<>());
        for (int at = 0; at < vector.get(1).size(); at += 2) {
            elements.put(vector.get(1).get(at).asInt(), vector.get(1).get(at + 1));
        }
    }
}
