package nl.inspiratieboek.external;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.inspiratieboek.cache.FileCache;

/**
 * What addresses answered, for some days: a file each with when it was, the state, its detail, and where it went. What could not be
 * checked is not kept.
 */
final class AnswerCache {

    /** What these files are called. */
    static final Pattern NAMES = Pattern.compile("[0-9a-f]{64}\\.txt");

    private static final Duration FINE = Duration.ofDays(7);
    /** Whoever mends a site or a link wants to see it. */
    private static final Duration DEAD = Duration.ofDays(1);

    private final FileCache files;
    private final Supplier<Instant> now;

    AnswerCache(FileCache files, Supplier<Instant> now) {
        this.files = files;
        this.now = now;
    }

    /** What an address answered lately. */
    Optional<LinkAnswer> get(String url) {
        return files.get(name(url)).flatMap(bytes -> read(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Keeps an answer if it is sure. */
    void put(String url, LinkAnswer answer) {
        if (answer.state().isSure()) {
            String text = String.join(
                    "\n", now.get().toString(), answer.state().name(), answer.detail(), answer.movedTo().orElse(""));
            files.put(name(url), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Removes what nobody asked for in half a year. */
    void prune() {
        files.prune();
    }

    private Optional<LinkAnswer> read(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        try {
            LinkState state = LinkState.valueOf(lines.get(1));
            Instant until = Instant.parse(lines.get(0)).plus(state == LinkState.FINE ? FINE : DEAD);
            Optional<String> moved = Optional.of(lines.get(3)).filter(url -> !url.isEmpty());
            return now.get().isBefore(until)
                    ? Optional.of(new LinkAnswer(state, lines.get(2), moved))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static String name(String url) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + ".txt";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
