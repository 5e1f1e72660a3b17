package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.TermScores;
import nl.inspiratieboek.lunr.Tokenizer;

/** The words of a book as readers type them, without capitals and accents, each with the terms that it has in the index. */
final class WordForms {

    /** What separates words and marks in files of words, and the sign that stands for it. */
    private static final Map<String, String> SIGNS = Map.of("*", "%2A", "/", "%2F", ":", "%3A");

    private WordForms() {}

    /**
     * A word.
     *
     * @param written the word as files have it
     * @param marks what follows it there: {@code *} if it has a big stem, and its stems where a stemmer cannot tell them
     * @param terms the numbers of its stems, ascending
     * @param sections how many sections its most frequent stem has
     */
    record Form(String written, String marks, int[] terms, int sections) {}

    /** All words of the sections, by UTF-16 unit as they are written. */
    static List<Form> of(List<SectionDocument> documents, String language, TermScores scores, int bigStem) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        Map<String, TreeSet<Integer>> forms = new HashMap<>();
        Set<String> met = new HashSet<>();
        for (SectionDocument document : documents) {
            for (String text : SectionIndex.texts(document).values()) {
                for (String token : Tokenizer.words(text)) {
                    if (met.add(token)) {
                        add(token, pipeline, scores, forms);
                    }
                }
            }
        }
        return forms.entrySet().stream()
                .map(entry -> form(entry.getKey(), entry.getValue(), pipeline, scores, bigStem))
                .sorted(Comparator.comparing(Form::written))
                .toList();
    }

    private static void add(String token, Pipeline pipeline, TermScores scores, Map<String, TreeSet<Integer>> forms) {
        String folded = Folding.fold(pipeline.trim(token));
        Optional<String> stem = pipeline.stem(token);
        if (stem.isPresent() && !stem.get().isEmpty() && !folded.isEmpty()) {
            forms.computeIfAbsent(folded, unused -> new TreeSet<>()).add(scores.find(stem.get()));
        }
    }

    private static Form form(String folded, Set<Integer> stems, Pipeline pipeline, TermScores scores, int bigStem) {
        int[] terms = stems.stream().mapToInt(Integer::intValue).toArray();
        int most = IntStream.of(terms).map(scores::documentsWith).max().orElse(0);
        boolean told = terms.length == 1 && scores.term(terms[0]).equals(pipeline.stemAlone(folded));
        String spelled = told
                ? ""
                : Arrays.stream(terms).mapToObj(term -> ":" + written(scores.term(term))).collect(Collectors.joining());
        return new Form(written(folded), (most > bigStem ? "*" : "") + spelled, terms, most);
    }

    /** A word or stem without the signs that files of words keep for themselves. */
    static String written(String word) {
        String text = word.replace("%", "%25");
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        return text;
    }
}
