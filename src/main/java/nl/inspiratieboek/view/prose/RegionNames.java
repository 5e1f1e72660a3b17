package nl.inspiratieboek.view.prose;

import java.util.HashMap;
import java.util.Map;

/** The names of one page's regions, each different. Made for one page and used by one thread. */
final class RegionNames {

    private final Map<String, Integer> given = new HashMap<>();

    /** The name itself the first time, then the name with a number. */
    String next(String name) {
        int times = given.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " (" + times + ")";
    }
}
