package nl.inspiratieboek.yaml;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Place;

/**
 * A single value: always text. {@code no}, {@code 1.10}, {@code 012} and {@code 2024-01} stay as typed.
 *
 * @param text as typed, or what the quotes stand for
 * @param quoted whether it stood in quotes or as a block of text
 */
public record YamlScalar(String text, boolean quoted, Place place) implements YamlValue {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/()&'-]*[\\p{L}\\p{N}.)])?");

    public YamlScalar {
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }

    /** Whether nothing was given: no value, {@code ~} or {@code null}, not in quotes. */
    public boolean isEmpty() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** Whether a text is the same without quotes, wherever it stands: letters, digits and a few signs that mean nothing to YAML. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** A text of one line in quotes; empty when what looks like its end may be a comment. */
    public static Optional<String> quoted(String text) {
        if (text.contains(" #") || text.contains("\t#")) {
            return Optional.empty();
        }
        boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return Optional.of(escapes ? "'" + text.replace("'", "''") + "'" : '"' + text + '"');
    }

    @Override
    public Optional<YamlScalar> asScalar() {
        return Optional.of(this);
    }
}
