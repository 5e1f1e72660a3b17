package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.PageLimits.Limit;
import nl.inspiratieboek.edition.StreetGroups.Group;
import nl.inspiratieboek.site.SitePath;

/**
 * A part of what a page says of the book's cases: all of it, or in a large book the cases of a street, which go on on the next
 * page where they are many.
 *
 * @param address the page: that of the whole for the first part
 * @param group the street
 * @param name the street, with the place of this part in it
 * @param cases its cases
 */
public record CasePart(SitePath address, String group, String name, List<Case> cases) {

    public CasePart {
        cases = List.copyOf(cases);
    }

    /**
     * The parts of a page; a single one where all cases have room on it.
     *
     * @param groups the streets of all cases
     */
    static List<CasePart> of(
            Edition edition, Supplier<List<Group>> groups, SitePath page, ToIntFunction<Case> weight, Limit limit) {
        List<Case> cases = edition.book().cases();
        if (cases.stream().mapToInt(weight).sum() <= limit.whole()) {
            return List.of(new CasePart(page, "", "", cases));
        }
        List<CasePart> parts = new ArrayList<>();
        for (Group group : groups.get()) {
            List<List<Case>> cut = cut(group.cases(), weight, limit.part());
            for (int i = 0; i < cut.size(); i++) {
                String name = cut.size() == 1
                        ? group.name()
                        : edition.language()
                                .text("street.part", group.name(), Integer.toString(i + 1), Integer.toString(cut.size()));
                parts.add(new CasePart(edition.addresses().part(page, parts.size() + 1), group.name(), name, cut.get(i)));
            }
        }
        return List.copyOf(parts);
    }

    /** Neighbours stay together; each part has at least one member, however heavy that is. */
    public static <T> List<List<T>> cut(List<T> members, ToIntFunction<T> weight, int limit) {
        List<List<T>> cut = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int weighed = 0;
        for (T member : members) {
            int own = weight.applyAsInt(member);
            if (!part.isEmpty() && weighed + own > limit) {
                cut.add(part);
                part = new ArrayList<>();
                weighed = 0;
            }
            part.add(member);
            weighed += own;
        }
        if (!part.isEmpty()) {
            cut.add(part);
        }
        return cut;
    }
}
