package nl.inspiratieboek.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inspiratieboek.language.Explanation;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Problems in OASIS's Static Analysis Results Interchange Format 2.1.0, which forges and editors show beside the text. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** How many of the other places of a mistake are shown with it. */
    private static final int MOST_PLACES = 100;

    private final String languageCode;
    private final Function<Code, String> sentence;
    private final Function<Code, Optional<Explanation>> explained;
    private final ProblemText text;
    private final ProblemPaths paths;
    private final Function<Place, Optional<String>> lines;

    /**
     * A log.
     *
     * @param languageCode the language that problems are told in
     * @param sentence what a code says, with its places left open
     * @param explained what there is to say of a code
     * @param lines gives the source line of a place
     */
    SarifLog(
            String languageCode,
            Function<Code, String> sentence,
            Function<Code, Optional<Explanation>> explained,
            ProblemText text,
            ProblemPaths paths,
            Function<Place, Optional<String>> lines) {
        this.languageCode = languageCode;
        this.sentence = sentence;
        this.explained = explained;
        this.text = text;
        this.paths = paths;
        this.lines = lines;
    }

    String of(List<Problem> problems) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "inspiratieboek").put("semanticVersion", Main.VERSION);
        List<Code> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rule(code, rules.addObject()));
        run.put("language", languageCode);
        // As our places count: whole characters, where the format counts UTF-16 units unless told otherwise.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        ProblemFingerprints fingerprints = new ProblemFingerprints(paths);
        for (Problem problem : problems) {
            result(problem, codes.indexOf(problem.code()), fingerprints.of(problem), results.addObject());
        }
        return mapper.writeValueAsString(root);
    }

    private void rule(Code code, ObjectNode rule) {
        rule.put("id", code.id());
        rule.putObject("shortDescription").put("text", sentence.apply(code));
        explained.apply(code).ifPresent(explanation -> {
            rule.putObject("fullDescription").put("text", explanation.why());
            rule.putObject("help").put("text", explanation.before() + "\n\n→\n\n" + explanation.after());
        });
        rule.putObject("defaultConfiguration").put("level", level(code.severity()));
    }

    private void result(Problem problem, int rule, String fingerprint, ObjectNode result) {
        result.put("ruleId", problem.code().id()).put("ruleIndex", rule).put("level", level(problem.severity()));
        result.putObject("message").put("text", text.sentence(problem));
        location(problem.place(), result.putArray("locations").addObject());
        if (!problem.also().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            problem.also().stream().limit(MOST_PLACES).forEach(place -> location(place, related.addObject()));
        }
        result.putObject("partialFingerprints").put("problem/v1", fingerprint);
        fixes(problem, result);
    }

    /** What an editor puts in at a click: the changes of {@code check --fix} that lie within one line. */
    private void fixes(Problem problem, ObjectNode result) {
        ArrayNode fixes = JsonMapper.shared().createArrayNode();
        for (Fix fix : problem.fixes()) {
            if (fix instanceof Fix.Edit edit) {
                lines.apply(edit.place()).flatMap(edit::found).ifPresent(place -> fix(edit, place, fixes.addObject()));
            }
        }
        if (!fixes.isEmpty()) {
            result.set("fixes", fixes);
        }
    }

    private void fix(Fix.Edit edit, Place place, ObjectNode fix) {
        fix.putObject("description").put("text", edit.typed() + " → " + edit.meant());
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", paths.address(place));
        ObjectNode replacement = change.putArray("replacements").addObject();
        region(place, replacement.putObject("deletedRegion"));
        replacement.putObject("insertedContent").put("text", edit.meant());
    }

    private void location(Place place, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", paths.address(place));
        region(place, physical.putObject("region"));
    }

    private static void region(Place place, ObjectNode region) {
        region.put("startLine", place.line())
                .put("startColumn", place.column())
                .put("endColumn", place.column() + place.length());
    }

    private static String level(Severity severity) {
        return severity.word();
    }
}
