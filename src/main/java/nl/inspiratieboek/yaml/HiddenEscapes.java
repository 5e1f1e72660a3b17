package nl.inspiratieboek.yaml;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;

/**
 * Escapes between double quotes, such as <code>"&#92;u200B"</code>, that stand for characters that nobody sees or for half
 * of one. Characters typed as such were reported with the file. Used for one text.
 */
final class HiddenEscapes {

    private static final String WITH_DIGITS = "xuU";

    private final YamlPlaces places;
    private final ProblemList problems;
    private Optional<Place> firstWithoutWidth = Optional.empty();
    private int withoutWidth;

    HiddenEscapes(YamlPlaces places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * What a value between double quotes holds, without the letters that have no width; other hidden ones are reported.
     *
     * @param from where its quotes start, in units of the stretch
     * @param to where they end, exclusive
     * @param key whether the value is a key
     */
    String seen(String value, int from, int to, boolean key) {
        if (places.text().substring(from, to).indexOf('\\') < 0) {
            return value;
        }
        StringBuilder kept = new StringBuilder(value.length());
        int at = from;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int letter = value.codePointAt(i);
            Optional<Code> code = InvisibleCharacters.judge(value, i);
            int escape = code.isPresent() ? escape(letter, at, to) : -1;
            if (code.isEmpty() || escape < 0) {
                kept.appendCodePoint(letter);
                continue;
            }
            at = end(escape, to);
            Place place = places.place(escape, at);
            if (code.get() != Code.ZERO_WIDTH_CHARACTER) {
                kept.appendCodePoint(letter);
                if (code.get() == Code.NOT_A_CHARACTER) {
                    problems.add(code.get(), place, places.text().substring(escape, at));
                } else {
                    problems.add(code.get(), places.place(from, to), InvisibleCharacters.number(letter));
                }
            } else if (key) {
                problems.add(Code.ZERO_WIDTH_IN_NAME, place, InvisibleCharacters.number(letter));
            } else {
                firstWithoutWidth = firstWithoutWidth.or(() -> Optional.of(place));
                withoutWidth++;
            }
        }
        return kept.toString();
    }

    /** Reports what was left out, once for the text. */
    void finish() {
        firstWithoutWidth.ifPresent(
                place -> problems.add(Code.ZERO_WIDTH_CHARACTER, place, Integer.toString(withoutWidth)));
    }

    /** Where the next escape for a character starts, or -1. */
    private int escape(int letter, int from, int to) {
        int at = places.text().indexOf('\\', from);
        while (at >= 0 && at < to) {
            if (letter(at, to) == letter) {
                return at;
            }
            at = places.text().indexOf('\\', at + 2);
        }
        return -1;
    }

    private int end(int escape, int to) {
        int digits = digits(escape, to);
        return Math.min(to, escape + 2 + digits);
    }

    private int digits(int escape, int to) {
        int kind = escape + 1 < to ? WITH_DIGITS.indexOf(places.text().charAt(escape + 1)) : -1;
        return kind < 0 ? 0 : 2 << kind;
    }

    /** What an escape stands for, or -1 if that is an ordinary letter. */
    private int letter(int escape, int to) {
        int digits = digits(escape, to);
        if (escape + 1 >= to || escape + 2 + digits > to) {
            return -1;
        }
        if (digits == 0) {
            return switch (places.text().charAt(escape + 1)) {
                case '0' -> 0;
                case 'a' -> 7;
                case 'b' -> 8;
                case 'v' -> 0xB;
                case 'f' -> 0xC;
                case 'e' -> 0x1B;
                case 'N' -> 0x85;
                default -> -1;
            };
        }
        try {
            return Integer.parseInt(places.text().substring(escape + 2, escape + 2 + digits), 16);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
