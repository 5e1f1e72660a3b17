package nl.inspiratieboek.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/**
 * Entities such as {@code &#x202E;} that stand for characters that nobody sees or that do not exist. Characters typed as
 * such were reported with the file. Used for one file.
 */
final class HiddenCharacters {

    /** No entity is longer, in UTF-16 units. */
    private static final int LONGEST_ENTITY = 40;

    private final Places places;
    private final ProblemList problems;
    private final Map<Integer, Boolean> typed = new HashMap<>();
    private Optional<Place> firstWithoutWidth = Optional.empty();
    private int withoutWidth;

    HiddenCharacters(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
    }

    /** What a node shows, without the letters that have no width; other hidden ones are reported. */
    String seen(Node node, String shown) {
        return isPlain(shown) ? shown : seen(places.start(node), places.end(node), shown);
    }

    /** What a stretch of the file shows, without the letters that have no width; other hidden ones are reported. */
    String seen(int from, int to, String shown) {
        if (isPlain(shown)) {
            return shown;
        }
        StringBuilder kept = new StringBuilder(shown.length());
        int at = from;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int letter = shown.codePointAt(i);
            Optional<Code> code = InvisibleCharacters.judge(shown, i);
            if (code.isEmpty() || isTyped(letter)) {
                kept.appendCodePoint(letter);
                continue;
            }
            int entity = entity(letter, at, to);
            int found = entity < 0 ? at : entity;
            String asTyped = entity < 0 ? "" : places.text().substring(entity, end(entity));
            Place place = places.place(found, found + 1);
            at = found + asTyped.length();
            if (code.get() == Code.ZERO_WIDTH_CHARACTER) {
                withoutWidth++;
                firstWithoutWidth = firstWithoutWidth.or(() -> Optional.of(place));
                continue;
            }
            kept.appendCodePoint(letter);
            if (isNoCharacter(asTyped)) {
                problems.add(Code.NOT_A_CHARACTER, place, asTyped);
            } else {
                problems.add(code.get(), place, InvisibleCharacters.number(letter));
            }
        }
        return kept.toString();
    }

    /** Reports what was left out, once for the file. */
    void finish() {
        firstWithoutWidth.ifPresent(
                place -> problems.add(Code.ZERO_WIDTH_CHARACTER, place, Integer.toString(withoutWidth)));
    }

    private static boolean isPlain(String shown) {
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) < ' ' && shown.charAt(i) != '\n' || shown.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private boolean isTyped(int letter) {
        return typed.computeIfAbsent(letter, 
                // The parser shows NUL as the sign for a letter that was lost.
                sought -> places.text().indexOf(sought) >= 0 || sought == 0xFFFD && places.text().indexOf(0) >= 0);
    }

    /** Where the next entity for a character starts, or -1. */
    private int entity(int letter, int from, int to) {
        int limit = Math.min(to, places.text().length());
        for (int at = places.text().indexOf('&', from); at >= 0 && at < limit; at = places.text().indexOf('&', at + 1)) {
            if (end(at) > at + 1 && stands(places.text().substring(at, end(at)), letter)) {
                return at;
            }
        }
        return -1;
    }

    /** Where an entity ends, exclusive; right behind its sign if it is none. */
    private int end(int entity) {
        int last = Math.min(places.text().length(), entity + LONGEST_ENTITY);
        for (int at = entity; at < last; at++) {
            if (places.text().charAt(at) == ';') {
                return at + 1;
            }
        }
        return entity + 1;
    }

    private static boolean stands(String entity, int letter) {
        boolean lost = letter == 0xFFFD || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return lost && isNoCharacter(entity)
                || number(entity) == letter
                || !entity.startsWith("&#") && Parser.unescapeEntities(entity, true).indexOf(letter) >= 0;
    }

    /** Whether an entity has a number that no character has: beyond the last, or half of a pair. */
    private static boolean isNoCharacter(String entity) {
        long number = number(entity);
        return number == 0
                || number > Character.MAX_CODE_POINT
                || number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    }

    /** The number in an entity, or -1. */
    private static long number(String entity) {
        if (!entity.startsWith("&#")) {
            return -1;
        }
        boolean hex = entity.startsWith("x", 2) || entity.startsWith("X", 2);
        try {
            return Long.parseLong(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
