package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The pages on which a page of a large book goes on: part {@code page-parts}.
 *
 * @param before the part before this one; none on the first
 * @param after the next; none on the last
 * @param partsText how many there are
 * @param parts all of them
 */
record PartsView(Optional<LinkView> before, Optional<LinkView> after, String partsText, List<PartLink> parts) {

    PartsView {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param partHref its page
     * @param partName what is on it
     * @param isHere whether it is this page
     * @param holds on the page itself the cases of which this part has something, divided by spaces: so an address that was
     *     published before the page went on in parts still leads to its place
     */
    record PartLink(String partHref, String partName, boolean isHere, Optional<String> holds) {}

    /** The parts of a page; none of a page that is whole. */
    static Optional<PartsView> of(Edition edition, PageLinks links, List<CasePart> parts) {
        return of(edition, links, parts, unused -> false);
    }

    /**
     * The parts of a page that promises a place for cases.
     *
     * @param promised whether a case has a place on the page
     */
    static Optional<PartsView> of(
            Edition edition, PageLinks links, List<CasePart> parts, Predicate<Case> promised) {
        boolean first = parts.get(0).address().equals(links.page());
        return of(
                edition,
                links,
                parts.stream().map(CasePart::address).toList(),
                parts.stream().map(CasePart::name).toList(),
                parts.stream()
                        .map(part -> Optional.of(part.cases().stream()
                                        .filter(each -> first && promised.test(each))
                                        .map(Case::id)
                                        .collect(Collectors.joining(" ")))
                                .filter(cases -> !cases.isEmpty()))
                        .toList());
    }

    /** The parts at some addresses with their names; none if it is one. */
    static Optional<PartsView> of(Edition edition, PageLinks links, List<SitePath> addresses, List<String> names) {
        return of(edition, links, addresses, names, names.stream().map(unused -> Optional.<String>empty()).toList());
    }

    private static Optional<PartsView> of(
            Edition edition,
            PageLinks links,
            List<SitePath> addresses,
            List<String> names,
            List<Optional<String>> holds) {
        int here = addresses.indexOf(links.page());
        if (addresses.size() < 2) {
            return Optional.empty();
        }
        List<PartLink> parts = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            parts.add(new PartLink(links.href(addresses.get(i)), names.get(i), i == here, holds.get(i)));
        }
        return Optional.of(new PartsView(
                link(parts, here - 1),
                link(parts, here + 1),
                edition.language().text("parts.all", edition.language().number(parts.size())),
                parts));
    }

    /** What a part is called that goes from one word to another. */
    static String range(Edition edition, String first, String last) {
        return first.equals(last) ? first : edition.language().text("parts.range", first, last);
    }

    private static Optional<LinkView> link(List<PartLink> parts, int at) {
        return at < 0 || at >= parts.size()
                ? Optional.empty()
                : Optional.of(new LinkView(parts.get(at).partHref(), parts.get(at).partName()));
    }
}
