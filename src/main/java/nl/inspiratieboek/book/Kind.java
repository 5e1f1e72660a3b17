package nl.inspiratieboek.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of finding, with the chapter that gathers it.
 *
 * @param id the kind's id, for example {@code knelpunt}
 * @param folder the folder of its chapter, for example {@code knelpunten}
 * @param singular its word for one, in lower case
 * @param plural its word for more, in lower case
 * @param headings the level-2 headings in a case that open it; the first one is shown to readers as the chapter's name
 * @param answers the id of the kind that findings of this kind answer, if any
 */
public record Kind(
        String id, String folder, String singular, String plural, List<String> headings, Optional<String> answers) {

    public Kind {
        headings = List.copyOf(headings);
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("a kind needs a heading that opens it: " + id);
        }
    }

    /** What authors call it: its headings, then its words for more and for one. */
    public List<String> names() {
        List<String> names = new ArrayList<>(headings);
        names.add(plural);
        names.add(singular);
        return names;
    }
}
