package nl.inspiratieboek.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What the boxes of an AVIF say (ISO/IEC 14496-12 and 23008-12): each has a length, a name and data, which may be boxes. A
 * file may have several pictures, such as a small one and the tiles of a large one; the largest is the one shown.
 */
final class Avif {

    private static final int DEEPEST = 8;

    private final PictureBytes bytes;
    private Optional<PictureSize> largest = Optional.empty();
    private boolean onItsSide;

    private Avif(PictureBytes bytes) {
        this.bytes = bytes;
    }

    /** Whether the file says that it can be read as one: its type, or one of those that it fits. */
    static boolean is(PictureBytes bytes) throws IOException {
        return fits(bytes, Set.of("avif", "avis"));
    }

    /** Whether the file is a photograph of the family that AVIF belongs to, such as the HEIC of telephones. */
    static boolean isHeif(PictureBytes bytes) throws IOException {
        return fits(bytes, Set.of("mif1", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx"));
    }

    private static boolean fits(PictureBytes bytes, Set<String> brands) throws IOException {
        if (bytes.size() < 16 || !bytes.has(4, 'f', 't', 'y', 'p')) {
            return false;
        }
        long end = Math.min(bytes.big(0, 4), Math.min(bytes.size(), 256));
        for (long at = 8; at + 4 <= end; at += 4) {
            // At 12 stands a version.
            if (at != 12 && brands.contains(new String(bytes.copy(at, 4), StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    /** The size of its picture, turned as it says. */
    static Optional<PictureSize> size(PictureBytes bytes) throws IOException {
        Avif avif = new Avif(bytes);
        avif.read(0, bytes.size(), 0);
        return avif.onItsSide ? avif.largest.map(PictureSize::turned) : avif.largest;
    }

    /** Whether all its boxes are there. */
    static boolean isWhole(PictureBytes bytes) throws IOException {
        long at = 0;
        while (at + 8 <= bytes.size()) {
            at += length(bytes, at, bytes.size());
        }
        return at == bytes.size();
    }

    private void read(long from, long end, int depth) throws IOException {
        long at = from;
        while (at + 8 <= end && depth < DEEPEST) {
            long length = length(bytes, at, end);
            if (length < 8 || at + length > end) {
                return;
            }
            if (bytes.has(at + 4, 'm', 'e', 't', 'a')) {
                read(at + 12, at + length, depth + 1);
            } else if (bytes.has(at + 4, 'i', 'p', 'r', 'p') || bytes.has(at + 4, 'i', 'p', 'c', 'o')) {
                read(at + 8, at + length, depth + 1);
            } else if (bytes.has(at + 4, 'i', 's', 'p', 'e') && length >= 20) {
                PictureSize.of(bytes.big(at + 12, 4), bytes.big(at + 16, 4))
                        .filter(size -> largest.isEmpty() || size.pixels() > largest.get().pixels())
                        .ifPresent(size -> largest = Optional.of(size));
            } else if (bytes.has(at + 4, 'i', 'r', 'o', 't') && length >= 9) {
                onItsSide |= bytes.at(at + 8) % 2 == 1;
            }
            at += length;
        }
    }

    /** The length of a box; 1 stands for a longer number behind the name, 0 for all that follows. */
    private static long length(PictureBytes bytes, long at, long end) throws IOException {
        long length = bytes.big(at, 4);
        if (length == 1 && at + 16 <= end) {
            long large = bytes.big(at + 8, 8);
            return large < 16 || large > end ? end + 1 : large;
        }
        return length == 0 ? end - at : Math.max(8, length);
    }
}
