package nl.inspiratieboek.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;

/**
 * Finds where an author went wrong when the library gives up further on: a quote that was never closed, an indent that is
 * off above the line that no longer fits, a key without colon.
 */
final class YamlCulprit {

    private static final String OPENING_QUOTES = "“„”‘‚’«»";

    private final YamlPlaces places;
    private final YamlFixes fixes;
    private final List<YamlLine> lines = new ArrayList<>();
    private final int failing;

    private YamlCulprit(YamlPlaces places, int at) {
        this.places = places;
        this.fixes = new YamlFixes(places);
        int found = 0;
        boolean past = false;
        int start = 0;
        String text = places.text();
        while (start <= text.length()) {
            YamlLine line = YamlLine.of(start, places.line(start));
            int next = places.nextLine(start);
            if (!line.isBlank() && !line.isComment()) {
                lines.add(line);
                past |= line.start() > at;
                found = past ? found : lines.size() - 1;
            }
            if (next <= start) {
                break;
            }
            start = next;
        }
        this.failing = found;
    }

    /**
     * The mistake behind another.
     *
     * @param at where the library stopped, in units of the stretch
     */
    static Optional<Problem> find(YamlPlaces places, int at) {
        YamlCulprit culprit = new YamlCulprit(places, at);
        return culprit.lines.isEmpty() ? Optional.empty() : culprit.find();
    }

    private Optional<Problem> find() {
        int block = -1;
        for (int i = 0; i <= failing; i++) {
            YamlLine line = lines.get(i);
            if (block >= 0 && line.indent() > block) {
                continue;
            }
            block = line.opensText() ? line.indent() : -1;
            Optional<Problem> found = openQuote(i).or(() -> smartQuotes(line));
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Problem> here = at(failing);
        return here.isPresent() || failing == 0 ? here : at(failing - 1).or(this::indentation);
    }

    /** A quote that is open at the end of its line, while the next line starts with a key of its own. */
    private Optional<Problem> openQuote(int index) {
        YamlLine line = lines.get(index);
        Optional<Integer> quote = line.openQuote();
        boolean next = index + 1 < lines.size()
                && lines.get(index + 1).hasKey()
                && lines.get(index + 1).indent() <= line.indent();
        return quote.filter(at -> next || index + 1 == lines.size())
                .map(at -> problem(Code.YAML_UNCLOSED_QUOTE, at, line.end(), places.text().substring(at, at + 1)));
    }

    private Optional<Problem> smartQuotes(YamlLine line) {
        String value = line.value();
        boolean smart = !value.isEmpty() && OPENING_QUOTES.indexOf(value.charAt(0)) >= 0 && value.contains(": ");
        return smart && line.hasKey()
                ? Optional.of(problem(Code.YAML_SMART_QUOTES, line.valueStart(), line.end(), value.substring(0, 1))
                        .fixedBy(fixes.straightQuotes(line.valueStart(), line.end())))
                : Optional.empty();
    }

    /** What can be wrong on the failing line or the one before, at which the library only stumbles later. */
    private Optional<Problem> at(int index) {
        YamlLine line = lines.get(index);
        Optional<Integer> sign = YamlLine.cuttingSign(line.text(), line.valueAt());
        if (sign.isPresent()) {
            int at = line.start() + sign.get();
            return Optional.of(problem(Code.YAML_COMMENT_CUTS, at, line.end(), places.text().substring(at, line.end())));
        }
        Optional<Integer> item = line.gluedItem();
        if (item.isPresent()) {
            return item.map(at -> problem(Code.YAML_LIST_SPACE, at, line.end()).fixedBy(fixes.spaceBehind(at)));
        }
        Optional<Integer> odd = OddSpace.in(line.text()).map(at -> line.start() + at);
        Optional<Integer> glued = line.hasKey() ? Optional.empty() : line.gluedValue();
        if (odd.isPresent() && !line.hasKey()) {
            return odd.map(at -> problem(Code.YAML_SPACE, at, at + 1).fixedBy(fixes.edit(at, at + 1, " ")));
        }
        if (glued.isPresent()) {
            return glued.map(at -> problem(Code.YAML_COLON_SPACE, at, line.end()).fixedBy(fixes.spaceBehind(at - 1)));
        }
        boolean belowText = index > 0 && lines.get(index - 1).opensText() && line.indent() <= lines.get(index - 1).indent();
        if (belowText && !line.hasKey()) {
            return Optional.of(problem(Code.YAML_INDENTATION, line.start() + line.indent(), line.end()));
        }
        boolean sentence = !line.hasKey() && !line.isItem() && index < failing
                && lines.get(failing).indent() == line.indent()
                && "\"'[{]}".indexOf(line.text().charAt(line.indent())) < 0;
        return sentence
                ? Optional.of(problem(Code.YAML_KEY_EXPECTED, line.start() + line.indent(), line.end()))
                : Optional.empty();
    }

    /**
     * Of two lines that do not fit each other the one that is off: that with fewer neighbours of its own indent. The first
     * line of a block sets its indent, so the library only sees that a later one differs.
     */
    private Optional<Problem> indentation() {
        YamlLine failed = lines.get(failing);
        int first = failing;
        while (first > 0 && lines.get(first - 1).indent() > failed.indent()) {
            first--;
        }
        if (first == failing || first > 0 && lines.get(first - 1).indent() == failed.indent()) {
            return Optional.empty();
        }
        YamlLine opening = lines.get(first);
        int before = 0;
        for (int i = first; i < failing; i++) {
            before += lines.get(i).indent() == opening.indent() ? 1 : 0;
        }
        int after = 0;
        for (int i = failing; i < lines.size() && lines.get(i).indent() >= failed.indent(); i++) {
            after += lines.get(i).indent() == failed.indent() ? 1 : 0;
        }
        boolean opens = after > before || after == before && failed.indent() == 0;
        return opens
                ? Optional.of(problem(Code.YAML_INDENTATION, opening.start() + opening.indent(), opening.end()))
                : Optional.empty();
    }

    private Problem problem(Code code, int from, int to, String... arguments) {
        return Problem.of(code, places.place(from, to), arguments);
    }
}
