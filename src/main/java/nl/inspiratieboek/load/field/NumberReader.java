package nl.inspiratieboek.load.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Reads numbers as a language writes them. What can be read in one way is read; of what can be read in two, such as
 * {@code 6.200}, both are offered, and so is the number in a text that holds more, such as {@code circa 300}.
 */
public final class NumberReader {

    /** A longer text is a sentence. */
    private static final int LONGEST = 100;

    /** How many zeros a word adds. */
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("duizend", 3),
            Map.entry("thousand", 3),
            Map.entry("miljoen", 6),
            Map.entry("mln", 6),
            Map.entry("million", 6),
            Map.entry("miljard", 9),
            Map.entry("mld", 9),
            Map.entry("billion", 9));

    /** Letters that add zeros when they stand right behind the digits. */
    private static final Map<String, Integer> LETTERS = Map.of("k", 3, "K", 3, "M", 6);

    private final char decimalSign;

    private NumberReader(char decimalSign) {
        this.decimalSign = decimalSign;
    }

    /** A reader of numbers as a language writes them. */
    public static NumberReader of(LanguagePack language) {
        return new NumberReader(language.text("number.decimal").equals(",") ? ',' : '.');
    }

    /**
     * What a text can mean.
     *
     * @param inBrackets whether it stands between brackets, where a comma needs quotes
     */
    public Reading<BigDecimal> read(String text, boolean inBrackets) {
        if (text.length() > LONGEST) {
            return Reading.unsure(List.of());
        }
        boolean negative = text.startsWith("-");
        Optional<DigitGroups> digits = DigitGroups.of(negative ? text.substring(1) : text);
        List<BigDecimal> numbers = digits.map(DigitGroups::numbers).orElse(List.of());
        if (numbers.size() == 1 && !digits.get().startsWithIdleZero() && digits.get().signs().indexOf('_') < 0) {
            // 'Six point two' is written with a point by programs too, but with a comma by no English author.
            boolean foreign = decimalSign == '.' && numbers.get(0).scale() > 0 && digits.get().signs().endsWith(",");
            if (!foreign) {
                return Reading.sure(signed(numbers.get(0), negative));
            }
        }
        return Reading.unsure(found(inAscii(text)).stream()
                .map(number -> form(number, inBrackets))
                .distinct()
                .toList());
    }

    /** The one whole number that a text can be, without thousands' signs: for {@code 04}, {@code 4.0} or {@code nr. 4}. */
    public Optional<String> whole(String text) {
        Reading<BigDecimal> reading = read(text, false);
        List<String> forms = reading.value().map(number -> List.of(form(number, false))).orElse(reading.meant());
        List<String> whole = forms.stream().filter(form -> form.indexOf(decimalSign) < 0).toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private static BigDecimal signed(BigDecimal number, boolean negative) {
        return negative ? number.negate() : number;
    }

    /** How to type a number so that it has one reading. */
    private String form(BigDecimal number, boolean inBrackets) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        bare = bare.scale() < 0 ? bare.setScale(0) : bare;
        if (bare.scale() == 3 && new DigitGroups(List.of(whole(bare), "000"), ".").numbers().size() > 1) {
            bare = bare.setScale(4);
        }
        String form = bare.toPlainString().replace('.', decimalSign);
        return inBrackets && form.indexOf(',') >= 0 ? '"' + form + '"' : form;
    }

    private static String whole(BigDecimal number) {
        String plain = number.abs().toPlainString();
        return plain.substring(0, plain.indexOf('.'));
    }

    /** The numbers that the one number in a text can be; none when there are several, or none. */
    private static List<BigDecimal> found(String text) {
        Optional<BigDecimal> power = power(text);
        if (power.isPresent()) {
            return List.of(power.get());
        }
        List<int[]> runs = runs(text);
        // Halves and powers stand in one sign: what they make of the digits beside them is not guessed.
        boolean inSigns = text.codePoints().anyMatch(letter -> Character.getType(letter) == Character.OTHER_NUMBER);
        if (runs.size() != 1 || inSigns) {
            return List.of();
        }
        int from = runs.get(0)[0];
        int to = runs.get(0)[1];
        String before = text.substring(0, from).strip();
        String after = text.substring(to);
        boolean onlyDecimals = before.equals(".") || before.equals(",");
        String digits = (onlyDecimals ? "0" + before : "") + text.substring(from, to);
        boolean negative = from > 0 && "-\u2212\u2013".indexOf(text.charAt(from - 1)) >= 0 && before.length() == 1;
        int zeros = zeros(after);
        return DigitGroups.of(digits).map(DigitGroups::numbers).orElse(List.of()).stream()
                .map(number -> signed(number.scaleByPowerOfTen(zeros), negative))
                .toList();
    }

    /** Where numbers stand: digits, and signs between two digits; a space only before three digits. */
    private static List<int[]> runs(String text) {
        List<int[]> runs = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!DigitGroups.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && (DigitGroups.isDigit(text.charAt(i)) || joins(text, i))) {
                i++;
            }
            runs.add(new int[] {from, i});
        }
        return runs;
    }

    private static boolean joins(String text, int at) {
        char sign = DigitGroups.sign(text.charAt(at));
        return sign != 0 && digitsFrom(text, at + 1) > 0 && (sign != ' ' || digitsFrom(text, at + 1) == 3);
    }

    /** How many digits stand from here on; four stands for more than three. */
    private static int digitsFrom(String text, int at) {
        int count = 0;
        while (count < 4 && at + count < text.length() && DigitGroups.isDigit(text.charAt(at + count))) {
            count++;
        }
        return count;
    }

    private static int zeros(String after) {
        int end = 0;
        String bare = after.strip();
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        String word = bare.substring(0, end);
        Integer letter = after.equals(after.stripLeading()) ? LETTERS.get(word) : null;
        return letter != null ? letter : SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** {@code 1e3}, if that is all. */
    private static Optional<BigDecimal> power(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e < 1 || e > 10 || text.length() - e > 3 || text.length() - e < 2) {
            return Optional.empty();
        }
        String raised = text.substring(e + 1).replace("+", "");
        boolean plain = DigitGroups.of(text.substring(0, e))
                .filter(found -> List.of("", ".", ",").contains(found.signs()))
                .isPresent();
        boolean small = DigitGroups.of(raised).filter(found -> found.groups().size() == 1).isPresent() && raised.length() == 1;
        return plain && small
                ? Optional.of(new BigDecimal(text.substring(0, e).replace(',', '.'))
                        .scaleByPowerOfTen(raised.charAt(0) - '0'))
                : Optional.empty();
    }

    /** The same with digits of other scripts, and the wide forms of points and commas, as on a Western keyboard. */
    private static String inAscii(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : letter == 0xFF0C ? ',' : letter == 0xFF0E ? '.' : letter);
        });
        return plain.toString();
    }

    /** Whether a text holds a number and words or signs besides, or two numbers. */
    public static boolean hasMore(String text) {
        if (text.codePoints().noneMatch(Character::isDigit) || power(text).isPresent()) {
            return false;
        }
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            boolean minus = letter == '-' || letter == '\u2212' || letter == '\u2013';
            boolean sign = letter == '+' || letter < 0x10000 && DigitGroups.sign((char) letter) != 0;
            boolean ofNumber = sign || Character.isDigit(letter);
            if (!ofNumber && !minus || minus && Character.isDigit(last) && endsInDigit(text)) {
                return true;
            }
            last = letter;
        }
        return false;
    }

    private static boolean endsInDigit(String text) {
        return Character.isDigit(text.codePointBefore(text.length()));
    }
}
