package nl.inspiratieboek.cli;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out standard output: what was asked for, such as JSON or an index
 * @param err standard error: everything said to a person
 */
record Console(PrintWriter out, PrintWriter err) {

    void flush() {
        out.flush();
        err.flush();
    }
}
