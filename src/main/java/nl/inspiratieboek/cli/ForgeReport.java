package nl.inspiratieboek.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Problems in the forms that forges show beside the changed lines of a proposal. */
final class ForgeReport {

    private final ProblemText text;
    private final ProblemPaths paths;

    ForgeReport(ProblemText text, ProblemPaths paths) {
        this.text = text;
        this.paths = paths;
    }

    /** A workflow command of GitHub Actions for each problem: {@code ::error file=…,line=…::…}. */
    String github(List<Problem> problems) {
        return problems.stream().map(this::command).collect(Collectors.joining("\n"));
    }

    private String command(Problem problem) {
        Place place = problem.place();
        String properties = String.join(
                ",",
                "file=" + property(paths.inRepository(place)),
                "line=" + place.line(),
                "col=" + place.column(),
                "endColumn=" + (place.column() + place.length()),
                "title=" + problem.code().id());
        return "::" + problem.severity().word() + " " + properties + "::" + data(text.sentence(problem));
    }

    /** What stands behind the second pair of colons; line ends would begin a command anew. */
    private static String data(String message) {
        return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    /** GitLab's report of code quality: a JSON list. */
    String gitlab(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.shared();
        ArrayNode list = mapper.createArrayNode();
        ProblemFingerprints fingerprints = new ProblemFingerprints(paths);
        for (Problem problem : problems) {
            var issue = list.addObject();
            issue.put("description", text.sentence(problem));
            issue.put("check_name", problem.code().id());
            issue.put("fingerprint", fingerprints.of(problem));
            issue.put("severity", problem.severity() == Severity.ERROR ? "major" : "minor");
            var location = issue.putObject("location");
            location.put("path", paths.inRepository(problem.place()));
            location.putObject("lines").put("begin", problem.place().line());
        }
        return mapper.writeValueAsString(list);
    }
}
