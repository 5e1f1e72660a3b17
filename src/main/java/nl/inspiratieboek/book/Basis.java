package nl.inspiratieboek.book;

import java.util.Locale;

/** How a finding is known. The order says nothing of worth: it is the order of listing. */
public enum Basis {
    EXPERIENCE,
    EVALUATION,
    RESEARCH,
    /** Neither the finding nor its case says it. */
    NOT_STATED;

    /** The name as language packs and addresses in a page write it: {@code not-stated}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
