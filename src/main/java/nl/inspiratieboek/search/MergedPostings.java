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

    private final TermWeights terms;
    private final List<Form> forms;
    /** What the forms are, as they are read over and over. */
    private final String[] written;
    private final SearchLimits limits;
    private final SortedMap<String, String> lists = new TreeMap<>();

    /** For each section the highest level in the list being made, which is that of {@link #round}. */
    private final byte[] highest;

    private final int[] metInRound;
    private final int[] termInRound;
    private int round;

    private MergedPostings(TermWeights terms, List<Form> forms, SearchLimits limits) {
        this.terms = terms;
        this.forms = forms;
        this.written = forms.stream().map(Form::written).toArray(String[]::new);
        this.limits = limits;
        this.highest = new byte[terms.sectionCount()];
        this.metInRound = new int[terms.sectionCount()];
        this.termInRound = new int[terms.size()];
    }

    /** The lists in JSON, by key. */
    static SortedMap<String, String> of(TermWeights terms, List<Form> forms, SearchLimits limits) {
        MergedPostings merged = new MergedPostings(terms, forms, limits);
        merged.beginnings();
        merged.inner();
        return merged.lists;
    }

    /** Lists for words that many longer words have inside: {@code aanpak-/} has the sections of wijkaanpak and its like. */
    private void inner() {
        SortedMap<String, List<Form>> holders = new TreeMap<>();
        for (Form form : forms) {
            String word = form.written();
            int last = word.length() <= InnerParts.LONGEST_WORD ? word.length() - InnerParts.SHORTEST_REST : 0;
            for (int from = InnerParts.SHORTEST_HEAD; from <= last; from++) {
                for (String part : wordsAt(word, from)) {
                    List<Form> of = holders.computeIfAbsent(part, unused -> new ArrayList<>());
                    if (of.isEmpty() || of.get(of.size() - 1) != form) {
                        of.add(form);
                    }
                }
            }
        }
        holders.forEach((part, of) -> {
            if (of.size() > limits.inner()) {
                list(part + "-/", of);
            }
        });
    }

    /** The words that stand in a word at a position: narrows the sorted words letter by letter, until none begins so. */
    private List<String> wordsAt(String word, int from) {
        List<String> found = new ArrayList<>();
        int low = 0;
        int high = forms.size();
        for (int to = from; to < word.length(); to++) {
            int length = to - from;
            low = firstFrom(low, high, length, word.charAt(to));
            high = firstFrom(low, high, length, word.charAt(to) + 1);
            if (low == high) {
                break;
            }
            String shortest = written[low];
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
            String word = written[middle];
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
                    list(beginning + "-*", forms.subList(from, to));
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
                int[] sections = terms.sections(term);
                byte[] levels = terms.levels(term);
                for (int at = 0; at < sections.length; at++) {
                    int section = sections[at];
                    if (metInRound[section] != round) {
                        metInRound[section] = round;
                        highest[section] = 0;
                        if (count == met.length) {
                            met = Arrays.copyOf(met, 2 * count);
                        }
                        met[count++] = section;
                    }
                    highest[section] = (byte) Math.max(highest[section], levels[at]);
                }
            }
        }
        int[] sections = Arrays.copyOf(met, count);
        Arrays.sort(sections);
        byte[] levels = new byte[count];
        for (int at = 0; at < count; at++) {
            levels[at] = highest[sections[at]];
        }
        lists.put(key, SectionList.json(key, sections, levels));
    }

    private static String sharedBeginning(String first, String last) {
        int length = 0;
        while (length < Math.min(first.length(), last.length()) && first.charAt(length) == last.charAt(length)) {
            length++;
        }
        return first.substring(0, length);
    }
}
