package nl.inspiratieboek.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a year and a month, or a day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads {@code 2024}, {@code 2024-01} or {@code 2024-01-31}; empty for any other form or an impossible date. */
    public static Optional<PartialDate> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || matcher.group(1).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return Optional.of(new PartialDate(year, OptionalInt.empty(), OptionalInt.empty()));
            }
            int month = YearMonth.of(year, Integer.parseInt(matcher.group(2))).getMonthValue();
            if (matcher.group(3) == null) {
                return Optional.of(new PartialDate(year, OptionalInt.of(month), OptionalInt.empty()));
            }
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
            return Optional.of(of(date));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A whole day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    /** ISO 8601, as far as known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(twoOrFour(year, 4));
        month.ifPresent(value -> text.append('-').append(twoOrFour(value, 2)));
        day.ifPresent(value -> text.append('-').append(twoOrFour(value, 2)));
        return text.toString();
    }

    private static String twoOrFour(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(width - digits.length()) + digits;
    }
}
