package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.inspiratieboek.search.WordForms.Form;

/** Longer words by their inner parts: {@code wijkaanpak} stands under every end of it, as {@code aanpak/wijk}. */
final class InnerParts {

    private static final int SHORTEST_WORD = 6;

    /** A longer word is code or an address, and as many times its own length would go into the files. */
    static final int LONGEST_WORD = 256;

    static final int SHORTEST_HEAD = 2;
    static final int SHORTEST_REST = 3;

    private InnerParts() {}

    /** A word cut in two. */
    private record Cut(Form form, int at, long first) implements Comparable<Cut> {

        Cut(Form form, int at) {
            this(form, at, first(form.written(), at));
        }

        /** The first eight units of a rest as one number, ordered as they are as far as they are of Latin 1: sorting compares it mostly. */
        private static long first(String written, int at) {
            long first = 0;
            for (int unit = at; unit < at + Long.BYTES; unit++) {
                first = first << Byte.SIZE | (unit < written.length() ? Math.min(written.charAt(unit), 0xFF) : 0);
            }
            return first;
        }

        String rest() {
            return form.written().substring(at);
        }

        /** By rest; of those of one rest the most frequent word first, then by head. */
        @Override
        public int compareTo(Cut other) {
            int order = Long.compareUnsigned(first, other.first);
            order = order != 0 ? order : byRest(other);
            order = order != 0 ? order : Integer.compare(other.form.sections(), form.sections());
            return order != 0 ? order : head().compareTo(other.head());
        }

        /** The order of rests, without making each of them at each comparison. */
        private int byRest(Cut other) {
            String mine = form.written();
            String theirs = other.form.written();
            int length = Math.min(mine.length() - at, theirs.length() - other.at);
            for (int unit = 0; unit < length; unit++) {
                int order = mine.charAt(at + unit) - theirs.charAt(other.at + unit);
                if (order != 0) {
                    return order;
                }
            }
            return mine.length() - at - (theirs.length() - other.at);
        }

        String head() {
            return form.written().substring(0, at);
        }
    }

    /** Writes the files of inner parts; gives what each starts with. */
    static List<String> write(List<Form> forms, PartRuns runs) {
        List<Cut> cuts = new ArrayList<>();
        for (Form form : forms) {
            int length = form.written().length();
            boolean cut = length >= SHORTEST_WORD && length <= LONGEST_WORD;
            for (int at = SHORTEST_HEAD; cut && at <= length - SHORTEST_REST; at++) {
                if (isBetweenCharacters(form.written(), at)) {
                    cuts.add(new Cut(form, at));
                }
            }
        }
        Collections.sort(cuts);
        int from = 0;
        while (from < cuts.size()) {
            String rest = cuts.get(from).rest();
            StringBuilder entry = new StringBuilder(rest);
            int to = from;
            while (to < cuts.size() && cuts.get(to).rest().equals(rest)) {
                Cut cut = cuts.get(to++);
                entry.append('/').append(cut.head()).append(cut.form().unlike());
            }
            runs.add(rest, entry.toString());
            from = to;
        }
        return runs.finish();
    }

    /** Not within a pair of surrogates, nor within a sign such as {@code %2F}. */
    private static boolean isBetweenCharacters(String written, int at) {
        return !Character.isLowSurrogate(written.charAt(at))
                && written.charAt(at - 1) != '%'
                && written.charAt(at - 2) != '%';
    }
}
