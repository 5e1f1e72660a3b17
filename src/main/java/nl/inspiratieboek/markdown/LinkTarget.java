package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.path.PercentEncoding;
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
    record Inside(SourcePath path, Optional<String> anchor) implements LinkTarget {

        @Override
        public Optional<Inside> inside() {
            return Optional.of(this);
        }
    }

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

    /** The file of the book that it points at, if it does. */
    default Optional<Inside> inside() {
        return Optional.empty();
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
        return switch (Scheme.of(typed)) {
            case ALLOWED -> new External(typed);
            case REFUSED -> new Impossible(Reason.SCHEME);
            case NONE -> path(from, typed);
        };
    }

    private static LinkTarget path(SourcePath from, String typed) {
        int hash = typed.indexOf('#');
        String path = hash < 0 ? typed : typed.substring(0, hash);
        int query = path.indexOf('?');
        try {
            Optional<String> anchor = Optional.of(hash < 0 ? "" : PercentEncoding.decode(typed.substring(hash + 1)))
                    .filter(id -> !id.isEmpty());
            String plain = PercentEncoding.decode(query < 0 ? path : path.substring(0, query));
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
}
