package nl.inspiratieboek.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an author did wrong when the library gives up: its English sentence and the line at fault become one of our
 * codes, at the place where the author must type rather than where the library stopped.
 */
record YamlMistake(Problem problem) {

    /** {@code key: value: more}, after spaces and list signs; group 1 ends where the value starts. */
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("^(\\s*(?:-\\s++)*+[^\\s:#\"'\\[{][^:#]*:\\s+)([^\"'\\[{|>\\s].*?:(?:\\s.*)?)$");

    /** {@code key:value} without the space. */
    private static final Pattern VALUE = Pattern.compile("^(\\s*(?:-\\s++)*+(?:[^\\s:#\"'\\[{][^:#]*:\\s+)?)(\\S)");

    static YamlMistake of(YamlEngineException mistake, YamlPlaces places) {
        if (mistake instanceof MarkedYamlEngineException marked) {
            return of(marked, places);
        }
        return new YamlMistake(Problem.of(Code.YAML_SYNTAX, places.place(0, 1)));
    }

    private static YamlMistake of(MarkedYamlEngineException mistake, YamlPlaces places) {
        String problem = Optional.ofNullable(mistake.getProblem()).orElse("");
        String context = Optional.ofNullable(mistake.getContext()).orElse("");
        int at = mistake.getProblemMark().map(mark -> unit(mark, places)).orElse(0);
        int from = mistake.getContextMark().map(mark -> unit(mark, places)).orElse(at);
        at = lastLine(at, places);
        String line = places.line(at);
        YamlFixes fixes = new YamlFixes(places);
        if (at < places.text().length() && places.text().charAt(at) == '\t') {
            return mistake(Code.YAML_TAB, places, at, at + 1).mended(fixes.spaces(at));
        }

        int tab = line.length() - line.stripLeading().length();
        int tabAt = line.substring(0, tab).indexOf('\t');
        if (tabAt >= 0) {
            int where = places.lineStart(at) + tabAt;
            return mistake(Code.YAML_TAB, places, where, where + 1).mended(fixes.spaces(where));
        }
        if (!problem.contains("escape")) {
            Optional<YamlMistake> culprit = YamlCulprit.find(places, at).map(YamlMistake::new);
            if (culprit.isPresent()) {
                return culprit.get();
            }
        }
        if (context.contains("quoted scalar")) {
            return quoted(problem, places, from, at);
        }
        if (context.contains("flow sequence") || context.contains("flow mapping") || context.contains("flow node")) {
            int end = valueInBrackets(places, at);
            if (end > at && places.text().charAt(at) == ':') {
                int start = valueInBracketsStart(places, at);
                return mistake(Code.YAML_COLON_IN_VALUE, places, start, end)
                        .mended(fixes.quotesWithin(start, start + places.text().substring(start, end).stripTrailing().length()));
            }
            int open = context.contains("flow node") ? at : from;
            boolean bracket = open < places.text().length() && "[{".indexOf(places.text().charAt(open)) >= 0;
            if (bracket) {
                return mistake(Code.YAML_UNCLOSED_BRACKET, places, open, open + 1, places.text()
                        .substring(open, open + 1));
            }
        }
        YamlLine typed = YamlLine.of(places.lineStart(at), line);
        boolean quoted = !typed.value().isEmpty() && "\"'".indexOf(typed.value().charAt(0)) >= 0;
        if (problem.contains("mapping values are not allowed") && typed.hasKey() && quoted && typed.openQuote().isEmpty()) {
            return mistake(Code.YAML_TEXT_AFTER_VALUE, places, at, places.lineEnd(at));
        }
        Matcher colon = COLON_IN_VALUE.matcher(line);
        if (problem.contains("mapping values are not allowed") && colon.find()) {
            int start = places.lineStart(at) + colon.start(2);
            int end = places.lineStart(at) + colon.end(2);
            return mistake(Code.YAML_COLON_IN_VALUE, places, start, end).mended(fixes.quotes(start, end));
        }
        if (problem.contains("could not find expected ':'")) {
            return mistake(Code.YAML_KEY_EXPECTED, places, from, places.lineEnd(from));
        }
        if (problem.contains("mapping values are not allowed")) {
            return indentation(places, at);
        }
        Matcher value = VALUE.matcher(line);
        boolean odd = problem.contains("cannot start any token")
                || problem.contains("not allowed here")
                || context.contains("block scalar")
                || context.contains("scanning an a")
                || context.contains("scanning a tag")
                || context.contains("directive");
        if (odd && value.find()) {
            int start = places.lineStart(at) + value.start(2);
            return mistake(Code.YAML_SPECIAL_START, places, start, places.lineEnd(at), value.group(2))
                    .mended("@`%".contains(value.group(2)) ? fixes.quotes(start, places.lineEnd(at)) : List.of());
        }
        if (problem.contains("expected <block end>")) {
            boolean lineStart = line.substring(0, Math.min(line.length(), at - places.lineStart(at))).isBlank();
            if (!lineStart) {
                return mistake(Code.YAML_TEXT_AFTER_VALUE, places, at, places.lineEnd(at));
            }
            return indentation(places, at);
        }
        if (problem.contains("<document start>")) {
            return indentation(places, at);
        }
        boolean closed = typed.value().indexOf(']') >= 0 || typed.value().indexOf('}') >= 0;
        if (!closed && (typed.value().startsWith("{") || typed.value().startsWith("["))) {
            int start = typed.valueStart();
            return mistake(Code.YAML_UNCLOSED_BRACKET, places, start, start + 1, typed.value().substring(0, 1));
        }
        if (typed.valueStart() == at && !typed.value().isEmpty()) {
            return mistake(Code.YAML_SPECIAL_START, places, at, places.lineEnd(at), typed.value().substring(0, 1));
        }
        return mistake(Code.YAML_SYNTAX, places, at, at + 1);
    }

