package nl.inspiratieboek.view.prose;

import java.util.List;

/**
 * The explanations at the end of a page of the terms used on it: part {@code term-notes}.
 *
 * @param notes at least one, in the order of first use
 */
public record TermNotes(List<TermNote> notes) {

    public TermNotes {
        notes = List.copyOf(notes);
    }

    /**
     * The explanation of a term.
     *
     * @param termId the term's id
     * @param termHref its place in the glossary
     * @param termName the term
     * @param explanation what it means
     */
    public record TermNote(String termId, String termHref, String termName, String explanation) {}
}
