package nl.inspiratieboek.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.site.Fingerprint;

/**
 * Names by which a forge knows a problem again in a later report: the same while its file, code and words stay, wherever in the
 * file it moves to. Those that are alike in one report are numbered. Mutable: one for each report.
 */
final class ProblemFingerprints {

    private final ProblemPaths paths;
    private final Map<String, Integer> seen = new HashMap<>();

    ProblemFingerprints(ProblemPaths paths) {
        this.paths = paths;
    }

    /** The name of the next problem of the report. */
    String of(Problem problem) {
        String same = String.join(
                "\n",
                paths.inRepository(problem.place()),
                problem.code().id(),
                String.join("\n", problem.arguments()));
        String numbered = same + "\n" + seen.merge(same, 1, Integer::sum);
        return Fingerprint.of(numbered.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
