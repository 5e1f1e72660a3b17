package nl.inspiratieboek.book;

/** How a finding is known. The order says nothing of worth: it is the order of listing. */
public enum Basis {
    EXPERIENCE,
    EVALUATION,
    RESEARCH
}
