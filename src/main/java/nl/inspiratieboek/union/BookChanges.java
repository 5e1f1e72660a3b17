package nl.inspiratieboek.union;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;

/**
 * What is new in the data of another book.
 *
 * @param added the ids of cases that were not there
 * @param changed of cases that say something else
 * @param gone of cases that are not there any more
 */
public record BookChanges(List<String> added, List<String> changed, List<String> gone) {

    public BookChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** From what was kept to what was given. */
    public static BookChanges between(Optional<ForeignBook> before, ForeignBook now) {
        Map<String, ForeignCase> old = byId(before.map(ForeignBook::cases).orElse(List.of()));
        Map<String, ForeignCase> fresh = byId(now.cases());
        return new BookChanges(
                now.cases().stream().map(ForeignCase::id).filter(id -> !old.containsKey(id)).toList(),
                now.cases().stream()
                        .filter(each -> old.containsKey(each.id()) && !each.equals(old.get(each.id())))
                        .map(ForeignCase::id)
                        .toList(),
                old.keySet().stream().filter(id -> !fresh.containsKey(id)).sorted().toList());
    }

    private static Map<String, ForeignCase> byId(List<ForeignCase> cases) {
        return cases.stream().collect(Collectors.toMap(ForeignCase::id, Function.identity()));
    }
}
