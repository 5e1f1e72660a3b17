/**
 * Makes the {@code Book} out of parsed documents: reads settings, cases, findings, themes, glossary and sources, and
 * resolves every reference between them.
 *
 * <p>Enter through {@link nl.inspiratieboek.load.BookLoader}. A source tree and its parsed documents flow in, a checked
 * book flows out: as much of it as could be read, with every problem found. Used by {@code build} alone.
 */
@NullMarked
package nl.inspiratieboek.load;

import org.jspecify.annotations.NullMarked;
