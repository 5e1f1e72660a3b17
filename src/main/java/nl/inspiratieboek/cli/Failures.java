package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.FailureCause;

/** Says a failure of the machine, or a bug of ours, in one plain line. */
final class Failures {

    private Failures() {}

    /** The exit code, after a line on what happened. */
    static int say(Throwable failure, LanguagePack language, PrintWriter err) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        err.println("inspiratieboek: " + sentence(cause, language));
        err.flush();
        return ExitCode.MACHINE.number();
    }

    /** What happened, in one sentence. */
    static String sentence(Throwable failure, LanguagePack language) {
        if (failure instanceof AccessDeniedException denied) {
            return language.text("failure.permission", denied.getFile());
        }
        if (failure instanceof NoSuchFileException missing) {
            return language.text("failure.not-there", missing.getFile());
        }
        // The system says these in a language of its own.
        if (failure instanceof IOException io && FailureCause.of(io, Path.of("")) == FailureCause.DISK_FULL) {
            return language.command("failure.disk-full");
        }
        if (failure instanceof FileSystemException system) {
            return Optional.ofNullable(system.getReason())
                    .map(reason -> language.text("failure.disk-because", system.getFile(), reason))
                    .orElseGet(() -> language.text("failure.disk", system.getFile()));
        }
        if (failure instanceof IOException io) {
            return language.text("failure.reading-or-writing", io.getMessage());
        }
        return failure instanceof OutOfMemoryError
                ? language.text("failure.memory")
                : language.text("failure.program", describe(failure, language));
    }

    private static String describe(Throwable failure, LanguagePack language) {
        StackTraceElement[] trace = failure.getStackTrace();
        String message = Optional.ofNullable(failure.getMessage()).orElseGet(() -> language.command("failure.no-message"));
        return trace.length == 0
                ? message
                : language.command("failure.at", message, trace[0].getFileName() + ":" + trace[0].getLineNumber());
    }
}
