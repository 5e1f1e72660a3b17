package nl.inspiratieboek.yaml;

import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;

/** Looks at texts that YAML reads without a word while their author meant something else. */
final class ScalarDoubts {

    private static final String OPENING = "“„‘‚«";
    private static final String CLOSING = "””’’»";

    private final YamlPlaces places;

    ScalarDoubts(YamlPlaces places) {
        this.places = places;
    }

    /**
     * What is doubtful.
     *
     * @param from where the text starts, in units of the stretch
     * @param to where it ends
     * @param flow whether it stands in a list or map in brackets
     */
    Optional<Problem> plain(int from, int to, boolean flow) {
        return signThatCuts(to, flow).or(() -> items(from, to)).or(() -> smartQuotes(from, to, flow));
    }

    /** A quote that ran on over lines with keys of their own. */
    Optional<Problem> quoted(int from, int to) {
        if (after(from) >= to) {
            return Optional.empty();
        }
        YamlLine first = line(from);
        for (int at = places.nextLine(from); at < to && at > from; at = after(at)) {
            YamlLine line = line(at);
            boolean key = line.hasKey() && line.indent() <= first.indent() && line.value().length() < line.text().length();
            if (key && isName(line)) {
                String quote = places.text().substring(from, from + 1);
                return Optional.of(problem(Code.YAML_UNCLOSED_QUOTE, from, first.end(), quote));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a text goes on over a line that starts with a key or a dash and lies no deeper than another line.
     *
     * @param outer a place in that other line
     */
    boolean runsIntoNext(int from, int to, int outer) {
        if (after(from) >= to) {
            return false;
        }
        int indent = line(outer).indent();
        for (int at = places.nextLine(from); at < to && at > from; at = after(at)) {
            YamlLine line = line(at);
            if (line.indent() <= indent && (line.isItem() || line.hasKey() && isName(line))) {
                return true;
            }
        }
        return false;
    }

    /** The number behind {@code >} or {@code |} says how far a block is indented; somebody who writes {@code >5} means text. */
    Optional<Problem> block(int from, String value) {
        YamlLine line = line(from);
        boolean number = from + 1 < line.end() && Character.isDigit(places.text().charAt(from + 1));
        return number && value.isBlank()
                ? Optional.of(problem(Code.YAML_SPECIAL_START, from, line.end(), places.text().substring(from, from + 1)))
                : Optional.empty();
    }

    /** What a sign for a comment took away from a value that has nothing else, without the sign. */
    Optional<String> cutOff(int from, int to) {
        return signThatCuts(to, false)
                .filter(problem -> from == to)
                .map(problem -> places.text().substring(places.text().indexOf('#', to) + 1, places.lineEnd(to)).strip());
    }

    private Optional<Problem> signThatCuts(int to, boolean flow) {
        String text = places.text();
        String passed = flow ? " \t," : " \t";
        int at = to;
        while (at < text.length() && passed.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '#') {
            return Optional.empty();
        }
        int sign = at;
        YamlLine last = line(sign);
        return YamlLine.cuttingSign(last.text(), sign - last.start())
                .filter(found -> sign > last.start() + last.indent())
                .map(found -> problem(Code.YAML_COMMENT_CUTS, sign, last.end(), text.substring(sign, last.end())));
    }

    /** Items of a list that became one text, because a space is missing behind the dash or the indent is off. */
    private Optional<Problem> items(int from, int to) {
        if (places.text().startsWith("-", from)) {
            YamlLine first = line(from);
            boolean ownLine = first.start() + first.indent() == from;
            Optional<Integer> glued = ownLine ? first.gluedItem() : Optional.empty();
            if (glued.isPresent()) {
                return glued.map(at ->
                        problem(Code.YAML_LIST_SPACE, at, first.end()).fixedBy(new YamlFixes(places).spaceBehind(at)));
            }
        }
        for (int at = places.nextLine(from); at < to && at > from; at = after(at)) {
            YamlLine line = line(at);
            if (line.isItem()) {
                return Optional.of(problem(Code.YAML_INDENTATION, line.start() + line.indent(), line.end()));
            }
        }
        return Optional.empty();
    }

    /** Curly quotes are letters to YAML: they are shown, and what they should keep together is not kept together. */
    private Optional<Problem> smartQuotes(int from, int to, boolean flow) {
        String typed = places.text().substring(from, to);
        int kind = typed.isEmpty() ? -1 : OPENING.indexOf(typed.charAt(0));
        if (kind < 0) {
            return Optional.empty();
        }
        int close = typed.indexOf(CLOSING.charAt(kind), 1);
        if (close < 0 && flow) {
            return Optional.of(problem(Code.YAML_SMART_QUOTES, from, to, typed.substring(0, 1)));
        }
        return close == typed.length() - 1
                ? Optional.of(problem(Code.YAML_QUOTES_SHOWN, from, to, typed.substring(0, 1)))
                : Optional.empty();
    }

    private static boolean isName(YamlLine line) {
        int end = line.indent();
        while (end < line.text().length() && line.text().charAt(end) != ':') {
            char letter = line.text().charAt(end++);
            if (!Character.isLetterOrDigit(letter) && letter != '-' && letter != '_') {
                return false;
            }
        }
        return end > line.indent();
    }

    private int after(int at) {
        int next = places.nextLine(at);
        return next > at ? next : Integer.MAX_VALUE;
    }

    private YamlLine line(int at) {
        int start = places.lineStart(at);
        return YamlLine.of(start, places.line(at));
    }

    private Problem problem(Code code, int from, int to, String... arguments) {
        return Problem.of(code, places.place(from, to), arguments);
    }
}
