package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The parts with words and lists lead to every stem and section that the one index has, and to no other. */
class SearchWordPartsTest {

    private static final CutBook BOOK = SmallParts.BOOK;
    private static final Pipeline PIPELINE = LunrLanguage.of("nl").pipeline();

    @Test
    void everyWordStandsOnceWithItsStems() {
        Map<String, TreeSet<String>> expected = new TreeMap<>();
        for (SectionDocument document : WholeIndex.DOCUMENTS) {
            for (String text : SectionIndex.texts(document)) {
                for (String token : Tokenizer.words(text)) {
                    PIPELINE.stem(token).filter(stem -> !stem.isEmpty()).ifPresent(stem -> expected.computeIfAbsent(
                                    Folding.fold(PIPELINE.trim(token)), unused -> new TreeSet<>())
                            .add(stem));
                }
            }
        }

        List<String> written = new ArrayList<>();
        Map<String, TreeSet<String>> found = new TreeMap<>();
        BOOK.ofSort('w').forEach((first, file) -> {
            List<String> entries = List.of(file.asString().split(" "));
            assertThat(word(entries.get(0))).isEqualTo(first);
            entries.forEach(entry -> {
                written.add(word(entry));
                found.put(CutBook.plain(word(entry)), stems(word(entry), entry.substring(word(entry).length())));
            });
        });

        assertThat(written).isSorted().doesNotHaveDuplicates();
        assertThat(found).isEqualTo(expected);
    }

    /** Else a reader's browser would take a stem for absent: it reads only the words that begin so. */
    @Test
    void aStemStandsByAWordThatBeginsAsItDoesUnlessItIsAStray() {
        TreeSet<String> found = new TreeSet<>();
        marks().forEach((word, marks) -> stems(word, marks).forEach(stem -> {
            String folded = Folding.fold(stem);
            if (word.startsWith(WordForms.written(folded.substring(0, Math.max(0, folded.length() - 2))))) {
                found.add(stem);
            }
        }));
        TreeSet<String> expected = new TreeSet<>(WholeIndex.WEIGHTS.keySet());
        expected.removeAll(found);

        assertThat(SmallParts.BOOK.root().get("parts").get("irregular").asString()).isEqualTo(String.join(" ", expected));
    }

