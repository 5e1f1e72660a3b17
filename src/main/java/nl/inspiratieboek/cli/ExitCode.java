package nl.inspiratieboek.cli;

/** What the program's end says to the shell. */
enum ExitCode {
    /** Fine; warnings allowed unless they were to fail. */
    FINE(0),
    /** Problems in the book. */
    PROBLEMS(1),
    /** Wrong use of the command: an unknown option, a folder that cannot be the output. */
    USAGE(2),
    /** The machine failed: disk full, no permission; or a bug of ours. */
    MACHINE(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
