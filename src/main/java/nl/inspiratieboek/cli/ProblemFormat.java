package nl.inspiratieboek.cli;

/** How problems are printed. */
enum ProblemFormat {
    /** For people, on standard error. */
    text,
    /** For programs, on standard output. */
    json
}
