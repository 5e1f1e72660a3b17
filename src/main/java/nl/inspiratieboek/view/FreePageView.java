package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.markdown.Html;

/**
 * A page of running text: template {@code page}.
 *
 * @param frame what every page has
 * @param title its title
 * @param lead its summary, if it has one
 * @param textHtml its text
 * @param reviewed when it was last checked, in words
 * @param termNotes the terms it uses
 */
public record FreePageView(
        FrameView frame,
        String title,
        Optional<String> lead,
        Html textHtml,
        Optional<String> reviewed,
        Optional<TermNotes> termNotes)
        implements PageView {

    /** The view of a free page. */
    public static FreePageView of(Edition edition, FreePage page) {
        PageLinks links = PageLinks.from(Addresses.page(page.path()));
        PageText text = PageText.of(edition, links);
        Html html = text.prose(page.text());
        return new FreePageView(
                Frames.of(edition, links).frame(page.title(), page.summary(), edition.pageGroups().above(page), false),
                page.title(),
                Optional.of(page.summary()).filter(summary -> !summary.isBlank()),
                html,
                page.reviewed().map(date -> reviewed(edition, date)),
                text.termNotes());
    }

    private static String reviewed(Edition edition, PartialDate date) {
        return edition.language().date(date.year(), date.month(), date.day());
    }

    @Override
    public String template() {
        return "page";
    }
}
