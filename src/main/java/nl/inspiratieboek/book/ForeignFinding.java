package nl.inspiratieboek.book;

import java.util.Optional;

/**
 * What was learned in a case of another book.
 *
 * @param title its title
 * @param text its text
 * @param theme the theme of this book that it belongs to; none where theirs has no place here
 * @param href where it stands on that book's site
 */
public record ForeignFinding(String title, String text, Optional<String> theme, String href) {}
