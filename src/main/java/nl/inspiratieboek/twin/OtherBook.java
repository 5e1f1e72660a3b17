package nl.inspiratieboek.twin;

import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Translation;
import nl.inspiratieboek.language.LanguagePack;

/**
 * A book's translation, as far as it is at hand.
 *
 * @param translation what book.yaml says of it
 * @param language its language
 * @param book the book itself; none where only its site is known
 * @param pages which of its pages are which of ours
 */
public record OtherBook(Translation translation, LanguagePack language, Optional<Book> book, TwinPages pages) {}
