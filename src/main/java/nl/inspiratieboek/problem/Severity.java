package nl.inspiratieboek.problem;

import java.util.Locale;

/** How bad a problem is: an error stops the book from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that is printed, English always: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
