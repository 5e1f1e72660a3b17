package nl.inspiratieboek.cli;

import java.util.List;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problems as one JSON object: all of them, and how many of each severity. The form is our own. */
final class ProblemJson {

    /** How many of the other places of a mistake a machine is given. */
    private static final int MOST_PLACES = 100;

    private final ProblemText text;
    private final ProblemPaths paths;

    ProblemJson(ProblemText text, ProblemPaths paths) {
        this.text = text;
        this.paths = paths;
    }

    String of(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        ArrayNode list = root.putArray("problems");
        for (Problem problem : problems) {
            ObjectNode one = list.addObject();
            one.put("path", paths.asTyped(problem.place()));
            one.put("line", problem.place().line());
            one.put("column", problem.place().column());
            one.put("length", problem.place().length());
            one.put("severity", problem.severity().word());
            one.put("code", problem.code().id());
            one.put("message", text.sentence(problem));
            problem.suggestion().ifPresent(word -> one.put("suggestion", word));
            also(problem, one);
        }
        root.put("errors", ProblemText.count(problems, Severity.ERROR));
        root.put("warnings", ProblemText.count(problems, Severity.WARNING));
        return mapper.writeValueAsString(root);
    }

    /** The other places of a mistake that is told once, as many as a machine will want to show, and how many there are. */
    private void also(Problem problem, ObjectNode one) {
        if (problem.also().isEmpty()) {
            return;
        }
        ArrayNode places = one.putArray("also");
        for (Place place : problem.also().subList(0, Math.min(MOST_PLACES, problem.also().size()))) {
            places.addObject().put("path", paths.asTyped(place)).put("line", place.line()).put("column", place.column());
        }
        one.put("alsoCount", problem.also().size());
    }
}
