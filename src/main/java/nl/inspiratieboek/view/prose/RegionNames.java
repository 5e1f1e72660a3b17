package nl.inspiratieboek.view.prose;

import java.util.HashMap;
import java.util.Map;

/** The names of one page's regions, and the ids of its tables and figures, each different. Made for one page and used by one thread. */
final class RegionNames {

    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** The name itself the first time, then the name with a number. */
    String next(String name) {
        int times = given.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " (" + times + ")";
    }

    /** The id of the next of a sort: {@code --tabel-2}. An author's anchor has no two hyphens. */
    String place(String sort) {
        return "--" + sort + "-" + places.merge(sort, 1, Integer::sum);
    }
}
