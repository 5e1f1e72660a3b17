package nl.inspiratieboek.load;

import java.util.EnumSet;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourcePath;

/** What is not said of a book whose settings could not be read whole: it may only follow from what is missing there. */
final class FollowOns {

    private static final Set<Code> OF_SETTINGS = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_ATTRIBUTE,
            Code.UNKNOWN_OPTION,
            Code.MISSING_FACT,
            Code.FINDING_OUTSIDE_KIND,
            Code.UNKNOWN_THEME,
            Code.THEME_OF_OTHER_KIND,
            Code.UNKNOWN_FINDING,
            Code.ANSWERS_NOTHING,
            Code.NOT_ANSWERABLE,
            Code.TRANSLATION_WITHOUT_BOOK);

    private FollowOns() {}

    /** Whether a file that runs in browsers is one that must have another name in any case: it may not even be a download. */
    static boolean ofClash(Problem problem, Set<SourcePath> clashing) {
        return problem.code() == Code.DOWNLOAD_RUNS
                && clashing.contains(SourcePath.of(problem.arguments().get(0)));
    }

    /** Whether a problem in a page may come from facts or kinds that the settings lack. */
    static boolean ofSettings(Problem problem) {
        return problem.place().path().endsWith(".md") && OF_SETTINGS.contains(problem.code());
    }
}
