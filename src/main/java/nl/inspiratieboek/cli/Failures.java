package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says a failure of the machine, or a bug of ours, in one plain line. */
final class Failures {

    private Failures() {}

    /** The exit code, after a line on what happened. */
    static int say(Throwable failure, PrintWriter err) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof IOException io) {
            err.println("inspiratieboek: " + sentence(io));
        } else if (cause instanceof OutOfMemoryError) {
            err.println("inspiratieboek: there is not enough memory for this book; give Java more with -Xmx");
        } else {
            err.println("inspiratieboek: this is a fault in the program, not in your book: " + describe(cause));
        }
        err.flush();
        return ExitCode.MACHINE.number();
    }

    private static String sentence(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (failure instanceof FileSystemException system) {
            return "the disk refused " + system.getFile() + reason(system);
        }
        return "reading or writing failed: " + failure.getMessage();
    }

    private static String reason(FileSystemException failure) {
        return Optional.ofNullable(failure.getReason()).map(text -> ": " + text).orElse("");
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Optional.ofNullable(failure.getMessage()).orElse("no message") + where;
    }
}
