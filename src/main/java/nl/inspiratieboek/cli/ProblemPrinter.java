package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.source.SourceTree;
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

    /** How many characters of an author's word or value a sentence holds; a longer one is cut in its middle. */
    private static final int LONGEST_ARGUMENT = 100;

    /** How many of what we list ourselves. */
    private static final int LONGEST_LIST = 400;

    private final LanguagePack language;
    private final SourceTree tree;
    private final String contentFolder;
    private final int most;

    /**
     * A printer.
     *
     * @param tree where source lines come from
     * @param contentFolder the content folder as the user named it, which stands before each path
     * @param most how many problems are printed before the rest is counted
     */
    ProblemPrinter(LanguagePack language, SourceTree tree, String contentFolder, int most) {
        this.language = language;
        this.tree = tree;
        String forward = contentFolder.replace('\\', '/');
        this.contentFolder = forward.endsWith("/") || forward.isEmpty() ? forward : forward + "/";
        this.most = most;
    }

    void printText(List<Problem> problems, PrintWriter to) {
        for (Problem problem : problems.subList(0, Math.min(most, problems.size()))) {
            Place place = problem.place();
            to.println(path(place) + ":" + place.line() + ":" + place.column() + ": " + severity(problem) + ": "
                    + sentence(problem) + " [" + problem.code().id() + "]");
            tree.line(place.path(), place.line()).ifPresent(line -> printLine(line, place, to));
        }
        if (problems.size() > most) {
            to.println(language.message("more-problems", List.of(Integer.toString(problems.size() - most)))
                    .orElse(""));
        }
        to.flush();
    }

    /** One JSON object: the problems, and how many of each severity. */
    String json(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.builder().build();
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
        }
        root.put("errors", count(problems, Severity.ERROR));
        root.put("warnings", count(problems, Severity.WARNING));
        return mapper.writeValueAsString(root);
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private String path(Place place) {
        return printable(contentFolder + place.path());
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
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
        return printable(hint.map(text -> sentence + "; " + text).orElse(sentence));
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
