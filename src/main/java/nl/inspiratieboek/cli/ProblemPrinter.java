package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints problems in the compilers' form, {@code path:line:column: error: what, and what to do [code]}, with the source
 * line and a caret; or as JSON for machines.
 */
final class ProblemPrinter {

    /** How many characters of a source line are shown; a longer one is cut around the caret. */
    private static final int SHOWN = 120;

    /** How many problems lie over a page. */
    private static final int MOST_ON_PAGE = 20;

    /** How many of the other places of a mistake are named. */
    private static final int NAMED = 3;

    /** How many of the other places of a mistake a machine is given. */
    private static final int MOST_PLACES = 100;

    /** How many characters of an author's word or value a sentence holds; a longer one is cut in its middle. */
    private static final int LONGEST_ARGUMENT = 100;

    /** How many of what we list ourselves. */
    private static final int LONGEST_LIST = 400;

    private final LanguagePack language;
    private final Function<Place, Optional<String>> lines;
    private final String contentFolder;
    private final String themeFolder;
    private final int most;

    /**
     * A printer.
     *
     * @param lines gives the source line of a place
     * @param contentFolder the content folder as the user named it, which stands before each path
     * @param themeFolder the same of the theme's folder, for files of the theme
     * @param most how many problems are printed before the rest is counted
     */
    ProblemPrinter(
            LanguagePack language,
            Function<Place, Optional<String>> lines,
            String contentFolder,
            String themeFolder,
            int most) {
        this.language = language;
        this.lines = lines;
        this.contentFolder = before(contentFolder);
        this.themeFolder = before(themeFolder);
        this.most = most;
    }

    private static String before(String folder) {
        String forward = folder.replace('\\', '/');
        return forward.endsWith("/") || forward.isEmpty() ? forward : forward + "/";
    }

    void printText(List<Problem> problems, PrintWriter to) {
        int shown = Math.min(most, problems.size());
        for (Problem problem : problems.subList(0, shown)) {
            Place place = problem.place();
            to.println(path(place) + ":" + place.line() + ":" + place.column() + ": " + severity(problem) + ": "
                    + sentence(problem) + " [" + problem.code().id() + "]");
            lines.apply(place).ifPresent(line -> printLine(line, place, to));
        }
        if (shown < problems.size()) {
            String rest = counts(problems.subList(shown, problems.size()));
            to.println(language.message("more-problems", List.of(rest)).orElse(""));
        }
        to.flush();
    }

