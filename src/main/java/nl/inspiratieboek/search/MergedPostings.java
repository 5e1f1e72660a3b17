package nl.inspiratieboek.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inspiratieboek.search.WordForms.Form;

/**
 * Lists of sections that are made beforehand, for beginnings that very many words have, and for words that many have inside. Otherwise a reader who has typed {@code ge} would load half the index.
 */
final class MergedPostings {

    private static final int SHORTEST_BEGINNING = 2;

    private final TermCounts counts;
    private final List<Form> forms;
    private final SearchLimits limits;
    private final SortedMap<String, String> lists = new TreeMap<>();

    /** For each section the counts that weigh most in the list being made, which is that of {@link #round}, and that weight. */
    private final long[] largest;

    private final double[] weight;

    private final int[] metInRound;
    private final int[] termInRound;
    private int round;

    private MergedPostings(TermCounts counts, List<Form> forms, SearchLimits limits) {
        this.counts = counts;
        this.forms = forms;
        this.limits = limits;
        this.largest = new long[counts.sectionCount()];
        this.weight = new double[counts.sectionCount()];
        this.metInRound = new int[counts.sectionCount()];
        this.termInRound = new int[counts.size()];
    }

    /** Writes the files of lists; gives what each starts with. */
    static List<String> write(TermCounts counts, List<Form> forms, SearchLimits limits, PartRuns runs) {
        MergedPostings parts = new MergedPostings(counts, forms, limits);
        parts.beginnings();
        parts.inner();
        parts.lists.forEach(runs::add);
        return runs.finish();
    }

    /** Lists for words that many longer words have inside: {@code *aanpak} has the sections of wijkaanpak and its like. */
    private void inner() {
        SortedMap<String, List<Form>> holders = new TreeMap<>();
        for (Form form : forms) {
            String written = form.written();
            int last = written.length() <= InnerParts.LONGEST_WORD ? written.length() - InnerParts.SHORTEST_REST : 0;
            for (int from = InnerParts.SHORTEST_HEAD; from <= last; from++) {
                for (String part : wordsAt(written, from)) {
                    List<Form> of = holders.computeIfAbsent(part, unused -> new ArrayList<>());
                    if (of.isEmpty() || of.get(of.size() - 1) != form) {
                        of.add(form);
                    }
                }
            }
        }
        holders.forEach((part, of) -> {
            if (of.size() > limits.inner()) {
                list("*" + part, of);
            }
        });
    }

    /** The words that stand in a word at a position: narrows the sorted words letter by letter, until none begins so. */
    private List<String> wordsAt(String written, int from) {
        List<String> found = new ArrayList<>();
        int low = 0;
        int high = forms.size();
        for (int to = from; to < written.length(); to++) {
            int length = to - from;
            low = firstFrom(low, high, length, written.charAt(to));
            high = firstFrom(low, high, length, written.charAt(to) + 1);
            if (low == high) {
                break;
            }
            String shortest = forms.get(low).written();
            if (length + 1 >= InnerParts.SHORTEST_REST && shortest.length() == length + 1) {
                found.add(shortest);
            }
        }
        return found;
    }

    /** The first of a range of words, alike up to a position, that has this unit there or one after it. */
    private int firstFrom(int low, int high, int position, int unit) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            String word = forms.get(middle).written();
            if (word.length() <= position || word.charAt(position) < unit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Goes down the tree that the beginnings of the sorted words are; without recursion, for a word may be very long. */
    private void beginnings() {
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, forms.size()});
        while (!open.isEmpty()) {
            int[] range = open.pop();
            int from = range[0];
            int to = range[1];
            if (to - from > limits.begun()) {
                String beginning = sharedBeginning(forms.get(from).written(), forms.get(to - 1).written());
                if (isList(beginning)) {
                    list(beginning + "*", forms.subList(from, to));
                }
                split(from, to, beginning.length(), open);
            }
        }
    }

    /** A beginning that ends in the middle of a character is no reader's. */
    private static boolean isList(String beginning) {
        return beginning.length() >= SHORTEST_BEGINNING
                && !Character.isHighSurrogate(beginning.charAt(beginning.length() - 1));
    }

    private void split(int from, int to, int length, Deque<int[]> open) {
        int start = forms.get(from).written().length() == length ? from + 1 : from;
        while (start < to) {
            char next = forms.get(start).written().charAt(length);
            int end = start + 1;
            while (end < to && forms.get(end).written().charAt(length) == next) {
                end++;
            }
            open.push(new int[] {start, end});
            start = end;
        }
    }

    private void list(String key, List<Form> some) {
        round++;
        int[] met = new int[16];
        int count = 0;
        for (Form form : some) {
            for (int term : form.terms()) {
                if (termInRound[term] == round) {
                    continue;
                }
                termInRound[term] = round;
                int[] sections = counts.sections(term);
                long[] ofTerm = counts.counts(term);
                for (int at = 0; at < sections.length; at++) {
                    int section = sections[at];
                    double told = TermCounts.usualWeight(ofTerm[at]);
                    if (metInRound[section] != round) {
                        metInRound[section] = round;
                        weight[section] = 0;
                        if (count == met.length) {
                            met = Arrays.copyOf(met, 2 * count);
                        }
                        met[count++] = section;
                    }
                    if (told > weight[section]) {
                        weight[section] = told;
                        largest[section] = ofTerm[at];
                    }
                }
            }
        }
        int[] sections = Arrays.copyOf(met, count);
        Arrays.sort(sections);
        lists.put(key, SectionList.json(key, sections, Arrays.stream(sections).mapToLong(section -> largest[section]).toArray()));
    }

    private static String sharedBeginning(String first, String last) {
        int length = 0;
        while (length < Math.min(first.length(), last.length()) && first.charAt(length) == last.charAt(length)) {
            length++;
        }
        return first.substring(0, length);
    }
}
