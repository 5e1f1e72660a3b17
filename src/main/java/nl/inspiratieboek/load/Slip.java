package nl.inspiratieboek.load;

import java.util.Locale;

/** One slip of the hand: a letter too many, too few or another, two swapped, or capitals. */
final class Slip {

    /** In shorter words one letter makes another word. */
    private static final int SHORTEST = 5;

    private Slip() {}

    /** Whether two different words are one slip apart. */
    static boolean between(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (a.equals(b)) {
            return true;
        }
        if (shorter < SHORTEST) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int differ = longer - start - end;
        boolean swapped = a.length() == b.length()
                && differ == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return differ == 1 || swapped;
    }
}
