package nl.inspiratieboek.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nl.inspiratieboek.book.BookSettings;

/** By what a library knows that two files are the same book: made of its address, or else of its title. */
final class Identifier {

    /** The name spaces of RFC 9562: addresses, and anything else. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID NAMES = UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8");

    private Identifier() {}

    static String of(BookSettings settings) {
        String own = settings.language() + ":" + settings.title();
        return "urn:uuid:" + settings.url().map(url -> named(ADDRESSES, url)).orElseGet(() -> named(NAMES, own));
    }

    private static UUID named(UUID space, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16).putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits()).flip());
            ByteBuffer sum = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = sum.getLong() & ~0xF000L | 5L << 12;
            long least = sum.getLong() & ~(3L << 62) | 2L << 62;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
