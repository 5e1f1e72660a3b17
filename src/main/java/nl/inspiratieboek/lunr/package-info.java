/**
 * Writes search indexes that lunr.js 2.3.9 loads, byte for byte as lunr.js with lunr-languages 1.22.0 serializes them.
 *
 * <p>Enter through {@link nl.inspiratieboek.lunr.IndexBuilder}, or through
 * {@link nl.inspiratieboek.lunr.IndexCaseReader} for documents that stand in a JSON file. Documents of named fields
 * flow in; a {@link nl.inspiratieboek.lunr.LunrIndex} flows out, and {@link nl.inspiratieboek.lunr.IndexWriter} makes
 * its bytes. {@link nl.inspiratieboek.lunr.Pipeline} answers what a single word becomes, and
 * {@link nl.inspiratieboek.lunr.LunrLanguage} what the browser must know of a language. The room knows no book, and of
 * the other rooms only stem; the search room and the command line use it.
 */
@NullMarked
package nl.inspiratieboek.lunr;

import org.jspecify.annotations.NullMarked;
