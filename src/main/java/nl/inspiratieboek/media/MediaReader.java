package nl.inspiratieboek.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Medium.Fault;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourceTree;

/** Reads what is known of a book's pictures and downloads. */
public final class MediaReader {

    private final Limits limits;
    private final ProblemList problems = new ProblemList();

    private MediaReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * The media of a book, by path. A faulty picture is not a problem by itself: it is where a text shows it.
     *
     * @throws IOException when a file cannot be read
     */
    public static Checked<List<Medium>> read(SourceTree tree, Limits limits) throws IOException {
        MediaReader reader = new MediaReader(limits);
        List<Medium> media = new ArrayList<>();
        for (MediaFile file : tree.media()) {
            media.add(reader.medium(file));
        }
        return reader.problems.with(media);
    }

    /**
     * The bytes that are published: those of the file, but for an SVG what is harmless of it.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public static byte[] published(Medium medium, Limits limits) throws IOException {
        byte[] bytes = medium.file().bytes();
        if (PictureType.named(extension(medium.file())).equals(Optional.of(PictureType.SVG))) {
            return decode(bytes)
                    .flatMap(text -> SvgCleaner.clean(text, limits.nesting()))
                    .map(cleaned -> cleaned.text().getBytes(StandardCharsets.UTF_8))
                    .orElseGet(() -> new byte[0]);
        }
        return bytes;
    }

    private Medium medium(MediaFile file) throws IOException {
        Optional<PictureType> named = PictureType.named(extension(file));
        if (named.isEmpty()) {
            return new Medium(file, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            return faulty(file, Fault.EMPTY);
        }
        if (named.get() == PictureType.SVG) {
            return svg(file, bytes);
        }
        Optional<PictureType> actual = PictureType.of(bytes);
        if (!actual.equals(named)) {
            return faulty(file, Fault.OTHER_TYPE);
        }
        Optional<PictureSize> size = PictureHeader.size(actual.get(), bytes);
        if (size.isEmpty()) {
            return faulty(file, Fault.CUT_OFF);
        }
        return sized(file, size.get());
    }

    private Medium svg(MediaFile file, byte[] bytes) {
        Optional<SvgCleaner.Cleaned> cleaned = decode(bytes).flatMap(text -> SvgCleaner.clean(text, limits.nesting()));
        if (cleaned.isEmpty()) {
            return faulty(file, Fault.OTHER_TYPE);
        }
        if (!cleaned.get().removed().isEmpty()) {
            problems.add(
                    Code.SVG_CLEANED,
                    Place.startOf(file.path().value()),
                    String.join(", ", cleaned.get().removed()));
        }
        return cleaned.get()
                .size()
                .map(size -> sized(file, size))
                .orElseGet(() -> new Medium(file, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    private Medium sized(MediaFile file, PictureSize size) {
        return size.pixels() > limits.imagePixels()
                ? faulty(file, Fault.TOO_LARGE)
                : new Medium(file, OptionalInt.of(size.width()), OptionalInt.of(size.height()), Optional.empty());
    }

    private static Medium faulty(MediaFile file, Fault fault) {
        return new Medium(file, OptionalInt.empty(), OptionalInt.empty(), Optional.of(fault));
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String extension(MediaFile file) {
        return file.path().extension().toLowerCase(Locale.ROOT);
    }
}
