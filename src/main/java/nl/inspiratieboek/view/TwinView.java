package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Twins;
import nl.inspiratieboek.edition.Twins.Twin;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The way from a page to its translation, in the words of that language. A page without a translation leads to the nearest page
 * above it that has one, and says so.
 *
 * @param twinLanguage the code of that language
 * @param twinHref where the way leads
 * @param twinText what the link says
 * @param twinNote where it leads, if not to this page in that language
 * @param alternates the page in both languages for search engines, in full; none where it has no translation or the book does not
 *     say where it will stand
 */
public record TwinView(
        String twinLanguage, String twinHref, String twinText, Optional<String> twinNote, List<Alternate> alternates) {

    public TwinView {
        alternates = List.copyOf(alternates);
    }

    /**
     * A page in a language.
     *
     * @param alternateLanguage the language's code
     * @param alternateHref the page's address in full
     */
    public record Alternate(String alternateLanguage, String alternateHref) {}

    /** The way from a page, if the book has a translation. */
    static Optional<TwinView> of(Edition edition, PageHead head, PageLinks links, Optional<String> canonical) {
        return edition.twins().map(twins -> {
            Optional<Twin> itself = twins.of(links.page());
            Twin twin = itself.orElseGet(() -> nearest(twins, edition.addresses().cover(), head.above()));
            Optional<String> note = Optional.of(twins.language().text("twin.nearest", twin.title()))
                    .filter(unused -> itself.isEmpty());
            return new TwinView(
                    twins.language().code(),
                    twins.href(links.root(), twin.page()),
                    twins.language().text("twin.switch"),
                    note,
                    itself.map(found -> alternates(edition, twins, found, canonical)).orElse(List.of()));
        });
    }

    private static Twin nearest(Twins twins, SitePath cover, List<Target> above) {
        return Stream.concat(Stream.of(cover), above.stream().map(Target::page))
                .flatMap(page -> twins.of(page).stream())
                .filter(twin -> !twin.title().isEmpty())
                .reduce((higher, lower) -> lower)
                .orElseThrow();
    }

    private static List<Alternate> alternates(Edition edition, Twins twins, Twin twin, Optional<String> canonical) {
        Optional<String> there = twins.site(edition.book().settings().url())
                .map(site -> site + Frames.withoutIndex(twin.page()));
        return Stream.of(
                        canonical.map(href -> new Alternate(edition.language().code(), href)),
                        there.map(href -> new Alternate(twins.language().code(), href)))
                .flatMap(Optional::stream)
                .filter(unused -> canonical.isPresent())
                .toList();
    }
}
