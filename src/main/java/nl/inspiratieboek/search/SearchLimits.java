package nl.inspiratieboek.search;

/**
 * From where on search is cut into parts, and how large a part is. The standard ones suit readers on a phone: a part is a
 * few kilobytes when compressed, so that a word costs little, and a book is not cut while one piece costs less.
 *
 * @param wholeBytes how large the index may be for search to stay in one piece, in bytes of its JSON with the
 *     numbers of sections for references
 * @param formsPerFile how many words a file of words holds
 * @param postingsPerFile after how many places of terms a file of terms is full
 * @param bigStem a stem that more sections have has a list, and its terms a file alone
 * @param commonStem of a stem that more sections have the list is coarse
 * @param begun a beginning that more words have has a list
 * @param inner a word that more longer words have inside has a list
 * @param fileLength about how many characters a file of lists or of inner parts has
 * @param chunk how many sections a file of sections holds
 */
public record SearchLimits(
        int wholeBytes, int formsPerFile, int postingsPerFile, int bigStem, int commonStem, int begun, int inner, int fileLength, int chunk) {

    /** Those of a site. */
    public static SearchLimits standard() {
        return new SearchLimits(1_000_000, 600, 400, 100, 5_000, 24, 6, 24_000, 20);
    }

    /** The same for an index that may be so large. */
    public SearchLimits withWholeBytes(int bytes) {
        return new SearchLimits(bytes, formsPerFile, postingsPerFile, bigStem, commonStem, begun, inner, fileLength, chunk);
    }
}
