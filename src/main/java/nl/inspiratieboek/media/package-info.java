/**
 * Pictures and downloads: how large a picture is, whether it is what its name says, and SVG made harmless.
 *
 * <p>Enter through {@link nl.inspiratieboek.media.MediaReader}. A source tree flows in; the book's media flow out, each with
 * its size or with what is wrong with it, and later the bytes that are published. No picture is ever decoded: what is
 * needed stands in the first bytes of its file.
 */
@NullMarked
package nl.inspiratieboek.media;

import org.jspecify.annotations.NullMarked;
