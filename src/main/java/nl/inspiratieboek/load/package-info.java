/**
 * Makes the {@code Book} out of parsed documents: reads settings, cases, findings, themes, glossary and sources, and
 * resolves every reference between them.
 *
 * <p>Enter through {@link nl.inspiratieboek.load.BookLoader}. A source tree and its parsed documents flow in, a checked
 * book flows out: as much of it as could be read, with every problem found. Used by {@code build} alone.
 *
 * <p>Inner rooms: {@code field} (a YAML map's keys and values) and {@code settings} (book.yaml).
 *
 * <p>Inside, in this order: {@code SettingsFile}; glossary and sources ({@code ListLoader}); drafts and copies are left aside
 * ({@code DraftMark}, {@code Copies}); themes and chapters ({@code ChapterLoader}); cases ({@code CaseFolder}); then what only the whole tells:
 * which pages stand ({@code StandingPages}), links, headings, addresses, files that nobody uses.
 */
@NullMarked
package nl.inspiratieboek.load;

import org.jspecify.annotations.NullMarked;
