package nl.inspiratieboek.load.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number written in digits, with points, commas, spaces, apostrophes or underscores between them, and what it can mean.
 *
 * @param groups the runs of digits
 * @param signs what stands between them, spaces and apostrophes of every sort made alike; one fewer than the groups
 */
record DigitGroups(List<String> groups, String signs) {

    /** More digits than this before or behind the decimal sign are no count of anything. */
    private static final int MOST = 15;

    DigitGroups {
        groups = List.copyOf(groups);
    }

    /** Takes a text apart; empty when anything else stands in it, or not just one sign between two digits. */
    static Optional<DigitGroups> of(String text) {
        List<String> groups = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isDigit(text.charAt(i))) {
                continue;
            }
            if (i == from) {
                return Optional.empty();
            }
            groups.add(text.substring(from, i));
            if (i < text.length()) {
                char sign = sign(text.charAt(i));
                if (sign == 0) {
                    return Optional.empty();
                }
                signs.append(sign);
            }
            from = i + 1;
        }
        return Optional.of(new DigitGroups(groups, signs.toString()));
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** A sign that may stand in a number, those that look alike made one; 0 for any other. */
    static char sign(char letter) {
        return switch (letter) {
            case '.', ',', '_' -> letter;
            case '\'', '\u2019', '\u02BC' -> '\'';
            case ' ', '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
            default -> 0;
        };
    }

    /** The numbers that it can be, the whole one first; none when its signs stand where no number has them. */
    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        int last = signs.length() - 1;
        if (isGrouped(signs.length())) {
            numbers.add(new BigDecimal(String.join("", groups)));
        }
        boolean decimal = last >= 0 && ".,".indexOf(signs.charAt(last)) >= 0;
        if (decimal && signs.indexOf(signs.substring(last)) == last && isGrouped(last)) {
            numbers.add(new BigDecimal(String.join("", groups.subList(0, last + 1)) + "." + groups.get(last + 1)));
        }
        numbers.removeIf(number -> number.precision() - number.scale() > MOST || number.scale() > MOST);
        return numbers;
    }

    /** Whether the groups before and behind so many signs are thousands. */
    private boolean isGrouped(int count) {
        for (int i = 0; i < count; i++) {
            if (signs.charAt(i) != signs.charAt(0) || groups.get(i + 1).length() != 3) {
                return false;
            }
        }
        return count == 0 || groups.get(0).length() <= 3 && !groups.get(0).startsWith("0");
    }

    /** Whether it starts with a zero that says nothing, as a code or a telephone number does. */
    boolean startsWithIdleZero() {
        return groups.get(0).startsWith("0") && groups.get(0).length() > 1;
    }
}
