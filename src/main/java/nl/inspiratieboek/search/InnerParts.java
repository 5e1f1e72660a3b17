package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.Comparator;
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
    private record Cut(Form form, int at) {

        String rest() {
            return form.written().substring(at);
        }

        /** The order of rests, without making each of them at each comparison. */
        int byRest(Cut other) {
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
        Comparator<Cut> byRest = Cut::byRest;
        cuts.sort(byRest.thenComparing(Comparator.comparingInt((Cut cut) -> cut.form().sections()).reversed())
                .thenComparing(Cut::head));
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
