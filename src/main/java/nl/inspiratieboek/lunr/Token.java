package nl.inspiratieboek.lunr;

/**
 * A token as the tokenizer cut it: lower case, not yet trimmed.
 *
 * @param text the token
 * @param start where it starts in the lower-cased text, from 0 in UTF-16 units; meaningless for an element of a list
 * @param length its length in UTF-16 units before trimming, or {@link #NOWHERE} for an element of a list, which has no
 *     position
 */
record Token(String text, int start, int length) {
    static final int NOWHERE = -1;
}
