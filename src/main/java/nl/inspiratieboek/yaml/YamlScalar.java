package nl.inspiratieboek.yaml;

import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/**
 * A single value: always text. {@code no}, {@code 1.10}, {@code 012} and {@code 2024-01} stay as typed.
 *
 * @param text as typed, or what the quotes stand for
 * @param quoted whether it stood in quotes or as a block of text
 */
public record YamlScalar(String text, boolean quoted, Place place) implements YamlValue {

    public YamlScalar {
        Objects.requireNonNull(text);
        Objects.requireNonNull(place);
    }

    /** Whether nothing was given: no value, {@code ~} or {@code null}, not in quotes. */
    public boolean isEmpty() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public Optional<YamlScalar> asScalar() {
        return Optional.of(this);
    }
}
