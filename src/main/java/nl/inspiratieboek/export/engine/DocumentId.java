package nl.inspiratieboek.export.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key of a section in an engine: the same in each export, and another in each book, so that a second export overwrites the
 * first and two books can share an index. The section's address where the book says where it stands, else the book's own name
 * and the section's place in it.
 *
 * @param base what the keys of the book begin with
 */
record DocumentId(String base) {

    /** The longest key that the engines take. */
    private static final int MOST_BYTES = 512;

    static DocumentId of(Optional<String> url, IndexName ownName) {
        return new DocumentId(url.orElse(ownName + "/"));
    }

    /** The key of the section with an address from the site's root. */
    String of(String ref) {
        String id = base + ref;
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= MOST_BYTES ? id : HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
