/**
 * Cuts words to their stems, for the generator and, compiled to JavaScript, for the reader's browser: the only place
 * that knows how.
 *
 * <p>Enter through {@link nl.inspiratieboek.stem.Stemmer}. A word flows in, its stem flows out; each is the stem that
 * lunr.js 2.3.9 with lunr-languages 1.22.0 gives. The room uses the plainest of {@code java.lang} and {@code java.util},
 * and no other room, so that the script stays small. The lunr room and the build use it, and
 * its package {@code browser} makes the script.
 */
@NullMarked
package nl.inspiratieboek.stem;

import org.jspecify.annotations.NullMarked;
