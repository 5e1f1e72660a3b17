package nl.inspiratieboek.hint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * Something to look at once more. It holds no sentence: the words come from the language pack, by its sort's id.
 *
 * @param sort what it is about
 * @param place where it stands, or the first of several
 * @param weight how much of it there is: of one sort the heaviest is told first
 * @param arguments what the sentence's {@code {0}}, {@code {1}} stand for; each {@link Sort} says which
 */
public record Hint(Sort sort, Place place, int weight, List<String> arguments) implements Comparable<Hint> {

    private static final Comparator<Hint> ORDER = Comparator.comparing(Hint::sort)
            .thenComparing(Hint::weight, Comparator.reverseOrder())
            .thenComparing(Hint::place);

    /** The sorts of hints, the most important first. */
    public enum Sort {
        /** An address outside the book that stands elsewhere for good. 0: it, 1: where it stands now. */
        LINK_MOVED(Integer.MAX_VALUE),
        /** Marks that something is to be done yet. 0: how many, 1: the first. */
        TO_DO,
        /** A synthesis whose findings are others than its editor had read. 0: when that was, 1: what happened since. */
        SYNTHESIS_STALE,
        /** A page that was checked over a year ago. 0: when. */
        REVIEWED_LONG_AGO,
        /** Findings of a case that nothing answers. 0: how many, 1: the plural of their kind, 2: the first. */
        UNANSWERED,
        /** Themes that are seen in one case. 0: how many, 1: they. */
        THEME_SEEN_ONCE,
        /** A page that reads harder than B1. 0: its score, 1: the score from which on a text is B1, 2: its longest words. */
        HARD_TO_READ,
        /** Sentences that are long. 0: how many, 1: how many words the longest has, 2: how that begins. */
        LONG_SENTENCES,
        /** Many sentences in the passive. 0: how many, 1: of how many, 2: how the first begins. */
        PASSIVE;

        private final int told;

        /** A book has so many of these that more would drown the rest. */
        Sort() {
            this(5);
        }

        Sort(int told) {
            this.told = told;
        }

        /** How many of this sort are told; the rest is counted. */
        public int told() {
            return told;
        }

        /** The sort as printed: {@code long-sentences}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Hint {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(place);
        arguments = List.copyOf(arguments);
    }

    /** The most important sort first, of one sort the heaviest, then by place. */
    @Override
    public int compareTo(Hint other) {
        return ORDER.compare(this, other);
    }
}