    private YamlMistake mended(List<Fix> fixes) {
        return new YamlMistake(problem.fixedBy(fixes));
    }

    /** Where a value in brackets ends that goes on to the next comma or bracket of its line; its start when none comes. */
    private static int valueInBrackets(YamlPlaces places, int at) {
        int lineEnd = places.lineEnd(at);
        int end = at;
        while (end < lineEnd && ",]}".indexOf(places.text().charAt(end)) < 0) {
            end++;
        }
        return end < lineEnd ? end : at;
    }

    private static int valueInBracketsStart(YamlPlaces places, int at) {
        int start = at;
        while (start > places.lineStart(at) && ",[{:".indexOf(places.text().charAt(start - 1)) < 0) {
            start--;
        }
        while (start < at && places.text().charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static YamlMistake quoted(String problem, YamlPlaces places, int from, int at) {
        boolean escape = problem.contains("escape");
        if (escape && at > 0) {
            int start = places.text().lastIndexOf('\\', at);
            int end = Math.min(places.text().length(), start + 2);
            if (start >= 0) {
                String typed = places.text().substring(start, end);
                return mistake(Code.YAML_ESCAPE, places, start, end, typed)
                        .mended(new YamlFixes(places).edit(start, end, "\\" + typed));
            }
        }
        String quote = from < places.text().length() ? places.text().substring(from, from + 1) : "\"";
        return mistake(Code.YAML_UNCLOSED_QUOTE, places, from, places.lineEnd(from), quote);
    }

    private static YamlMistake indentation(YamlPlaces places, int at) {
        String line = places.line(at);
        int start = places.lineStart(at) + line.length() - line.stripLeading().length();
        return mistake(Code.YAML_INDENTATION, places, start, places.lineEnd(at));
    }

    /** At the very end the library stops after the last line; the mistake is in a line with something in it. */
    private static int lastLine(int at, YamlPlaces places) {
        int end = places.text().stripTrailing().length();
        return at > end ? Math.max(0, end) : at;
    }

    private static int unit(Mark mark, YamlPlaces places) {
        return places.unit(mark.getIndex());
    }

    private static YamlMistake mistake(Code code, YamlPlaces places, int from, int to, String... arguments) {
        return new YamlMistake(Problem.of(code, places.place(from, to), arguments));
    }
}
