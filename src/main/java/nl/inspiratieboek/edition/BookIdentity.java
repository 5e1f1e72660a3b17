package nl.inspiratieboek.edition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.PartialDate;

/** By what other programs know that two files are of the same book, and of what day: never by chance or a clock. */
public final class BookIdentity {

    /** The name spaces of RFC 9562: addresses, and anything else. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID NAMES = UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8");

    /** Of a book that names no day at all; it may not be the day of the clock. */
    private static final String NO_DAY = "2000-01-01T00:00:00Z";

    private BookIdentity() {}

    /** The book's number: made of its address, or else of its language and title. */
    public static UUID of(BookSettings settings) {
        String own = settings.language() + ":" + settings.title();
        return settings.url().map(url -> named(ADDRESSES, url)).orElseGet(() -> named(NAMES, own));
    }

    /** The number of what has a name within a space: a UUID of version 5. */
    public static UUID named(UUID space, String name) {
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

    /** When the book was last changed, as XML Schema writes a moment: its own date, or else the last day on which something was checked. */
    public static String moment(Book book) {
        return book.settings().date().or(book::lastReviewed).map(BookIdentity::moment).orElse(NO_DAY);
    }

    private static String moment(PartialDate date) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02dT00:00:00Z", date.year(), date.month().orElse(1), date.day().orElse(1));
    }
}
