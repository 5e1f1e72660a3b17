package nl.inspiratieboek.lunr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps bytes up to a number, and takes no more. */
final class BoundedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        room(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        room(length);
        bytes.write(some, from, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    private void room(int more) throws IOException {
        if (bytes.size() + more > most) {
            throw new IOException("more than " + most + " bytes");
        }
    }
}
