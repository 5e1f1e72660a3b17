package nl.inspiratieboek.markdown;

import java.util.Objects;
import java.util.Optional;

/**
 * A heading and what stands below it, up to the next heading at which the document was cut.
 *
 * @param heading absent for what stands before the first
 * @param body without the heading
 * @param whole with the heading
 */
public record Section(Optional<Heading> heading, Prose body, Prose whole) {

    public Section {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(body);
        Objects.requireNonNull(whole);
    }
}
