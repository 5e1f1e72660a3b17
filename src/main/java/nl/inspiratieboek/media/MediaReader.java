package nl.inspiratieboek.media;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Reads what is known of a book's pictures and downloads. */
public final class MediaReader {

    private final Limits limits;
    private final ProblemList problems = new ProblemList();

    private final Set<SourcePath> shown;
    private final Set<SourcePath> whole;

    private MediaReader(Limits limits, Set<SourcePath> shown, Set<SourcePath> whole) {
        this.limits = limits;
        this.shown = shown;
        this.whole = whole;
    }

    /**
     * The pictures and downloads of a book that pages show or link, by path. Of the others nothing is read. A faulty
     * picture is not a problem here: it is where a text shows it, and the loader knows the texts. A file that is gone
     * meanwhile, or may not be read, is reported and left out.
     *
     * @param shown the pictures that stand on pages
     * @param whole of what the file itself is wanted, because something leads to it
     * @throws IOException when the machine fails
     */
    public static Checked<List<Medium>> read(
            SourceTree tree, Set<SourcePath> shown, Set<SourcePath> whole, Limits limits) throws IOException {
        MediaReader reader = new MediaReader(limits, shown, whole);
        List<Medium> media = new ArrayList<>();
        for (MediaFile file : tree.media()) {
            if (!shown.contains(file.path()) && !whole.contains(file.path())) {
                continue;
            }
            if (file.size() > limits.mediaFileBytes()) {
                String largest = Long.toString(limits.mediaFileBytes());
                reader.problems.add(Code.FILE_TOO_LARGE, Place.startOf(file.path().value()), largest);
                continue;
            }
            try {
                media.add(reader.medium(file));
            } catch (NoSuchFileException gone) {
                reader.problems.add(Code.FILE_VANISHED, Place.startOf(file.path().value()));
            } catch (AccessDeniedException denied) {
                reader.problems.add(Code.FILE_UNREADABLE, Place.startOf(file.path().value()));
            }
        }
        return reader.problems.with(media);
    }

    private Medium medium(MediaFile file) throws IOException {
        Optional<PictureType> named = PictureType.named(file);
        try (PictureBytes bytes = PictureBytes.of(file)) {
            if (ActiveFile.is(file.path().fileName(), bytes)) {
                return unsized(file, Optional.of(Fault.RUNS));
            }
            if (named.isEmpty()) {
                boolean photo = UnshownPhoto.is(file.path().extension(), bytes);
                return unsized(file, Optional.of(photo ? Fault.NOT_SHOWN_WITH_DATA : Fault.NOT_SHOWN));
            }
            if (bytes.size() == 0) {
                return unsized(file, Optional.of(Fault.EMPTY));
            }
            return named.get() == PictureType.SVG ? svg(file, bytes) : picture(file, named.get(), bytes);
        }
    }

    private Medium picture(MediaFile file, PictureType named, PictureBytes bytes) throws IOException {
        if (!PictureType.of(bytes).equals(Optional.of(named))) {
            return unsized(file, Optional.of(Fault.OTHER_TYPE));
        }
        Optional<PictureSize> size = PictureHeader.size(named, bytes);
        if (size.isPresent() && size.get().pixels() > limits.imagePixels()) {
            return unsized(file, Optional.of(Fault.TOO_LARGE));
        }
        if (size.isEmpty() || !PictureEnd.isThere(named, bytes)) {
            return unsized(file, Optional.of(Fault.CUT_OFF));
        }
        OptionalInt width = OptionalInt.of(size.get().width());
        OptionalInt height = OptionalInt.of(size.get().height());
        List<Rendition> renditions =
                shown.contains(file.path()) ? PictureWidths.of(file, named, size.get(), bytes) : List.of();
        return new Medium(file, width, height, Optional.empty(), renditions, whole.contains(file.path()));
    }

    /** A drawing is text that must be read whole, so it is held to the size of a text. */
    private Medium svg(MediaFile file, PictureBytes bytes) throws IOException {
        if (bytes.size() > limits.textFileBytes()) {
            return unsized(file, Optional.of(Fault.DRAWING_TOO_LARGE));
        }
        SvgDrawing drawing = SvgReader.read(file.bytes(), limits.nesting());
        for (SvgRefusals.Refusal each : drawing.refused()) {
            Place place = new Place(file.path().value(), each.line(), each.column(), each.length());
            problems.add(Code.SVG_REFUSED, place, each.what());
        }
        return drawing.size().map(size -> sized(file, size)).orElseGet(() -> unsized(file, drawing.fault()));
    }

    private static Medium sized(MediaFile file, PictureSize size) {
        return new Medium(file, OptionalInt.of(size.width()), OptionalInt.of(size.height()), Optional.empty());
    }

    private static Medium unsized(MediaFile file, Optional<Fault> fault) {
        return new Medium(file, OptionalInt.empty(), OptionalInt.empty(), fault);
    }
}
