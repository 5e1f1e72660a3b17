package nl.inspiratieboek.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.source.SourcePath;

/** What the destination of a link or image in an author's text points at, by its form alone. */
public sealed interface LinkTarget {

    /**
     * An address outside the book: http, https, mailto or tel.
     *
     * @param url the address as typed
     */
    record External(String url) implements LinkTarget {}

    /**
     * A file of the book.
     *
     * @param path the file; the linking file itself for a bare {@code #anchor}
     * @param anchor the anchor there, decoded
     */
    record Inside(SourcePath path, Optional<String> anchor) implements LinkTarget {}

    /**
     * A destination that cannot be followed.
     *
     * @param reason why
     */
    record Impossible(Reason reason) implements LinkTarget {}

    /** Why a destination cannot be followed. */
    enum Reason {
        /** Nothing is written between the brackets. */
        EMPTY,
        /** It starts with a slash: it would break in a sub-folder or from a file. */
        ABSOLUTE,
        /** A scheme that readers must not be sent to, such as file or javascript. */
        SCHEME,
        /** It leads out of the book's folder. */
        OUTSIDE,
        /** Its percent signs cannot be decoded. */
        ENCODING
    }

    /** Where a destination in a file points. */
    static LinkTarget of(SourcePath from, String destination) {
        String typed = destination.strip();
        if (typed.isEmpty()) {
            return new Impossible(Reason.EMPTY);
        }
        if (typed.startsWith("/") || typed.startsWith("\\")) {
            return new Impossible(Reason.ABSOLUTE);
        }
        if (Forms.SCHEME.matcher(typed).find()) {
            String lower = typed.toLowerCase(Locale.ROOT);
            return Forms.ALLOWED.matcher(lower).find() ? new External(typed) : new Impossible(Reason.SCHEME);
        }
        int hash = typed.indexOf('#');
        String path = hash < 0 ? typed : typed.substring(0, hash);
        int query = path.indexOf('?');
        try {
            Optional<String> anchor =
                    hash < 0 || hash == typed.length() - 1 ? Optional.empty() : Optional.of(decode(typed.substring(hash + 1)));
            String plain = decode(query < 0 ? path : path.substring(0, query));
            if (plain.isEmpty()) {
                return new Inside(from, anchor);
            }
            return from.parent().resolve(plain)
                    .<LinkTarget>map(resolved -> new Inside(asPage(resolved), anchor))
                    .orElseGet(() -> new Impossible(Reason.OUTSIDE));
        } catch (IllegalArgumentException undecodable) {
            return new Impossible(Reason.ENCODING);
        }
    }

    /** The ending of a page may be in any case. */
    private static SourcePath asPage(SourcePath path) {
        String name = path.value();
        return path.extension().equalsIgnoreCase("md")
                ? SourcePath.of(name.substring(0, name.length() - 2) + "md")
                : path;
    }

    private static String decode(String text) {
        // A plus is a plus in a path, not a space.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The forms that decide. */
    final class Forms {
        private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
        private static final Pattern ALLOWED = Pattern.compile("^(?:https?://|mailto:|tel:)");

        private Forms() {}
    }
}
