package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a book is taken out as one file: all of it, or the parts that somebody chose.
 *
 * @param cases the chosen cases, in the order of the book
 * @param themes the chosen themes, in the order of the book
 * @param kinds the kinds whose chapters were chosen, with all of their themes, in the order of the book
 */
public record Extract(List<Case> cases, List<Theme> themes, List<Kind> kinds) {

    public Extract {
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
    }

    /** The whole book. */
    public static Extract whole() {
        return new Extract(List.of(), List.of(), List.of());
    }

    /** Whether nothing was chosen, and so all is meant. */
    public boolean isWhole() {
        return cases.isEmpty() && themes.isEmpty() && kinds.isEmpty();
    }

    /** The id of the one part that was chosen; nothing for the whole book and for several parts. */
    public Optional<String> onlyPart() {
        List<String> ids = Stream.of(
                        cases.stream().map(Case::id),
                        themes.stream().map(Theme::id),
                        kinds.stream().map(Kind::folder))
                .flatMap(parts -> parts)
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
