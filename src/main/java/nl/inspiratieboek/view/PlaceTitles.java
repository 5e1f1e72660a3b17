package nl.inspiratieboek.view;

import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.site.SitePath;

/** What a place of a book is called: the title of its page, or the heading that stands there. */
final class PlaceTitles {

    private PlaceTitles() {}

    /** The title; empty for a place that has none, such as a row of a table. */
    static Optional<String> of(Edition edition, Target place) {
        return Stream.of(cases(edition, place), chapters(edition, place), pages(edition, place), made(edition, place))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<String> cases(Edition edition, Target place) {
        return edition.book().cases().stream()
                .filter(each -> edition.addresses().of(each).equals(place.page()))
                .flatMap(each -> title(each.title(), headings(each), place));
    }

    private static Stream<Heading> headings(Case each) {
        Stream<Heading> sections = each.sections().stream().flatMap(section ->
                Stream.concat(Stream.of(section.heading()), section.introduction().headings().stream()));
        Stream<Heading> findings = each.findings().stream().flatMap(finding ->
                Stream.concat(Stream.of(finding.heading()), finding.text().headings().stream()));
        return Stream.of(each.narrative().headings().stream(), sections, findings).flatMap(headings -> headings);
    }

    private static Stream<String> chapters(Edition edition, Target place) {
        Addresses addresses = edition.addresses();
        return edition.book().chapters().stream().flatMap(chapter -> Stream.concat(
                page(addresses.of(chapter.kind()), chapter.introduction(), place),
                chapter.themes().stream()
                        .filter(theme -> addresses.of(theme).equals(place.page()))
                        .flatMap(theme -> title(theme.title(), theme.synthesis().headings().stream(), place))));
    }

    private static Stream<String> pages(Edition edition, Target place) {
        Stream<String> free = edition.book().pages().stream()
                .flatMap(page -> page(Addresses.page(page.path()), page, place));
        return Stream.of(
                        page(edition.addresses().cover(), edition.book().cover(), place),
                        page(edition.addresses().overview(), edition.book().overview(), place),
                        free)
                .flatMap(found -> found);
    }

    private static Stream<String> made(Edition edition, Target place) {
        return Stream.of(MadePage.values())
                .filter(edition::has)
                .filter(page -> place.anchor().isEmpty() && edition.addresses().of(page).equals(place.page()))
                .map(edition::title);
    }

    private static Stream<String> page(SitePath address, FreePage page, Target place) {
        return address.equals(place.page()) ? title(page.title(), page.text().headings().stream(), place) : Stream.empty();
    }

    private static Stream<String> title(String page, Stream<Heading> headings, Target place) {
        return place.anchor().isEmpty()
                ? Stream.of(page)
                : headings.filter(heading -> heading.anchor().equals(place.anchor().get())).map(Heading::text);
    }
}