    @Test
    void everyLongWordStandsUnderAllItsEnds() {
        TreeSet<String> expected = new TreeSet<>();
        for (JsonNode file : BOOK.ofSort('w').values()) {
            for (String entry : file.asString().split(" ")) {
                String word = word(entry);
                for (int at = 2; word.length() >= 6 && at <= word.length() - 3; at++) {
                    if (word.charAt(at - 1) != '%' && word.charAt(at - 2) != '%') {
                        expected.add(word.substring(at) + "/" + word.substring(0, at) + unlike(word, entry.substring(word.length())));
                    }
                }
            }
        }

        TreeSet<String> found = new TreeSet<>();
        List<String> rests = new ArrayList<>();
        BOOK.ofSort('s').forEach((first, file) -> {
            assertThat(file.asString()).startsWith(first + "/");
            for (String entry : file.asString().split(" ")) {
                String[] parts = entry.split("/");
                rests.add(parts[0]);
                List<Integer> frequencies = new ArrayList<>();
                for (String head : List.of(parts).subList(1, parts.length)) {
                    assertThat(found.add(parts[0] + "/" + head)).isTrue();
                    String bare = word(head);
                    frequencies.add(-stemsInside(bare + parts[0], head.substring(bare.length())).stream()
                            .mapToInt(stem -> WholeIndex.WEIGHTS.get(stem).size())
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
    void listsGiveEverySectionOfTheirWords() {
        Map<String, TreeMap<Integer, Double>> expected = new TreeMap<>(wordsInside());
        beginnings().forEach((beginning, weights) -> expected.put(beginning + "-*", weights));

        List<String> keys = new ArrayList<>();
        BOOK.ofSort('t').values().forEach(file -> file.forEach(list -> {
            String key = list.get(0).asString();
            if (key.endsWith("-*") || key.endsWith("-/")) {
                keys.add(key);
                assertThat(LevelList.of(list).keySet()).as(key).isEqualTo(expected.get(key).keySet());
            }
        }));

        assertThat(keys).containsExactlyElementsOf(expected.keySet());
    }

    /** Every word with its marks. */
    private static Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        for (JsonNode file : BOOK.ofSort('w').values()) {
            for (String entry : file.asString().split(" ")) {
                marks.put(word(entry), entry.substring(word(entry).length()));
            }
        }
        return marks;
    }

    private static TreeMap<String, TreeMap<Integer, Double>> beginnings() {
        Map<String, String> marks = marks();
        Map<String, List<String>> byBeginning = new HashMap<>();
        for (String word : marks.keySet()) {
            for (int length = 2; length <= word.length(); length++) {
                byBeginning.computeIfAbsent(word.substring(0, length), unused -> new ArrayList<>()).add(word);
            }
        }
        TreeMap<String, TreeMap<Integer, Double>> lists = new TreeMap<>();
        byBeginning.forEach((beginning, begun) -> {
            boolean longest = begun.stream().anyMatch(word -> word.equals(beginning)
                    || word.charAt(beginning.length()) != begun.get(0).charAt(Math.min(beginning.length(), begun.get(0).length() - 1)));
            if (begun.size() > SmallParts.LIMITS.begun() && longest) {
                lists.put(beginning, largest(begun, marks));
            }
        });
        return lists;
    }

    /** For each word that more than a few longer ones have inside: their sections. */
    private static TreeMap<String, TreeMap<Integer, Double>> wordsInside() {
        Map<String, String> marks = marks();
        TreeMap<String, TreeMap<Integer, Double>> lists = new TreeMap<>();
        for (String part : marks.keySet()) {
            List<String> longer = part.length() < 3
                    ? List.of()
                    : marks.keySet().stream().filter(word -> word.indexOf(part, 2) > 1).toList();
            if (longer.size() > SmallParts.LIMITS.inner()) {
                lists.put(part + "-/", largest(longer, marks));
            }
        }
        return lists;
    }

    private static TreeMap<Integer, Double> largest(List<String> words, Map<String, String> marks) {
        TreeMap<Integer, Double> largest = new TreeMap<>();
        words.forEach(word -> stems(word, marks.get(word)).forEach(stem ->
                WholeIndex.WEIGHTS.get(stem).forEach((section, weight) -> largest.merge(section, weight, Math::max))));
        return largest;
    }

    private static String word(String entry) {
        return entry.replaceFirst("[A-Z:].*", "");
    }

    /** The stems of a word as a reader of the files of words finds them. */
    private static TreeSet<String> stems(String written, String marks) {
        if (marks.startsWith(":")) {
            return spelled(marks);
        }
        assertThat(marks).matches("[A-Z]?");
        int left = marks.isEmpty() ? 0 : marks.charAt(0) - 'A' + 1;
        return new TreeSet<>(List.of(CutBook.plain(written.substring(0, written.length() - left))));
    }

    /** Of the files of inner parts. */
    private static TreeSet<String> stemsInside(String written, String marks) {
        return marks.isEmpty() ? new TreeSet<>(List.of(PIPELINE.stemAlone(CutBook.plain(written)))) : spelled(marks);
    }

    private static TreeSet<String> spelled(String marks) {
        TreeSet<String> stems = new TreeSet<>();
        Arrays.stream(marks.substring(1).split(":")).map(CutBook::plain).forEach(stems::add);
        return stems;
    }

    /** The stems of a word where the stemmer says otherwise, as the files of inner parts have them. */
    private static String unlike(String written, String marks) {
        TreeSet<String> stems = stems(written, marks);
        return stems.equals(stemsInside(written, ""))
                ? ""
                : stems.stream().map(stem -> ":" + WordForms.written(stem)).collect(Collectors.joining());
    }
}
