/**
 * Pictures and downloads: how large a picture is, whether it is what its name says, without where and with what it
 * was taken, and whether an SVG only draws.
 *
 * <p>Enter through {@link nl.inspiratieboek.media.MediaReader} and {@link nl.inspiratieboek.media.PublishedMedium}. A
 * source tree flows in; the book's media flow out, each with its size or with what is wrong with it, and later the
 * bytes that are published. Until then no picture is decoded:
 * its size stands in its header, and of the rest only the blocks are counted. {@link
 * nl.inspiratieboek.media.Renditions} makes the widths that pages show. Used by {@code build}.
 */
@NullMarked
package nl.inspiratieboek.media;

import org.jspecify.annotations.NullMarked;
