package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * What stands at the old address of a page: template {@code forwarding}. A browser goes on by itself, to
 * the place that the reader asked for; a search engine learns the
 * new address, and whoever stays finds a link.
 *
 * @param head what the page says of itself to its frame
 * @param onwardHref where the page is now
 * @param lasting the same for search engines: in full, if the book says where it will stand
 * @param onwardScriptHref what takes readers on to the place that they asked for; without scripts a refresh takes them to the page
 */
public record ForwardingView(PageHead head, String onwardHref, String lasting, Optional<String> onwardScriptHref)
        implements PageContent {

    /** The view of an old address. */
    static ForwardingView of(Edition edition, PageLinks links, Target now) {
        String href = links.href(now);
        return new ForwardingView(
                PageHead.of(edition.language().text("forwarding.title"), ""),
                href,
                edition.book().settings().url().map(url -> url + now.page().encoded()).orElse(href),
                edition.assets().script(Tool.FORWARDING).map(links::href));
    }

    @Override
    public String template() {
        return "forwarding";
    }
}
