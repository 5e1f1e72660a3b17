package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.site.SitePath;

/**
 * What a page says of itself to what is put around it: a site's frame, or the sheet of a printed book.
 *
 * @param title the page's title
 * @param here what the page is called behind those above it, in a word or two; none on the cover
 * @param summary one or two sentences, or none
 * @param above the pages between the cover and this one
 * @param wall whether the head is dark
 * @param subject what the page is to machines
 * @param tools what it has style sheets of its own for
 */
public record PageHead(
        String title,
        Optional<String> here,
        String summary,
        List<Target> above,
        boolean wall,
        PageSubject subject,
        List<Tool> tools) {

    public PageHead {
        above = List.copyOf(above);
        tools = List.copyOf(tools);
    }

    /** The head of a page directly below the cover. */
    static PageHead of(String title, String summary) {
        return of(title, summary, List.of());
    }

    /** The head of a page below others. */
    static PageHead of(String title, String summary, List<Target> above) {
        return new PageHead(title, Optional.of(title), summary, above, false, PageSubject.LISTING, List.of());
    }

    /** The head of a part of a page, below the page itself; of the first part it is that of the page. */
    static PageHead ofPart(Edition edition, PageHead whole, SitePath page, CasePart part) {
        return part.address().equals(page) ? whole : ofPart(edition, whole, page, part.name());
    }

    /** The head of a further part of a page, below the page itself. */
    static PageHead ofPart(Edition edition, PageHead whole, SitePath page, String name) {
        List<Target> above = Stream.concat(whole.above().stream(), Stream.of(Target.of(page))).toList();
        String title = edition.language().text("parts.title", whole.title(), name);
        return new PageHead(title, Optional.of(name), whole.summary(), above, whole.wall(), PageSubject.LISTING, whole.tools());
    }

    /** The head of the cover. */
    static PageHead ofCover(String title, String summary) {
        return new PageHead(title, Optional.empty(), summary, List.of(), false, PageSubject.BOOK, List.of());
    }

    /** The same page under a short name, for one with a long title. */
    PageHead called(String shortName) {
        return new PageHead(title, Optional.of(shortName), summary, above, wall, subject, tools);
    }

    /** The same with a dark head. */
    PageHead asWall() {
        return new PageHead(title, here, summary, above, true, subject, tools);
    }

    /** The same of a page that is something to machines. */
    PageHead about(PageSubject other) {
        return new PageHead(title, here, summary, above, wall, other, tools);
    }

    /** The same of a page that uses tools from the beginning, besides those it uses already. */
    PageHead using(Tool... used) {
        List<Tool> all = Stream.concat(tools.stream(), Stream.of(used)).distinct().toList();
        return new PageHead(title, here, summary, above, wall, subject, all);
    }
}
