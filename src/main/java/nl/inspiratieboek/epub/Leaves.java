package nl.inspiratieboek.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.leaf.WebAddress;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.nodes.Element;

/** The pages of the site that are in the EPUB, in the order of reading, with what may be linked to in each. */
final class Leaves {

    private static final SitePath TEXT = SitePath.of("text");

    private final Site site;
    private final Map<SitePath, Element> pages = new LinkedHashMap<>();
    private final Set<SitePath> pictures = new TreeSet<>();
    private final Optional<String> url;

    Leaves(Site site, Optional<String> url) {
        this.site = site;
        this.url = url;
    }

    void add(SitePath page, Element main) {
        main.select(".footnote-ref a").forEach(link -> link.attr("epub:type", "noteref"));
        main.select(".footnotes li").forEach(note -> note.attr("epub:type", "footnote"));
        main.select("aside.term-notes").forEach(notes -> notes.attr("epub:type", "glossary"));
        pages.put(page, main);
    }

    boolean contains(SitePath page) {
        return pages.containsKey(page);
    }

    List<SitePath> pages() {
        return List.copyOf(pages.keySet());
    }

    Element main(SitePath page) {
        return pages.get(page);
    }

    /** The pictures that its pages show. */
    List<OutputFile> pictures() {
        return pictures.stream().flatMap(path -> site.file(path).stream()).toList();
    }

    /** Where a page stands in the EPUB. */
    static SitePath place(SitePath page) {
        return placeOfFile(SitePath.of(page.value().replaceAll("\\.html$", "") + ".xhtml"));
    }

    /** Where another file of the site stands in the EPUB: whatever authors call it, never where a file of the EPUB itself stands. */
    static SitePath placeOfFile(SitePath file) {
        return file.in(TEXT);
    }

    /** Writes the links of all pages anew; before that, all pages must be in. */
    void link() {
        pages.forEach((page, main) -> {
            new ArrayList<>(main.select("a[href]")).forEach(link -> link(page, link));
            new ArrayList<>(main.select("img")).forEach(image -> picture(page, image));
        });
    }

    private void link(SitePath page, Element link) {
        String href = link.attr("href");
        if (WebAddress.isElsewhere(href)) {
            if (!WebAddress.isSound(href)) {
                link.unwrap();
            }
            return;
        }
        WebAddress.Inside to = WebAddress.Inside.of(page, href);
        Optional<SitePath> target = to.page();
        if (target.isPresent() && contains(target.get())) {
            Optional<String> anchor = to.anchor().filter(id -> pages.get(target.get()).getElementById(id) != null);
            SitePath place = place(target.get());
            link.attr(
                    "href",
                    anchor.map(id -> place.relativeTo(place(page), id)).orElseGet(() -> place.relativeTo(place(page))));
        } else if (target.isPresent() && url.isPresent() && WebAddress.isSound(url.get()) && site.contains(target.get())) {
            link.attr("href", url.get() + target.get().encoded());
        } else {
            unlink(link);
        }
    }

    /** What leads nowhere stays as words; it may be a place itself. */
    private static void unlink(Element link) {
        if (link.id().isEmpty()) {
            link.unwrap();
        } else {
            link.tagName("span").removeAttr("href").removeAttr("role").removeAttr("rel");
        }
    }

    private void picture(SitePath page, Element image) {
        Optional<SitePath> file = WebAddress.Inside.of(page, image.attr("src")).page().filter(site::contains);
        if (file.isEmpty() || MediaType.ofPicture(file.get()).isEmpty()) {
            // Of a form that readers need not know: its words remain.
            image.replaceWith(new Element("span").text(image.attr("alt")));
            return;
        }
        pictures.add(file.get());
        image.attr("src", placeOfFile(file.get()).relativeTo(place(page)));
    }
}
