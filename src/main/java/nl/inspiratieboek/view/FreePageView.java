package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.view.prose.TermNotes;

/**
 * A page of running text: template {@code page}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead its summary, if it has one
 * @param contents its sections; none for a page of one or two
 * @param textHtml its text
 * @param reviewed when it was last checked, in words
 * @param termNotes the terms it uses
 */
public record FreePageView(
        PageHead head,
        String title,
        Optional<String> lead,
        Optional<Contents> contents,
        Html textHtml,
        Optional<String> reviewed,
        Optional<TermNotes> termNotes)
        implements PageContent {

    /** A page with fewer sections shows them at a glance. */
    private static final int FEWEST_SECTIONS = 3;

    /**
     * What stands on a page.
     *
     * @param parts a link to each section
     */
    public record Contents(List<LinkView> parts) {
        public Contents {
            parts = List.copyOf(parts);
        }

        static Optional<Contents> of(List<LinkView> parts) {
            return parts.size() < FEWEST_SECTIONS ? Optional.empty() : Optional.of(new Contents(parts));
        }
    }

    /** The view of a free page. */
    public static FreePageView of(Edition edition, PageLinks links, FreePage page) {
        PageText text = PageText.of(edition, links);
        Html html = text.prose(page.text());
        return new FreePageView(
                PageHead.of(page.title(), page.summary(), edition.pageGroups().above(page))
                        .about(PageSubject.article(
                                page.reviewed(), Citations.cited(page.text()).distinct().toList())),
                page.title(),
                Optional.of(page.summary()).filter(summary -> !summary.isBlank()),
                contents(page, links),
                html,
                page.reviewed().map(date -> reviewed(edition, date)),
                text.termNotes());
    }

    private static Optional<Contents> contents(FreePage page, PageLinks links) {
        List<LinkView> parts = page.text().sections(2).stream()
                .flatMap(section -> section.heading().stream())
                .map(heading -> new LinkView(links.href(Target.of(links.page(), heading.anchor())), heading.text()))
                .toList();
        return Contents.of(parts);
    }

    private static String reviewed(Edition edition, PartialDate date) {
        return edition.language().date(date.year(), date.month(), date.day());
    }

    @Override
    public String template() {
        return "page";
    }
}
