package nl.inspiratieboek.media;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Medium.Fault;

/**
 * A drawing made harmless.
 *
 * @param bytes what may be published: the file itself when nothing had to go
 * @param size its size, if it says one
 * @param removed the elements and attributes left out, sorted
 * @param fault why it cannot be shown; then its bytes are an empty drawing
 */
record SvgDrawing(byte[] bytes, Optional<PictureSize> size, List<String> removed, Optional<Fault> fault) {

    SvgDrawing {
        removed = List.copyOf(removed);
    }

    static SvgDrawing untouched(byte[] bytes, Optional<PictureSize> size) {
        return new SvgDrawing(bytes, size, List.of(), Optional.empty());
    }

    static SvgDrawing cleaned(byte[] bytes, Optional<PictureSize> size, Collection<String> removed) {
        return new SvgDrawing(bytes, size, List.copyOf(removed), Optional.empty());
    }

    /** A file that is no drawing may be anything, so none of it is published; links to it still lead somewhere. */
    static SvgDrawing faulty(Fault fault) {
        byte[] nothing = ("<svg xmlns=\"" + SvgVocabulary.SVG + "\"/>\n").getBytes(StandardCharsets.UTF_8);
        return new SvgDrawing(nothing, Optional.empty(), List.of(), Optional.of(fault));
    }
}
