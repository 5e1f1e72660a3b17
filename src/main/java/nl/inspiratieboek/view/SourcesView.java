package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;

/**
 * The sources: template {@code sources}, by publisher, as citations name them.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param consulted when most were last read, said once for all that do not say otherwise
 * @param formats all sources in the forms that reference managers take; none on the pages where it goes on
 * @param letters its publishers by letter
 * @param parts where it goes on in a large book
 */
record SourcesView(
        PageHead head,
        String title,
        String lead,
        Optional<String> consulted,
        Optional<SourcesView.Formats> formats,
        List<Letter<SourcesView.Publisher>> letters,
        Optional<PartsView> parts)
        implements PageContent {

    SourcesView {
        letters = List.copyOf(letters);
    }

    /**
     * All sources for reference managers.
     *
     * @param files a file for each form
     */
    record Formats(List<LinkView> files) {
        Formats {
            files = List.copyOf(files);
        }
    }

    /**
     * A publisher.
     *
     * @param publisher its name
     * @param sources what it published, at least one
     */
    record Publisher(String publisher, List<Entry> sources) {}

    /**
     * A source.
     *
     * @param sourceId its anchor
     * @param sourceTitle its title
     * @param sourceHref where it stands
     * @param writers who wrote it, if that is not its publisher
     * @param date its date; none where it is unknown
     * @param read when it was last read, where that is another date than most
     * @param cited where the book cites it; none if nowhere
     */
    record Entry(
            String sourceId,
            String sourceTitle,
            Optional<String> sourceHref,
            Optional<String> writers,
            Optional<String> date,
            Optional<String> read,
            Optional<Cited> cited) {}

    /**
     * Where the book cites a source.
     *
     * @param houses the cases
     * @param citedMore where the cases stand, if they are too many for this page
     * @param pages the other pages
     */
    record Cited(List<CaseLink> houses, Optional<LinkView> citedMore, List<LinkView> pages) {}

    @Override
    public String template() {
        return "sources";
    }
}
