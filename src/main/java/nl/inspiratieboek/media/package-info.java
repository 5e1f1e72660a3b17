/**
 * Pictures and downloads: how large a picture is, whether it is what its name says, without where and with what it
 * was taken, and whether an SVG only draws.
 *
 * <p>Enter through {@link nl.inspiratieboek.media.MediaReader} and {@link nl.inspiratieboek.media.PublishedMedium}. A
 * source tree flows in; the book's media flow out, each with its size or with what is wrong with it, and later the
 * bytes that are published. No picture is ever decoded: its size stands in its header, and of the rest only the
 * blocks are counted. Used by {@code build}.
 */
@NullMarked
package nl.inspiratieboek.media;

import org.jspecify.annotations.NullMarked;
