package nl.inspiratieboek.cli;

/** How problems are printed. */
enum ProblemFormat {
    /** For people, on standard error. */
    text,
    /** For programs, on standard output. */
    json,
    /** For forges and editors, on standard output: SARIF 2.1.0. */
    sarif,
    /** For GitHub Actions, on standard output: a workflow command for each problem. */
    github,
    /** For GitLab, on standard output: its report of code quality. */
    gitlab
}
