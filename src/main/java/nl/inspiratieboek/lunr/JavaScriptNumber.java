package nl.inspiratieboek.lunr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a number as JavaScript writes it: ECMAScript's {@code Number::toString} in base ten.
 *
 * <p>Java's own {@code Double.toString} will not do: its form differs (1.0, 1.0E10), and before Java 19 its digits are
 * not always the fewest.
 */
public final class JavaScriptNumber {
    /** Decimals of at most so many digits map to doubles one to one, so the first that fits is the shortest. */
    private static final long FIFTEEN_DIGITS = 1_000_000_000_000_000L;

    private static final int MOST_DIGITS = 17;

    private JavaScriptNumber() {}

    /**
     * The number's text in JavaScript, such as {@code 1}, {@code 0.1}, {@code 1e+21} or {@code NaN}.
     *
     * @param value any double
     * @return what {@code String(value)} gives in JavaScript
     */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (value == 0) {
            return "0";
        }
        if (value < 0) {
            return "-" + text(-value);
        }
        if (Double.isInfinite(value)) {
            return "Infinity";
        }
        long thousandths = (long) (value * 1000 + 0.5);
        if (thousandths < FIFTEEN_DIGITS && thousandths / 1000.0 == value) {
            return layOut(Long.toString(thousandths), -3);
        }
        return shortest(value);
    }

    /** The fewest digits that read back as the value and, of those, the nearest to it; a tie goes to the even one. */
    private static String shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowFits = Double.parseDouble(below.toString()) == value;
            boolean aboveFits = Double.parseDouble(above.toString()) == value;
            // Beside a power of two the nearest may miss where the one on the other side, further off, fits.
            if (belowFits && aboveFits) {
                return layOut(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
            }
            if (belowFits || aboveFits) {
                return layOut(belowFits ? below : above);
            }
        }
        return layOut(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static String layOut(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        return layOut(digits.toString(), -decimal.scale());
    }

    /** Places the point of {@code digits} × 10^{@code exponent} (ECMA-262, Number::toString, steps 6 to 12). */
    private static String layOut(String digits, int exponent) {
        int kept = digits.length();
        while (digits.charAt(kept - 1) == '0') {
            kept--;
        }
        String significant = digits.substring(0, kept);
        int point = digits.length() + exponent;
        if (kept <= point && point <= 21) {
            return significant + "0".repeat(point - kept);
        }
        if (0 < point && point <= 21) {
            return significant.substring(0, point) + "." + significant.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + significant;
        }
        String fraction = kept == 1 ? "" : "." + significant.substring(1);
        int power = point - 1;
        return significant.charAt(0) + fraction + (power < 0 ? "e-" : "e+") + Math.abs(power);
    }
}
