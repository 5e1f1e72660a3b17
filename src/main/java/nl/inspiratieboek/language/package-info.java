/**
 * The words of a book's language: what authors type, what readers see, what messages say; numbers, dates and sorting
 * without the JDK's locale data, which differs between Java versions.
 *
 * <p>Enter through {@link nl.inspiratieboek.language.LanguagePack}. Its words flow in from the theme's language files by
 * way of {@code load}; everyone who makes text may use it. Uses {@code problem} alone.
 */
@NullMarked
package nl.inspiratieboek.language;

import org.jspecify.annotations.NullMarked;
