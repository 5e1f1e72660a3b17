package nl.inspiratieboek.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file of a site: its place and its bytes. Bytes may be fetched late, so that no large medium is held in memory. */
public final class OutputFile {
    private final SitePath path;
    private final Content content;
    private final Stay stay;

    private OutputFile(SitePath path, Content content, Stay stay) {
        this.path = path;
        this.content = content;
        this.stay = stay;
    }

    /** A file with these bytes, which the caller no longer changes. */
    public static OutputFile of(SitePath path, byte[] bytes) {
        return new OutputFile(path, () -> bytes, Stay.NOT);
    }

    /** A file with this text, in UTF-8. */
    public static OutputFile of(SitePath path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file whose bytes are fetched when it is published; each fetch gives the same. */
    public static OutputFile later(SitePath path, Content content) {
        return new OutputFile(path, content, Stay.NOT);
    }

    /** The same file, which readers of an old page may ask for a build longer: its address has a fingerprint. */
    public OutputFile staying(Stay howLong) {
        return new OutputFile(path, content, howLong);
    }

    /** How long the file stays after a build that no longer makes it. */
    public Stay stay() {
        return stay;
    }

    /** Where in the site the file stands. */
    public SitePath path() {
        return path;
    }

    /**
     * The whole file. Not to be changed by the caller.
     *
     * @throws IOException if the bytes come from a disk that fails
     */
    public byte[] bytes() throws IOException {
        return content.bytes();
    }

    @Override
    public String toString() {
        return "OutputFile[" + path + "]";
    }

    /** Where a file's bytes come from. */
    @FunctionalInterface
    public interface Content {
        /** All bytes, the same at each call. */
        byte[] bytes() throws IOException;
    }
}
