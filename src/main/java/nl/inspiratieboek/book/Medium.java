package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;

/**
 * An image or a download.
 *
 * @param file where its bytes are
 * @param width in CSS pixels, for images
 * @param height in CSS pixels, for images
 * @param fault why a page cannot show it, or cannot even link it
 * @param renditions what pages show in its place, the narrowest first; empty where they show the file itself
 * @param linked whether something leads to the file itself, so that it is published beside its renditions
 */
public record Medium(
        MediaFile file,
        OptionalInt width,
        OptionalInt height,
        Optional<Fault> fault,
        List<Rendition> renditions,
        boolean linked) {

    public Medium {
        renditions = List.copyOf(renditions);
    }

    /** A file that is published as it is. */
    public Medium(MediaFile file, OptionalInt width, OptionalInt height, Optional<Fault> fault) {
        this(file, width, height, fault, List.of(), true);
    }

    /** Why a picture cannot be shown, or a download not be published. */
    public enum Fault {
        /** The file has no bytes. */
        EMPTY,
        /** The file ends before the picture does, or is damaged. */
        CUT_OFF,
        /** The file is something else than its name says. */
        OTHER_TYPE,
        /** More pixels than allowed on a page; as a download it may be. */
        TOO_LARGE,
        /** A drawing of more bytes than allowed. */
        DRAWING_TOO_LARGE,
        /** A drawing with groups too deep in each other, or with parts repeated too often. */
        TOO_COMPLEX,
        /** No picture that browsers show. */
        NOT_SHOWN,
        /** A photograph that browsers do not show, and of which place and camera data cannot be taken out. */
        NOT_SHOWN_WITH_DATA,
        /** It would run in readers' browsers. */
        RUNS
    }

    /** Its path in the book. */
    public SourcePath path() {
        return file.path();
    }
}
