package nl.inspiratieboek.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG (ITU T.81) without what it tells beside the picture: of its segments only those remain that a decoder needs, the
 * colour profile, and which way is up. What stands behind the end, such as a film or a second picture with data of its own,
 * goes too. Coded data are copied as they are.
 */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF_LENGTH = 16;

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private final byte[] orientation;
    private boolean orientationWritten;

    private JpegSegments(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
        this.orientation = ExifOrientation.segment(orientation(file));
    }

    static byte[] withoutData(byte[] file) {
        return new JpegSegments(file).rewritten();
    }

    private byte[] rewritten() {
        write(0xFF);
        write(START);
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF || marker == 0xFF || marker == 0) {
                // Filling, or a byte that decoders pass over as well.
                at++;
                continue;
            }
            if (marker == END) {
                break;
            }
            if (standsAlone(marker)) {
                out.write(file, at, 2);
                at += 2;
                continue;
            }
            int length = at + 4 <= file.length ? length(file, at) : 0;
            int end = at + 2 + length;
            if (length < 2 || end > file.length) {
                break;
            }
            segment(marker, at, end);
            at = marker == SCAN ? copyScan(end) : end;
        }
        writeOrientation();
        write(0xFF);
        write(END);
        return out.toByteArray();
    }

    private void segment(int marker, int at, int end) {
        if (marker == APP0 && has(file, at + 4, "JFIF\0") && end - at >= 2 + JFIF_LENGTH) {
            // Without the small picture that it may hold.
            byte[] head = new byte[2 + JFIF_LENGTH];
            System.arraycopy(file, at, head, 0, head.length - 2);
            head[2] = 0;
            head[3] = JFIF_LENGTH;
            out.write(head, 0, head.length);
            return;
        }
        writeOrientation();
        boolean kept = marker >= 0xC0 && marker < APP0
                || marker == APP2 && has(file, at + 4, "ICC_PROFILE\0")
                || marker == APP14 && has(file, at + 4, "Adobe");
        if (kept) {
            out.write(file, at, end - at);
        }
    }

    /** Copies coded data up to the next marker that is no restart; gives where that stands. */
    private int copyScan(int from) {
        int at = from;
        while (at < file.length) {
            int next = at + 1 < file.length ? file[at + 1] & 0xFF : 0;
            boolean marker = (file[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && !standsAlone(next);
            if (marker) {
                break;
            }
            at++;
        }
        out.write(file, from, at - from);
        return at;
    }

    /** Behind the JFIF segment, which must come first, and before all else. */
    private void writeOrientation() {
        if (!orientationWritten) {
            out.write(orientation, 0, orientation.length);
            orientationWritten = true;
        }
    }

    /** What the first Exif segment before the picture that says so says of its orientation; 0 if none does. */
    private static int orientation(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF || standsAlone(marker)) {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            int length = length(file, at);
            if (marker == SCAN || marker == END || length < 2 || at + 2 + length > file.length) {
                return 0;
            }
            int orientation =
                    marker == APP1 ? ExifOrientation.ofSegment(Arrays.copyOfRange(file, at + 4, at + 2 + length)) : 0;
            if (orientation > 0) {
                return orientation;
            }
            at += 2 + length;
        }
        return 0;
    }

    /** TEM and the restarts. */
    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static int length(byte[] file, int at) {
        return (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
    }

    private static boolean has(byte[] file, int at, String sign) {
        byte[] wanted = sign.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= file.length || file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void write(int value) {
        out.write(value);
    }
}
