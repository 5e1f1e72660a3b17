package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.AddressList;
import nl.inspiratieboek.address.AddressList.Published;
import nl.inspiratieboek.site.SitePath;

/**
 * Addresses at which something stood and that lead on: whole pages, and places on pages that still stand.
 *
 * @param pages where each page leads that stands no more
 * @param places for each page the places that stood on it, in order
 */
public record FormerAddresses(SortedMap<SitePath, Target> pages, Map<SitePath, List<FormerPlace>> places) {

    public FormerAddresses {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        places = Map.copyOf(places);
    }

    /**
     * A place that stood on a page.
     *
     * @param id its id
     * @param now where that is now, on the same page or on another
     */
    public record FormerPlace(String id, Target now) {}

    /**
     * The former addresses of a book.
     *
     * @param standing the pages that the book has now: an address at which one stands again leads nowhere else
     */
    static FormerAddresses of(AddressList list, Set<SitePath> standing) {
        SortedMap<SitePath, Target> pages = new TreeMap<>();
        Map<SitePath, List<FormerPlace>> places = new HashMap<>();
        for (Published line : list.published()) {
            Address old = line.address();
            Address now = list.resolve(old);
            if (line.onward().isEmpty() || now.equals(old)) {
                continue;
            }
            Target target = new Target(now.page(), now.anchor());
            if (old.anchor().isPresent()) {
                places.computeIfAbsent(old.page(), page -> new ArrayList<>())
                        .add(new FormerPlace(old.anchor().get(), target));
            } else if (!standing.contains(old.page())) {
                pages.put(old.page(), target);
            }
        }
        return new FormerAddresses(pages, places);
    }

    /** The places that stood on a page. */
    public List<FormerPlace> on(SitePath page) {
        return places.getOrDefault(page, List.of());
    }
}
