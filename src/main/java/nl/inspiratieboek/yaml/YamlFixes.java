package nl.inspiratieboek.yaml;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/** How a mistake in the form of YAML is mended, where there is one way. */
final class YamlFixes {

    /** How many spaces stand for a tab where no line above says it. */
    private static final int TAB = 2;

    private static final String CLOSING_QUOTES = "”“’‘»";

    private final YamlPlaces places;

    YamlFixes(YamlPlaces places) {
        this.places = places;
    }

    /** Other text for a stretch of one line. */
    List<Fix> edit(int from, int to, String meant) {
        String typed = places.text().substring(from, to);
        return typed.isEmpty() || typed.equals(meant)
                ? List.of()
                : List.of(new Fix.Edit(places.place(from, to), typed, meant));
    }

    /** A space behind a sign. */
    List<Fix> spaceBehind(int sign) {
        return edit(sign, sign + 1, places.text().charAt(sign) + " ");
    }

    /** That a key begins with a space that is none to YAML. */
    static Problem oddSpace(YamlScalar key) {
        Place place = new Place(key.place().path(), key.place().line(), key.place().column(), 1);
        return Problem.of(Code.YAML_SPACE, place).replacing(key.text().substring(0, 1), Optional.of(" "));
    }

    /** A key with a space behind its colon; none for a time of the day. */
    static Optional<String> spaced(String glued, int colon) {
        boolean time = Character.isDigit(glued.charAt(colon - 1)) && Character.isDigit(glued.charAt(colon + 1));
        return time ? Optional.empty() : Optional.of(glued.substring(0, colon + 1) + " " + glued.substring(colon + 1));
    }

    /** Quotes around a value that is the rest of its line; none when it may go on over the next. */
    List<Fix> quotes(int from, int to) {
        int next = places.nextLine(from);
        YamlLine own = YamlLine.of(places.lineStart(from), places.line(from));
        boolean goesOn = false;
        if (next > from && next < places.text().length()) {
            YamlLine below = YamlLine.of(next, places.line(next));
            goesOn = !below.isBlank() && below.indent() > own.indent();
        }
        return goesOn ? List.of() : quotesWithin(from, to);
    }

    /** Quotes around a stretch of a line. */
    List<Fix> quotesWithin(int from, int to) {
        String typed = places.text().substring(from, to);
        Optional<String> meant = typed.isBlank() ? Optional.empty() : YamlScalar.quoted(typed);
        return meant.map(quoted -> edit(from, to, quoted)).orElse(List.of());
    }

    /** Straight quotes for the curly ones around a value; none when there are others in it. */
    List<Fix> straightQuotes(int from, int to) {
        String typed = places.text().substring(from, to);
        if (typed.length() < 3 || CLOSING_QUOTES.indexOf(typed.charAt(typed.length() - 1)) < 0) {
            return List.of();
        }
        String words = typed.substring(1, typed.length() - 1);
        boolean more = words.chars().anyMatch(letter -> "\"\\“”„«»".indexOf(letter) >= 0);
        return more || words.contains(" #") ? List.of() : edit(from, to, '"' + words + '"');
    }

    /** Spaces for the tabs before a line: as many as the line above has, or two for each. */
    List<Fix> spaces(int at) {
        int start = places.lineStart(at);
        String line = places.line(at);
        String before = line.substring(0, line.length() - line.stripLeading().length());
        if (before.isEmpty() || at >= start + before.length()) {
            return List.of();
        }
        int tabs = (int) before.chars().filter(letter -> letter == '\t').count();
        int above = start == 0 ? 0 : indentOfSpaces(places.line(start - 1));
        String meant = tabs == 1 && before.length() == 1 && above > 0
                ? " ".repeat(above)
                : before.replace("\t", " ".repeat(TAB));
        return edit(start, start + before.length(), meant);
    }

    private static int indentOfSpaces(String line) {
        int indent = line.length() - line.stripLeading().length();
        return line.substring(0, indent).indexOf('\t') >= 0 ? 0 : indent;
    }
}
