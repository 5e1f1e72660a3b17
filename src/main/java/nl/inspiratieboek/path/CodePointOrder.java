package nl.inspiratieboek.path;

/** Texts ordered by code point: the same on every machine, where {@link String#compareTo} goes by UTF-16 unit. */
public final class CodePointOrder {

    private CodePointOrder() {}

    /** Compares as {@link Comparable} does. */
    public static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            char unit = one.charAt(i);
            char otherUnit = other.charAt(i);
            if (unit != otherUnit) {
                // Halves of a pair come after all else by code point, though not by unit.
                boolean half = Character.isSurrogate(unit);
                return half == Character.isSurrogate(otherUnit) ? unit - otherUnit : half ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }
}
