package nl.inspiratieboek.view;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.SiteLinks;

/**
 * A page that can be made when it is asked for, by itself. Safe for use by several threads.
 *
 * @param links the links of the page as the site writes them
 * @param content makes what it shows, anew at each call, with links as they are to be written
 */
public record PageMaker(PageLinks links, Function<PageLinks, PageContent> content) {

    static PageMaker of(SitePath address, Function<PageLinks, PageContent> content) {
        return new PageMaker(SiteLinks.from(address), content);
    }

    /** A page at each address; the content is told which of them it is for, from 0. */
    static List<PageMaker> ofParts(List<SitePath> addresses, BiFunction<PageLinks, Integer, PageContent> content) {
        return IntStream.range(0, addresses.size())
                .mapToObj(part -> of(addresses.get(part), links -> content.apply(links, part)))
                .toList();
    }

    /** Where the page stands. */
    public SitePath address() {
        return links.page();
    }

    /** The page in its site. */
    public PageView make(Edition edition) {
        PageContent made = content.apply(links);
        List<FormerPlaceView> former = edition.former().on(links.page()).stream()
                .map(place -> FormerPlaceView.of(edition, place, links))
                .toList();
        return new PageView(Frames.of(edition, links).frame(made), made, former);
    }
}
