package nl.inspiratieboek.view;

/**
 * The explanation, at the end of a page, of a term used on it.
 *
 * @param termId the term's id
 * @param termHref its place in the glossary
 * @param termName the term
 * @param explanation what it means
 */
public record TermNote(String termId, String termHref, String termName, String explanation) {}
