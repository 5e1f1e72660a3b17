package nl.inspiratieboek.cli;

import picocli.CommandLine.Option;

/** The option of commands that print problems and nothing else that has a format. */
final class FormatOption {

    @Option(names = "--format", paramLabel = "${bundle:label.form}", defaultValue = "text")
    private ProblemFormat format = ProblemFormat.text;

    /** The form that was asked for. */
    ProblemFormat problems() {
        return format;
    }
}
