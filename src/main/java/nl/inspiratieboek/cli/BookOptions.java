package nl.inspiratieboek.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.source.Limits;
import picocli.CommandLine.Option;

/** The options that commands on a book share. */
final class BookOptions {

    /** How problems are printed. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "The folder of the book. Default: ${DEFAULT-VALUE}",
            defaultValue = "content")
    private Path content = Path.of("content");

    @Option(
            names = "--theme",
            paramLabel = "DIR",
            description = "A folder whose files replace those of the default theme, file by file.")
    private Optional<Path> theme = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are reported: text (on standard error) or json (on standard output)."
                    + " Default: ${DEFAULT-VALUE}",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

    Path content() {
        return content;
    }

    Format format() {
        return format;
    }

    /** What these options ask to be built. */
    BuildRequest request() {
        return new BuildRequest(content, theme, Limits.defaults());
    }

    Optional<Path> theme() {
        return theme;
    }

    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return quiet;
    }
}
