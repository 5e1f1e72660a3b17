package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;
import nl.inspiratieboek.view.AssetPaths;
import nl.inspiratieboek.view.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.Weaver;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the search data hold what the one index holds, no more and no less: the shipped book, cut small. */
class SearchPartsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SearchLimits SMALL = new SearchLimits(1000, 60, 200, 40, 6, 3000, 8);
    private static final CutBook BOOK = CutBook.of(ShippedBook.loaded(), SMALL);
    private static final List<SectionDocument> DOCUMENTS = documents(ShippedBook.loaded());
    private static final JsonNode WHOLE = whole();
    private static final Pipeline PIPELINE = LunrLanguage.of("nl").pipeline();

    /** For each term its weight in each section. */
    private static final Map<String, TreeMap<Integer, Double>> WEIGHTS = weights();

    @Test
    void theFilesOfTermsTogetherAreTheWholeIndex() {
        List<JsonNode> terms = new ArrayList<>();
        Map<String, TreeMap<Integer, JsonNode>> vectors = new TreeMap<>();
        BOOK.ofSort('t', "terms").forEach((first, file) -> {
            assertThat(file.get("version")).isEqualTo(WHOLE.get("version"));
            assertThat(file.get("fields")).isEqualTo(WHOLE.get("fields"));
            assertThat(file.get("pipeline")).isEqualTo(WHOLE.get("pipeline"));
            assertThat(file.get("invertedIndex").get(0).get(0).asString()).isEqualTo(first);
            file.get("invertedIndex").forEach(terms::add);
            file.get("fieldVectors").forEach(vector -> {
                assertThat(vector.get(1)).isNotEmpty();
                addVector(vector, vectors);
            });
        });
        Map<String, TreeMap<Integer, JsonNode>> expected = new TreeMap<>();
        WHOLE.get("fieldVectors").forEach(vector -> addVector(vector, expected));
        expected.values().removeIf(Map::isEmpty);

        assertThat(terms).containsExactlyElementsOf(WHOLE.get("invertedIndex"));
        assertThat(vectors).isEqualTo(expected);
    }

    @Test
    void aFileOfTermsClosesWhenItIsFullAndABigStemIsAlone() {
        List<JsonNode> files = List.copyOf(BOOK.ofSort('t', "terms").values());
        for (int i = 0; i < files.size(); i++) {
            JsonNode terms = files.get(i).get("invertedIndex");
            int last = occurrences(terms.get(terms.size() - 1));
            int all = IntStream.range(0, terms.size()).map(at -> occurrences(terms.get(at))).sum();
            boolean big = isBig(terms.get(0).get(0).asString());

            assertThat(terms.size() == 1 || !big).isTrue();
            assertThat(terms.size() == 1 || all - last <= SMALL.postingsPerFile()).isTrue();
            boolean beforeABigOne = i + 1 < files.size()
                    && isBig(files.get(i + 1).get("invertedIndex").get(0).get(0).asString());
            assertThat(big || beforeABigOne || i == files.size() - 1 || all > SMALL.postingsPerFile()).isTrue();
        }
    }

    @Test
    void everyWordStandsOnceWithItsStems() {
        Map<String, TreeSet<String>> expected = new TreeMap<>();
        for (SectionDocument document : DOCUMENTS) {
            for (String text : SectionIndex.texts(document).values()) {
                for (String token : Tokenizer.words(text)) {
                    PIPELINE.stem(token).filter(stem -> !stem.isEmpty()).ifPresent(stem -> expected.computeIfAbsent(
                                    Folding.fold(PIPELINE.trim(token)), unused -> new TreeSet<>())
                            .add(stem));
                }
            }
        }

        List<String> written = new ArrayList<>();
        Map<String, TreeSet<String>> found = new TreeMap<>();
        BOOK.ofSort('w', "words").forEach((first, file) -> {
            List<String> entries = List.of(file.asString().split(" "));
            assertThat(entries.size()).isBetween(1, SMALL.formsPerFile());
            assertThat(word(entries.get(0))).isEqualTo(first);
            entries.forEach(entry -> {
                written.add(word(entry));
                found.put(CutBook.plain(word(entry)), stems(word(entry), entry.substring(word(entry).length())));
            });
        });

        assertThat(written).isSorted().doesNotHaveDuplicates();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyLongWordStandsUnderAllItsEnds() {
        TreeSet<String> expected = new TreeSet<>();
        for (JsonNode file : BOOK.ofSort('w', "words").values()) {
            for (String entry : file.asString().split(" ")) {
                String word = word(entry);
                for (int at = 2; word.length() >= 6 && at <= word.length() - 3; at++) {
                    if (word.charAt(at - 1) != '%' && word.charAt(at - 2) != '%') {
                        expected.add(word.substring(at) + "/" + word.substring(0, at) + entry.substring(word.length()));
                    }
                }
            }
        }

        TreeSet<String> found = new TreeSet<>();
        List<String> rests = new ArrayList<>();
        BOOK.ofSort('s', "inner").forEach((first, file) -> {
            assertThat(file.asString()).startsWith(first + "/");
            for (String entry : file.asString().split(" ")) {
                String[] parts = entry.split("/");
                rests.add(parts[0]);
                List<Integer> frequencies = new ArrayList<>();
                for (String head : List.of(parts).subList(1, parts.length)) {
                    assertThat(found.add(parts[0] + "/" + head)).isTrue();
                    String bare = word(head);
                    frequencies.add(-stems(bare + parts[0], head.substring(bare.length())).stream()
                            .mapToInt(stem -> WEIGHTS.get(stem).size())
                            .max()
                            .orElseThrow());
                }
                assertThat(frequencies).isSorted();
            }
        });

        assertThat(rests).isSorted().doesNotHaveDuplicates();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void listsGiveEverySectionItsWeight() {
        Map<String, TreeMap<Integer, Double>> expected = new TreeMap<>();
        WEIGHTS.forEach((stem, weights) -> {
            if (weights.size() > SMALL.bigStem()) {
                expected.put("=" + stem, weights);
            }
        });
        beginnings().forEach((beginning, weights) -> expected.put(beginning + "*", weights));

        List<String> keys = new ArrayList<>();
        BOOK.ofSort('l', "lists").forEach((first, file) -> {
            assertThat(file.get(0).get(0).asString()).isEqualTo(first);
            file.forEach(list -> {
                keys.add(list.get(0).asString());
                compare(list, expected.get(list.get(0).asString()));
            });
        });

        assertThat(keys).containsExactlyElementsOf(expected.keySet());
        assertThat(keys).filteredOn(key -> key.startsWith("=")).hasSizeGreaterThan(10);
    }

    private static void compare(JsonNode list, TreeMap<Integer, Double> weights) {
        assertThat(weights).as(list.get(0).asString()).isNotNull();
        assertThat(list.get(1).asInt()).isEqualTo(weights.size());
        assertThat(CutBook.ascending(list.get(2).asString())).containsExactlyElementsOf(weights.keySet());
        String levels = list.get(3).asString();
        double low = list.get(4).asDouble();
        double ratio = list.get(5).asDouble();
        double error = Math.sqrt(ratio) * 1.00001;
        int at = 0;
        for (double weight : weights.values()) {
            double told = low * Math.pow(ratio, CutBook.value(levels.charAt(at++)));
            assertThat(told).isBetween(weight / error, weight * error);
        }
        JsonNode best = list.get(6);
        List<Map.Entry<Integer, Double>> order = new ArrayList<>(weights.entrySet());
        order.sort(Map.Entry.<Integer, Double>comparingByValue(
                        (a, b) -> Long.compare(Math.round(b * 10_000), Math.round(a * 10_000)))
                .thenComparing(Map.Entry.comparingByKey()));
        assertThat(best.size()).isEqualTo(2 * Math.min(60, weights.size()));
        for (int i = 0; i < best.size(); i += 2) {
            assertThat(best.get(i).asInt()).isEqualTo(order.get(i / 2).getKey());
            assertThat(best.get(i + 1).asDouble()).isCloseTo(order.get(i / 2).getValue(), within(0.000051));
        }
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
        assertThat(sections).hasSize(DOCUMENTS.size());
        int section = 0;
        int page = 0;
        for (int size : sizes) {
            for (int i = 0; i < size; i++) {
                SectionDocument document = DOCUMENTS.get(section);
                assertThat(document.ref().replaceFirst("#.*", ""))
                        .isEqualTo(DOCUMENTS.get(section - i).ref().replaceFirst("#.*", ""));
                assertThat(ids.get(sections.charAt(section) - 48)).isEqualTo(document.kind().orElse(document.group()));
                section++;
            }
            page++;
        }
        assertThat(section).isEqualTo(DOCUMENTS.size());
        for (JsonNode fact : BOOK.root().get("facts")) {
            String key = fact.get("key").asString();
            List<Integer> places = CutBook.numbers(facets.get("facts").get(key).asString());
            int at = 0;
            int first = 0;
            for (int size : sizes) {
                List<String> values = new ArrayList<>();
                for (int left = places.get(at++); left > 0; left--) {
                    values.add(fact.get("values").get(places.get(at++)).asString());
                }
                assertThat(values).isEqualTo(DOCUMENTS.get(first).facts().getOrDefault(key, List.of()));
                first += size;
            }
            assertThat(at).isEqualTo(places.size());
        }
        assertThat(page).isGreaterThan(20);
    }

    @Test
    void oddWordsAndKeysBreakNothing() {
        LoadedBook book = TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\nfacts:\n  __proto__: {label: Proto, type: text, filter: true}\n")
                .with("praktijkvoorbeelden/een.md", """
                        ---
                        title: "constructor __proto__ </script>"
                        nummer: 1
                        __proto__: </script><!--
                        ---
                        En/of 12:30 a*b 5%x pre%2Fpost politie/gemeente ab😀cdefg wijk\u2028aanpak één een.
                        """)
                .load();

        CutBook cut = CutBook.of(book, SMALL.withWholeBytes(0));

        String words = cut.files().get("w0").asString();
        assertThat(List.of(words.split(" ")))
                .contains("12%3A30", "a%2Ab", "5%25x", "pre%252fpost", "politie%2Fgemeente", "constructor");
        assertThat(cut.files().get("s0").asString())
                .contains("gemeente/politie%2F")
                .doesNotContain("�", " 2Fgemeente/", " Fgemeente/");
    }

    private static TreeMap<String, TreeMap<Integer, Double>> beginnings() {
        List<String> words = new ArrayList<>();
        Map<String, String> marks = new HashMap<>();
        for (JsonNode file : BOOK.ofSort('w', "words").values()) {
            for (String entry : file.asString().split(" ")) {
                words.add(word(entry));
                marks.put(word(entry), entry.substring(word(entry).length()));
            }
        }
        Map<String, List<String>> byBeginning = new HashMap<>();
        for (String word : words) {
            for (int length = 2; length <= word.length(); length++) {
                byBeginning.computeIfAbsent(word.substring(0, length), unused -> new ArrayList<>()).add(word);
            }
        }
        TreeMap<String, TreeMap<Integer, Double>> lists = new TreeMap<>();
        byBeginning.forEach((beginning, begun) -> {
            boolean longest = begun.stream().anyMatch(word -> word.equals(beginning)
                    || word.charAt(beginning.length()) != begun.get(0).charAt(Math.min(beginning.length(), begun.get(0).length() - 1)));
            if (begun.size() > SMALL.begun() && longest) {
                TreeMap<Integer, Double> largest = new TreeMap<>();
                begun.forEach(word -> stems(word, marks.get(word)).forEach(stem -> WEIGHTS.get(stem)
                        .forEach((section, weight) -> largest.merge(section, weight, Math::max))));
                lists.put(beginning, largest);
            }
        });
        return lists;
    }

    private static String word(String entry) {
        return entry.replaceFirst("[*:].*", "");
    }

    /** The stems of a word as a reader of the files finds them. */
    private static TreeSet<String> stems(String written, String marks) {
        int colon = marks.indexOf(':');
        TreeSet<String> stems = new TreeSet<>();
        if (colon < 0) {
            stems.add(PIPELINE.stemAlone(CutBook.plain(written)));
        } else {
            Arrays.stream(marks.substring(colon + 1).split(":")).map(CutBook::plain).forEach(stems::add);
        }
        assertThat(marks.startsWith("*")).as(written + marks).isEqualTo(stems.stream().anyMatch(SearchPartsTest::isBig));
        return stems;
    }

    private static boolean isBig(String stem) {
        return WEIGHTS.get(stem).size() > SMALL.bigStem();
    }

    private static int occurrences(JsonNode term) {
        return List.of("title", "page", "words", "text").stream()
                .mapToInt(field -> term.get(1).get(field).size())
                .sum();
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

    private static Map<String, TreeMap<Integer, Double>> weights() {
        Map<Integer, String> byNumber = new HashMap<>();
        Map<String, Double> rarities = new HashMap<>();
        Map<String, TreeMap<Integer, Double>> weights = new TreeMap<>();
        WHOLE.get("invertedIndex").forEach(term -> {
            byNumber.put(term.get(1).get("_index").asInt(), term.get(0).asString());
            int with = occurrences(term);
            rarities.put(
                    term.get(0).asString(),
                    Math.log(1 + Math.abs((DOCUMENTS.size() - with + 0.5) / (with + 0.5))));
        });
        WHOLE.get("fieldVectors").forEach(vector -> {
            int section = Integer.parseInt(vector.get(0).asString().replaceFirst(".*/", ""));
            for (int at = 0; at < vector.get(1).size(); at += 2) {
                String term = byNumber.get(vector.get(1).get(at).asInt());
                double weight = vector.get(1).get(at + 1).asDouble() / rarities.get(term);
                weights.computeIfAbsent(term, unused -> new TreeMap<>()).merge(section, weight, Double::sum);
            }
        });
        return weights;
    }

    /** The one index, its sections named by their numbers. */
    private static JsonNode whole() {
        return JSON.readTree(new String(wholeIndex(), StandardCharsets.UTF_8));
    }

    static byte[] wholeIndex() {
        List<SectionDocument> numbered = IntStream.range(0, DOCUMENTS.size())
                .mapToObj(number -> {
                    SectionDocument each = DOCUMENTS.get(number);
                    return new SectionDocument(
                            Integer.toString(number),
                            each.title(),
                            each.page(),
                            each.group(),
                            each.number(),
                            each.kind(),
                            each.also(),
                            each.fictional(),
                            each.facts(),
                            each.words(),
                            each.text());
                })
                .toList();
        return IndexWriter.bytes(SectionIndex.build(numbered, "nl"));
    }

    private static List<SectionDocument> documents(LoadedBook loaded) {
        AssetPaths none = new AssetPaths(
                SitePath.of("a.css"), SitePath.of("a.svg"), Optional.empty(), Optional.empty(), List.of());
        return SectionDocuments.of(
                Edition.of(Weaver.weave(loaded.book(), loaded.language()), loaded.language(), none, List.of()));
    }
}
