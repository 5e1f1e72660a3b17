package nl.inspiratieboek.export.engine;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an index, as OpenSearch and Elasticsearch allow it.
 *
 * @param value the name
 */
public record IndexName(String value) {

    private static final int MOST_BYTES = 255;
    private static final int LONGEST_MADE = 100;
    private static final String NAMELESS = "inspiratieboek";
    private static final String FORBIDDEN = "\\/*?\"<>|,#:";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /** Checks the name. */
    public IndexName {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("no name for an index: " + fault);
        });
    }

    /** What the engines do not allow in a name. */
    public enum Fault {
        /** There is nothing. */
        EMPTY,
        /** It is a dot or two. */
        DOTS,
        /** It begins with an underscore, a hyphen or a plus. */
        START,
        /** It has capitals. */
        CAPITALS,
        /** It has a space, a control character or one of {@code \ / * ? " < > | , # :}. */
        CHARACTER,
        /** It is longer than 255 bytes. */
        LENGTH
    }

    /** What is wrong with a name; empty if an engine takes it. */
    public static Optional<Fault> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (name.equals(".") || name.equals("..")) {
            return Optional.of(Fault.DOTS);
        }
        if ("_-+".indexOf(name.charAt(0)) >= 0) {
            return Optional.of(Fault.START);
        }
        if (name.codePoints().anyMatch(IndexName::isForbidden)) {
            return Optional.of(Fault.CHARACTER);
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Fault.CAPITALS);
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? Optional.of(Fault.LENGTH) : Optional.empty();
    }

    /** A name of plain letters, digits and hyphens, from the first of these texts that has any. */
    public static IndexName from(String... texts) {
        for (String text : texts) {
            String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
            String name = trimmed(OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-"));
            if (!name.isEmpty()) {
                return new IndexName(name.length() <= LONGEST_MADE ? name : trimmed(name.substring(0, LONGEST_MADE)));
            }
        }
        return new IndexName(NAMELESS);
    }

    private static boolean isForbidden(int character) {
        return FORBIDDEN.indexOf(character) >= 0
                || Character.isISOControl(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}
