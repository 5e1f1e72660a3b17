package nl.inspiratieboek.search;

import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sections with the counts of a term in their fields, in little room: a term has few different counts, so a list says them
 * once, and of each section which it has. In JSON {@code [key, gaps, levels, book]}, explained in {@link SearchParts}.
 */
final class SectionList {

    /** How many different counts one letter can tell apart, and two. */
    private static final int LETTERS = 64;

    private static final int MOST_LEVELS = LETTERS * LETTERS;

    private static final JsonMapper JSON = JsonMapper.shared();

    private SectionList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param counts of each, of all fields
     */
    static String json(String key, int[] sections, long[] counts) {
        long[] book = Arrays.stream(counts).distinct().sorted().limit(MOST_LEVELS).toArray();
        StringBuilder high = new StringBuilder();
        StringBuilder low = new StringBuilder();
        for (long count : counts) {
            // counts of which there are thousands are those of the longest texts: the nearest of the others will do
            int place = Arrays.binarySearch(book, count);
            int level = place < 0 ? Math.min(-place - 1, book.length - 1) : place;
            high.append(Base64Vlq.letter(level / LETTERS));
            low.append(Base64Vlq.letter(level % LETTERS));
        }
        String levels = book.length == 1 ? "" : (book.length > LETTERS ? high : "") + low.toString();
        StringBuilder told = new StringBuilder();
        for (long count : book) {
            for (int field = 0; field < TermCounts.FIELDS; field++) {
                Base64Vlq.append(TermCounts.count(count, field), told);
            }
        }
        return "[" + JSON.writeValueAsString(key) + ",\"" + Base64Vlq.gaps(sections) + "\",\"" + levels + "\",\"" + told + "\"]";
    }
}
