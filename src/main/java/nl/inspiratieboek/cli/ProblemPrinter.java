package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints problems for people, in the compilers' form, {@code path:line:column: error: what, and what to do [code]}, with the source
 * line and a caret; on a terminal or over a page of the preview.
 */
final class ProblemPrinter {

    /** How many characters of a source line are shown; a longer one is cut around the caret. */
    private static final int SHOWN = 120;

    /** How many problems lie over a page. */
    private static final int MOST_ON_PAGE = 20;

    private final ProblemText text;
    private final ProblemPaths paths;
    private final Function<Place, Optional<String>> lines;
    private final int most;

    /**
     * A printer.
     *
     * @param lines gives the source line of a place
     * @param most how many problems are printed before the rest is counted
     */
    ProblemPrinter(ProblemText text, ProblemPaths paths, Function<Place, Optional<String>> lines, int most) {
        this.text = text;
        this.paths = paths;
        this.lines = lines;
        this.most = most;
    }

    void printText(List<Problem> problems, PrintWriter to) {
        int shown = Math.min(most, problems.size());
        for (Problem problem : problems.subList(0, shown)) {
            Place place = problem.place();
            to.println(where(place) + ": " + problem.severity().word() + ": " + text.sentence(problem) + " ["
                    + problem.code().id() + "]");
            lines.apply(place).ifPresent(line -> printLine(line, place, to));
        }
        if (shown < problems.size()) {
            to.println(text.more(problems, shown));
        }
        to.flush();
    }

    /** What a page shows of the problems, as JSON: the first of them, with their source lines, and how many there are. */
    String forPage(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("counts", text.counts(problems));
        int shown = Math.min(MOST_ON_PAGE, problems.size());
        root.put("more", text.more(problems, shown));
        ArrayNode list = root.putArray("problems");
        for (Problem problem : problems.subList(0, shown)) {
            Place place = problem.place();
            StringWriter source = new StringWriter();
            lines.apply(place).ifPresent(line -> printLine(line, place, new PrintWriter(source)));
            list.addObject()
                    .put("place", where(place))
                    .put("severity", problem.severity().word())
                    .put("message", text.sentence(problem))
                    .put("code", problem.code().id())
                    .put("source", source.toString());
        }
        return mapper.writeValueAsString(root);
    }

    private String where(Place place) {
        return paths.asTyped(place) + ":" + place.line() + ":" + place.column();
    }

    private static void printLine(String line, Place place, PrintWriter to) {
        int[] characters = line.codePoints().toArray();
        int caret = Math.min(place.column() - 1, characters.length);
        int from = characters.length <= SHOWN ? 0 : Math.max(0, Math.min(caret - SHOWN / 2, characters.length - SHOWN));
        int to1 = Math.min(characters.length, from + SHOWN);
        String before = from > 0 ? "…" : "";
        String after = to1 < characters.length ? "…" : "";
        String shown = ProblemText.printable(new String(characters, from, to1 - from));
        to.println("  " + before + shown + after);
        int length = Math.max(1, Math.min(place.length(), to1 - caret));
        to.println("  " + " ".repeat(before.length() + caret - from) + "^".repeat(length));
    }
}
