package nl.inspiratieboek.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.site.SitePath;

/**
 * How cases are named in the address of the page that compares. In its query, and not behind a {@code #}: places on the page
 * keep that for themselves, and browsers take a query from a disk as well as from a host.
 */
public final class CompareLinks {

    private final Edition edition;
    /** By case; only in a book whose table has more parts than one. */
    private final Map<String, SitePath> pages = new HashMap<>();

    private CompareLinks(Edition edition) {
        this.edition = edition;
    }

    /** The addresses of an edition. */
    static CompareLinks of(Edition edition, CaseParts parts) {
        CompareLinks links = new CompareLinks(edition);
        if (parts.compare().size() > 1) {
            parts.compare().forEach(part -> part.cases().forEach(each -> links.pages.put(each.id(), part.address())));
        }
        return links;
    }

    /** What a case is called there: its house number, which stays; without one its id. */
    public static String key(Case theCase) {
        if (theCase.number().isPresent()) {
            return Integer.toString(theCase.number().getAsInt());
        }
        // Never another's house number.
        return theCase.id().chars().allMatch(Character::isDigit) ? "-" + theCase.id() : theCase.id();
    }

    /** The page that a case stands on in the table: where readers arrive whose browser runs no scripts. */
    public SitePath page(Case theCase) {
        return pages.getOrDefault(theCase.id(), edition.addresses().of(MadePage.COMPARE));
    }

    /** What follows the page's address, with these cases chosen. */
    public String query(List<Case> cases) {
        return cases.stream()
                .map(each -> URLEncoder.encode(key(each), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "?" + name() + "=", ""));
    }

    /** What the choice is called in the address. */
    public String name() {
        return edition.language().text("compare.query");
    }
}
