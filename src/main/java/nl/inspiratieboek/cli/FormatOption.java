package nl.inspiratieboek.cli;

import picocli.CommandLine.Option;

/** The option of commands that print problems and nothing else that has a format. */
final class FormatOption {

    /** What the help says of an option for the form of problems, whatever its name. */
    static final String DESCRIPTION =
            "How problems are reported: text (on standard error), or on standard output as json, sarif (2.1.0), github (annotations of"
                    + " a workflow) or gitlab (code quality). Default: ${DEFAULT-VALUE}";

    @Option(names = "--format", paramLabel = "FORMAT", description = DESCRIPTION, defaultValue = "text")
    private ProblemFormat format = ProblemFormat.text;

    /** The form that was asked for. */
    ProblemFormat problems() {
        return format;
    }
}
