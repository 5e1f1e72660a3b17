package nl.inspiratieboek.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Arrays;
import nl.inspiratieboek.source.MediaFile;

/** The bytes of a picture's file, read where they are asked for, so that a large picture costs no memory. */
final class PictureBytes implements Closeable {

    private static final int WINDOW = 16_384;

    private final SeekableByteChannel channel;
    private final long size;
    private final byte[] window = new byte[WINDOW];
    private long start;
    private int filled;

    private PictureBytes(SeekableByteChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    /**
     * Opens a file; whoever opens it closes it.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    static PictureBytes of(MediaFile file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file.location());
        return new PictureBytes(channel, channel.size());
    }

    /** How many bytes the file has. */
    long size() {
        return size;
    }

    /** The byte at a position from 0, as 0 to 255; -1 before the file or behind it. */
    int at(long position) throws IOException {
        if (position < 0 || position >= size) {
            return -1;
        }
        if (position < start || position >= start + filled) {
            // Half before and half behind: some pictures are read from their end.
            fill(Math.max(0, position - WINDOW / 2));
        }
        int offset = (int) (position - start);
        return offset < filled ? window[offset] & 0xFF : -1;
    }

    /** A number of so many bytes, the first the largest; the file must have them. */
    long big(long position, int count) throws IOException {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | at(position + i) & 0xFF;
        }
        return value;
    }

    /** A number of so many bytes, the last the largest; the file must have them. */
    long little(long position, int count) throws IOException {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | at(position + i) & 0xFF;
        }
        return value;
    }

    /** Whether these bytes stand at a position. */
    boolean has(long position, int... sign) throws IOException {
        for (int i = 0; i < sign.length; i++) {
            if (at(position + i) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** A copy of so many bytes, or of as many as the file still has. */
    byte[] copy(long position, int count) throws IOException {
        byte[] bytes = new byte[count];
        int copied = 0;
        while (copied < count && at(position + copied) >= 0) {
            bytes[copied] = (byte) at(position + copied);
            copied++;
        }
        return Arrays.copyOf(bytes, copied);
    }

    private void fill(long from) throws IOException {
        channel.position(from);
        ByteBuffer buffer = ByteBuffer.wrap(window);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // A channel may give less than was asked for.
        }
        start = from;
        filled = buffer.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
