package nl.inspiratieboek.search;

/**
 * Numbers as Base64 VLQ (variable-length quantity), the way source maps write them but without a sign: a letter holds five
 * bits, the lowest first, and adds 32 when more follow. Small numbers, which gaps mostly are, take one letter.
 */
final class Base64Vlq {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Base64Vlq() {}

    /** The letter of a number below 64. */
    static char letter(int number) {
        return ALPHABET.charAt(number);
    }

    /** Writes a number of any size, from 0. */
    static void append(int number, StringBuilder to) {
        int rest = number;
        while (rest >= MORE) {
            to.append(letter(MORE | rest & MORE - 1));
            rest >>>= BITS;
        }
        to.append(letter(rest));
    }

    /** Ascending numbers: the first one, then how many are passed over before each next. */
    static String gaps(int[] ascending) {
        StringBuilder text = new StringBuilder(ascending.length);
        int next = 0;
        for (int number : ascending) {
            append(number - next, text);
            next = number + 1;
        }
        return text.toString();
    }
}