    /** One JSON object: the problems, and how many of each severity. */
    String json(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode list = root.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode one = list.addObject();
            one.put("path", path(problem.place()));
            one.put("line", problem.place().line());
            one.put("column", problem.place().column());
            one.put("length", problem.place().length());
            one.put("severity", severity(problem));
            one.put("code", problem.code().id());
            one.put("message", printable(sentence(problem)));
            problem.suggestion().ifPresent(word -> one.put("suggestion", word));
            also(problem, one);
        }
        root.put("errors", count(problems, Severity.ERROR));
        root.put("warnings", count(problems, Severity.WARNING));
        return mapper.writeValueAsString(root);
    }

    /** What a page shows of the problems, as JSON: the first of them, with their source lines, and how many there are. */
    String forPage(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("counts", counts(problems));
        int shown = Math.min(MOST_ON_PAGE, problems.size());
        String rest = counts(problems.subList(shown, problems.size()));
        root.put("more", rest.isEmpty() ? "" : language.message("more-problems", List.of(rest)).orElse(""));
        ArrayNode list = root.putArray("problems");
        for (Problem problem : problems.subList(0, shown)) {
            Place place = problem.place();
            StringWriter source = new StringWriter();
            lines.apply(place).ifPresent(line -> printLine(line, place, new PrintWriter(source)));
            list.addObject()
                    .put("place", path(place) + ":" + place.line() + ":" + place.column())
                    .put("severity", severity(problem))
                    .put("message", sentence(problem))
                    .put("code", problem.code().id())
                    .put("source", source.toString());
        }
        return mapper.writeValueAsString(root);
    }

    /** The other places of a mistake that is told once, as many as a machine will want to show, and how many there are. */
    private void also(Problem problem, ObjectNode one) {
        if (problem.also().isEmpty()) {
            return;
        }
        ArrayNode places = one.putArray("also");
        for (Place place : problem.also().subList(0, Math.min(MOST_PLACES, problem.also().size()))) {
            places.addObject().put("path", path(place)).put("line", place.line()).put("column", place.column());
        }
        one.put("alsoCount", problem.also().size());
    }

    /** How many problems there are of each severity, in words; a severity without any is left out. */
    String counts(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int) count(problems, severity);
            if (count > 0) {
                parts.add(language.count("check." + severity.word() + "s", count));
            }
        }
        return language.list(parts);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .mapToLong(ProblemPrinter::standsFor)
                .sum();
    }

    /** A message that only says how many more there are counts as those. */
    private static long standsFor(Problem problem) {
        boolean more = problem.code() == Code.MORE_ERRORS || problem.code() == Code.MORE_WARNINGS;
        return more ? Long.parseLong(problem.arguments().get(0)) : 1;
    }

    private String path(Place place) {
        return printable(place.themePath().map(path -> themeFolder + path).orElseGet(() -> contentFolder + place.path()));
    }

    private static String severity(Problem problem) {
        return problem.severity().word();
    }

    private String sentence(Problem problem) {
        List<String> arguments = new ArrayList<>();
        for (String argument : problem.arguments()) {
            boolean listed = !arguments.isEmpty() && argument.contains(", ");
            arguments.add(cut(argument, listed ? LONGEST_LIST : LONGEST_ARGUMENT));
        }
        String sentence = language.message(problem.code().id(), arguments)
                .orElseGet(() -> problem.code().id() + " " + String.join(", ", arguments));
        Optional<String> hint = problem.suggestion()
                .flatMap(word -> language.message("did-you-mean", List.of(cut(word, LONGEST_ARGUMENT))));
        String whole = hint.map(text -> sentence + "; " + text).orElse(sentence);
        return printable(also(problem).map(others -> whole + " " + others).orElse(whole));
    }

    /** Where else the mistake is: in how many other files, the first by name, or on which lines of the same file. */
    private Optional<String> also(Problem problem) {
        if (problem.also().isEmpty()) {
            return Optional.empty();
        }
        String own = problem.place().path();
        List<String> files = problem.also().stream()
                .map(Place::path)
                .filter(path -> !path.equals(own))
                .distinct()
                .toList();
        boolean elsewhere = !files.isEmpty();
        List<String> names = elsewhere
                ? files
                : problem.also().stream().map(place -> Integer.toString(place.line())).distinct().toList();
        String key = (elsewhere ? "also-in-file" : "also-on-line") + (names.size() == 1 ? "" : "s");
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String shown = names.size() > NAMED ? first + " …" : first;
        return language.message(key, List.of(Integer.toString(names.size()), shown));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = text.offsetByCodePoints(0, longest / 2);
        int tail = text.offsetByCodePoints(text.length(), -(longest / 2 - 1));
        return head >= tail ? text : text.substring(0, head) + "…" + text.substring(tail);
    }

    private static void printLine(String line, Place place, PrintWriter to) {
        int[] characters = line.codePoints().toArray();
        int caret = Math.min(place.column() - 1, characters.length);
        int from = characters.length <= SHOWN ? 0 : Math.max(0, Math.min(caret - SHOWN / 2, characters.length - SHOWN));
        int to1 = Math.min(characters.length, from + SHOWN);
        String before = from > 0 ? "…" : "";
        String after = to1 < characters.length ? "…" : "";
        String shown = printable(new String(characters, from, to1 - from));
        to.println("  " + before + shown + after);
        int length = Math.max(1, Math.min(place.length(), to1 - caret));
        to.println("  " + " ".repeat(before.length() + caret - from) + "^".repeat(length));
    }

    /** What a terminal would obey instead of show becomes a plain sign; a tab becomes a space, as the caret counts it. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (character == '\t') {
                shown.append(' ');
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}
