package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Where a command prints.
 *
 * @param out standard output: what was asked for, such as JSON or an index
 * @param err standard error: everything said to a person
 */
record Console(PrintWriter out, PrintWriter err) {

    /** Whether something that was printed did not arrive, as on a full disk or when nobody reads on. */
    boolean isBroken() {
        // Writers keep silent about it; asking also sends what was still held back.
        boolean outBroken = out.checkError();
        return err.checkError() || outBroken;
    }

    /**
     * The exit code of a command that ended with this one: an answer that did not arrive is none.
     *
     * @param language in which that is said
     */
    int end(int code, Supplier<LanguagePack> language) {
        if (!isBroken()) {
            return code;
        }
        if (out.checkError() && !err.checkError()) {
            err.println("inspiratieboek: " + language.get().text("failure.output"));
            err.flush();
        }
        return ExitCode.MACHINE.number();
    }
}
