package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;

/** The words of a book as readers type them, without capitals and accents, each with the terms that it has in the index. */
final class WordForms {

    /** What separates words and marks in files of words, and the sign that stands for it. */
    private static final Map<String, String> SIGNS = Map.of("*", "%2a", "/", "%2f", ":", "%3a");

    private static final int LETTERS = 26;

    /** So many units at a stem's end its words may not have, but for irregular ones: the stem of 'maan' is 'man'. As in words.js. */
    private static final int ALTERED = 2;

    private WordForms() {}

    /**
     * A word.
     *
     * @param written the word as files have it
     * @param stems its stems as files of words have them: after {@code :} each, or how many units the only one leaves off
     * @param unlike each stem after a {@code :}; nothing where the stemmer makes the only one of the word
     * @param terms the numbers of its stems, ascending
     * @param sections how many sections its most frequent stem has
     */
    record Form(String written, String stems, String unlike, int[] terms, int sections) {}

    /** All words of the sections, by UTF-16 unit as they are written. */
    static List<Form> of(TermCounts counts, String language) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        Map<String, TreeSet<Integer>> forms = new HashMap<>();
        counts.stems().forEach((token, stem) -> {
            String folded = Folding.fold(pipeline.trim(token));
            if (!stem.isEmpty() && !folded.isEmpty()) {
                forms.computeIfAbsent(folded, unused -> new TreeSet<>()).add(counts.find(stem));
            }
        });
        return forms.entrySet().stream()
                .map(entry -> form(entry.getKey(), entry.getValue(), pipeline, counts))
                .sorted(Comparator.comparing(Form::written))
                .toList();
    }

    private static Form form(String folded, Set<Integer> stems, Pipeline pipeline, TermCounts counts) {
        int[] terms = stems.stream().mapToInt(Integer::intValue).toArray();
        int most = IntStream.of(terms).map(term -> counts.sections(term).length).max().orElse(0);
        String written = written(folded);
        String spelled = Arrays.stream(terms)
                .mapToObj(term -> ":" + written(counts.term(term)))
                .collect(Collectors.joining());
        boolean told = terms.length == 1 && counts.term(terms[0]).equals(pipeline.stemAlone(folded));
        return new Form(written, terms.length == 1 ? shorter(written, spelled) : spelled, told ? "" : spelled, terms, most);
    }

    /** A stem that its word begins with, as the letter for how many units follow it: A for one, nothing for none. */
    private static String shorter(String written, String spelled) {
        int left = written.length() - (spelled.length() - 1);
        if (left > LETTERS || !written.startsWith(spelled.substring(1))) {
            return spelled;
        }
        return left == 0 ? "" : Character.toString('A' + left - 1);
    }

    /**
     * The stems that no word has which begins as the stem does: there a reader's browser must not take a stem for absent
     * because no such word has it.
     */
    static List<String> irregularStems(List<Form> forms, TermCounts counts) {
        boolean[] found = new boolean[counts.size()];
        for (Form form : forms) {
            for (int term : form.terms()) {
                String stem = Folding.fold(counts.term(term));
                String start = written(stem.substring(0, Math.max(0, stem.length() - ALTERED)));
                found[term] |= form.written().startsWith(start);
            }
        }
        return IntStream.range(0, found.length)
                .filter(term -> !found[term])
                .mapToObj(counts::term)
                .toList();
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
