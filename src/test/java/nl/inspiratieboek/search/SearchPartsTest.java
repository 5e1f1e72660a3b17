package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The parts of the search data hold what the one index holds, no more and no less; {@link SearchWordPartsTest} has the words. */
class SearchPartsTest {

    private static final CutBook BOOK = SmallParts.BOOK;

    /** Lengths over sixteen are told to a ninth, so what a term says of a long text may differ by as much. */
    @Test
    void theFilesOfTermsSayOfEachSectionWhatTheIndexSays() {
        List<String> terms = new ArrayList<>();
        BOOK.ofSort('t').forEach((first, file) -> {
            assertThat(file.get(0).get(0).asString()).isEqualTo(first);
            file.forEach(list -> {
                String term = list.get(0).asString();
                terms.add(term);
                TreeMap<Integer, Double> found = CountedList.of(list, BOOK);
                TreeMap<Integer, Double> expected = WholeIndex.WEIGHTS.get(term);
                assertThat(found.keySet()).as(term).isEqualTo(expected.keySet());
                found.forEach((section, weight) ->
                        assertThat(weight).as(term).isCloseTo(expected.get(section), withinPercentage(6)));
            });
        });

        assertThat(terms).containsExactlyElementsOf(WholeIndex.WEIGHTS.keySet());
    }

    @Test
    void aFileIsAboutAsLongAsMeant() {
        for (char letter : "tl".toCharArray()) {
            List<JsonNode> files = BOOK.ofLetter(letter);
            assertThat(files).hasSizeGreaterThan(10);
            for (JsonNode file : files) {
                int longest = 0;
                for (JsonNode list : file) {
                    longest = Math.max(longest, list.toString().length());
                }
                assertThat(file.toString().length()).isLessThan(2 * SmallParts.LIMITS.fileLength() + longest);
            }
        }
    }

    /** A word more in one section: the files of that word and that section, and the one that tells of all sections. */
    @Test
    void aChangedSentenceLeavesMostFilesTheirNames() {
        SearchLimits limits = new SearchLimits(0, 24, 6, 1000);
        CutBook before = CutBook.of(book("").load(), limits);
        CutBook after = CutBook.of(book("Dan tikt een krekel.").load(), limits);

        List<String> gone = new ArrayList<>(before.files().keySet());
        gone.removeAll(after.files().keySet());
        List<String> come = new ArrayList<>(after.files().keySet());
        come.removeAll(before.files().keySet());

        assertThat(before.files()).hasSizeGreaterThan(60);
        assertThat(gone).isNotEmpty().hasSizeLessThan(20).anyMatch(name -> name.startsWith("d")).anyMatch(name -> name.startsWith("t"));
        assertThat(come).hasSizeLessThan(20);
    }

    private static TestBook book(String more) {
        Random random = new Random(20261126L);
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 60; number++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 120; word++) {
                text.append(Integer.toString(50_000 + random.nextInt(3000) * 7, 26).replaceAll("[0-9]", "e")).append(' ');
            }
            book.withCase(number, "zaak" + number, text + (number == 30 ? more : "") + "\n");
        }
        return book;
    }

    @Test
    void theFilesOfSectionsHoldAllSections() {
        Map<String, JsonNode> sections = BOOK.sections();

        assertThat(sections.keySet()).containsExactlyElementsOf(
                WholeIndex.DOCUMENTS.stream().map(SectionDocument::ref).toList());
        WholeIndex.DOCUMENTS.forEach(document -> {
            assertThat(sections.get(document.ref()).get("title").asString()).isEqualTo(document.title());
            assertThat(sections.get(document.ref()).get("text").asString()).isEqualTo(document.text());
        });
        assertThat(BOOK.ofLetter('d')).hasSizeGreaterThan(20);
    }

    @Test
    void facetsAndFactsOfAllSectionsAreInOneFile() {
        JsonNode facets = BOOK.ofLetter('f').get(0);
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
                assertThat(ids.get(sections.charAt(section) - 48)).isEqualTo(document.kind().orElse(document.page().group()));
                section++;
            }
            page++;
        }
        assertThat(section).isEqualTo(WholeIndex.DOCUMENTS.size());
        for (JsonNode fact : BOOK.root().get("facts")) {
            String key = fact.get("key").asString();
            List<Integer> places = CutBook.numbers(BOOK.ofLetter('g').get(0).get(key).asString());
            int at = 0;
            int first = 0;
            for (int size : sizes) {
                List<String> values = new ArrayList<>();
                for (int left = places.get(at++); left > 0; left--) {
                    values.add(fact.get("values").get(places.get(at++)).asString());
                }
                assertThat(values).isEqualTo(WholeIndex.DOCUMENTS.get(first).page().facts().getOrDefault(key, List.of()));
                first += size;
            }
            assertThat(at).isEqualTo(places.size());
        }
        assertThat(page).isGreaterThan(20);
    }
}
