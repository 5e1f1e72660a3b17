package nl.inspiratieboek.search;

/**
 * How large the parts of search are. The standard ones suit readers on a phone: a part is a few kilobytes when compressed, so
 * that a word costs little.
 *
 * @param wholeBytes how large the index for other programs may be, in bytes of its JSON with the numbers of sections for
 *     references: a larger one is not made
 * @param begun a beginning that more words have has a list
 * @param inner a word that more longer words have inside has a list
 * @param fileLength about how many characters a file has
 */
public record SearchLimits(int wholeBytes, int begun, int inner, int fileLength) {

    /** Those of a site. */
    public static SearchLimits standard() {
        return new SearchLimits(1_000_000, 24, 6, 16_000);
    }

    /** The same for an index that may be so large. */
    public SearchLimits withWholeBytes(int bytes) {
        return new SearchLimits(bytes, begun, inner, fileLength);
    }
}
