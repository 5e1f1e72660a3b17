package nl.inspiratieboek.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Medium.Fault;

/**
 * A drawing as it was judged.
 *
 * @param bytes what may be published: the file itself where no program left notes in it, and an empty drawing where
 *     it is refused or faulty, so that links to it still lead somewhere
 * @param size its size, if it says one
 * @param refused what in it does more than draw
 * @param fault why it cannot be shown
 */
record SvgDrawing(
        byte[] bytes, Optional<PictureSize> size, List<SvgRefusals.Refusal> refused, Optional<Fault> fault) {

    private static final String NOTHING = "<svg xmlns=\"" + SvgVocabulary.SVG + "\"/>\n";

    SvgDrawing {
        refused = List.copyOf(refused);
    }

    static SvgDrawing of(byte[] bytes, Optional<PictureSize> size) {
        return new SvgDrawing(bytes, size, List.of(), Optional.empty());
    }

    static SvgDrawing refused(Optional<PictureSize> size, List<SvgRefusals.Refusal> refused) {
        return new SvgDrawing(nothing(), size, refused, Optional.empty());
    }

    static SvgDrawing faulty(Fault fault) {
        return new SvgDrawing(nothing(), Optional.empty(), List.of(), Optional.of(fault));
    }

    private static byte[] nothing() {
        return NOTHING.getBytes(StandardCharsets.UTF_8);
    }
}
