package nl.inspiratieboek.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An AVIF or HEIC (ISO/IEC 23008-12) without what it tells beside the picture. Its items lie anywhere in the file, found by
 * their distance from its start, so nothing may move: what tells place and camera is overwritten where it lies. Which way is
 * up is said elsewhere, and stays.
 */
final class HeifItems {

    private static final int DEEPEST = 8;
    /** Boxes that hold what programs wanted to add. */
    private static final Set<String> ADDED = Set.of("udta", "uuid", "jumb");
    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia");

    private final ByteBuffer bytes;
    private final Set<Long> items = new HashSet<>();
    private final List<Extent> extents = new ArrayList<>();
    private long idat;

    /** A run of an item's bytes; from the file's start, or that of the box idat. */
    private record Extent(long item, boolean inIdat, long offset, long length) {}

    private HeifItems(byte[] copy) {
        this.bytes = ByteBuffer.wrap(copy);
    }

    static byte[] withoutData(byte[] file) {
        byte[] copy = file.clone();
        HeifItems items = new HeifItems(copy);
        try {
            items.boxes(0, copy.length, 0);
        } catch (IndexOutOfBoundsException damaged) {
            // What was found before is overwritten; decoders read no further either.
        }
        items.overwrite();
        return copy;
    }

    private void boxes(int from, int end, int depth) {
        int at = from;
        while (at + 8 <= end && depth < DEEPEST) {
            long length = bytes.getInt(at) & 0xFFFFFFFFL;
            int head = 8;
            if (length == 1 && at + 16 <= end) {
                length = bytes.getLong(at + 8);
                head = 16;
            }
            length = length == 0 ? end - at : length;
            if (length < head || length > end - at) {
                return;
            }
            int next = (int) (at + length);
            box(name(at + 4), at, at + head, next, depth);
            at = next;
        }
    }

    private void box(String name, int at, int from, int end, int depth) {
        if (name.equals("meta") && end - from >= 4) {
            boxes(from + 4, end, depth + 1);
        } else if (FOLDERS.contains(name)) {
            boxes(from, end, depth + 1);
        } else if (ADDED.contains(name)) {
            bytes.put(at + 4, "free".getBytes(StandardCharsets.US_ASCII));
            Arrays.fill(bytes.array(), from, end, (byte) 0);
        } else if (name.equals("iinf")) {
            boxes(from + (bytes.get(from) == 0 ? 6 : 8), end, depth + 1);
        } else if (name.equals("infe")) {
            item(from);
        } else if (name.equals("iloc")) {
            locations(from);
        } else if (name.equals("idat")) {
            idat = from;
        }
    }

    private void item(int from) {
        int version = bytes.get(from);
        if (version < 2) {
            return;
        }
        long id = number(from + 4, version == 2 ? 2 : 4);
        String type = name(from + (version == 2 ? 8 : 10));
        if (type.equals("Exif") || type.equals("mime") || type.equals("uri ")) {
            items.add(id);
        }
    }

    private void locations(int from) {
        int version = bytes.get(from);
        int offsetSize = bytes.get(from + 4) >> 4 & 15;
        int lengthSize = bytes.get(from + 4) & 15;
        int baseSize = bytes.get(from + 5) >> 4 & 15;
        int indexSize = version == 0 ? 0 : bytes.get(from + 5) & 15;
        int idSize = version < 2 ? 2 : 4;
        long count = number(from + 6, idSize);
        int at = from + 6 + idSize;
        for (long i = 0; i < count; i++) {
            long id = number(at, idSize);
            at += idSize;
            boolean inIdat = version > 0 && (bytes.getShort(at) & 15) == 1;
            at += version > 0 ? 4 : 2;
            long base = number(at, baseSize);
            at += baseSize;
            long parts = number(at, 2);
            at += 2;
            for (long part = 0; part < parts; part++) {
                at += indexSize;
                long offset = base + number(at, offsetSize);
                long length = number(at + offsetSize, lengthSize);
                at += offsetSize + lengthSize;
                extents.add(new Extent(id, inIdat, offset, length));
            }
        }
    }

    private void overwrite() {
        for (Extent extent : extents) {
            long from = extent.offset() + (extent.inIdat() ? idat : 0);
            if (items.contains(extent.item()) && from >= 0 && from < bytes.limit() && extent.length() >= 0) {
                int end = (int) Math.min(bytes.limit(), from + extent.length());
                Arrays.fill(bytes.array(), (int) from, end, (byte) 0);
            }
        }
    }

    private String name(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private long number(int at, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | bytes.get(at + i) & 0xFF;
        }
        return value;
    }
}
