/**
 * What book.yaml says: the book's title and language, the facts it asks of a case, its kinds of finding, its own words.
 *
 * <p>Enter through {@link nl.inspiratieboek.load.settings.SettingsFile}. A source tree and the languages there are flow in, the
 * settings flow out as far as they could be read. Uses {@code load.field}; used by {@code load}.
 */
@NullMarked
package nl.inspiratieboek.load.settings;

import org.jspecify.annotations.NullMarked;
