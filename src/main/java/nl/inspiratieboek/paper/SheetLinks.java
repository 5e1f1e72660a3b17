package nl.inspiratieboek.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.leaf.WebAddress;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.nodes.Element;

/** Makes the links of pages lead to each other within one document, and says on which page of paper that is. */
final class SheetLinks {

    /** Where pictures come from, for the layout: the site, and nowhere else. */
    static final String PICTURES = "site:";

    private final Edition edition;
    private final Sheets sheets;
    private final Site site;
    private final Map<SitePath, Set<String>> anchors = new HashMap<>();

    SheetLinks(Edition edition, Sheets sheets, Site site) {
        this.edition = edition;
        this.sheets = sheets;
        this.site = site;
        sheets.all().forEach(sheet -> anchors.put(sheet.page(), new HashSet<>(sheet.main().select("[id]").eachAttr("id"))));
    }

    /** Writes the places, links and pictures of a page anew. */
    void in(Sheet sheet) {
        Element main = sheet.main();
        for (Element link : new ArrayList<>(main.select("a[href]"))) {
            link(sheet, link);
        }
        main.select("a:not([href])").forEach(Element::unwrap);
        Set<String> seen = new HashSet<>();
        for (Element place : main.select("[id]")) {
            String id = sheet.id(place.id());
            if (seen.add(id)) {
                place.attr("id", id);
            } else {
                place.removeAttr("id");
            }
        }
        for (Element image : new ArrayList<>(main.select("img"))) {
            picture(sheet, image);
        }
    }

    private void link(Sheet sheet, Element link) {
        String href = link.attr("href");
        if (WebAddress.isElsewhere(href)) {
            if (WebAddress.isSound(href)) {
                link.addClass("elsewhere").attr("title", href);
            } else {
                link.unwrap();
            }
            return;
        }
        WebAddress.Inside to = WebAddress.Inside.of(sheet.page(), href);
        Optional<Sheet> target = to.page().flatMap(sheets::at);
        Optional<String> url = edition.book().settings().url().filter(WebAddress::isSound);
        if (target.isPresent()) {
            Optional<String> anchor = to.anchor().filter(anchors.get(target.get().page())::contains);
            link.attr("href", "#" + anchor.map(target.get()::id).orElseGet(target.get()::id));
            boolean here = link.parent() != null && link.parent().normalName().matches("h[1-6]");
            if (here) {
                link.unwrap();
            } else if (target.get() != sheet) {
                link.addClass("ref");
            }
        } else if (to.page().isPresent() && url.isPresent() && site.contains(to.page().get())) {
            link.attr("href", url.get() + to.page().get().encoded()).addClass("online");
        } else if (link.id().isEmpty()) {
            link.unwrap();
        } else {
            link.tagName("span").removeAttr("href").removeAttr("rel");
        }
    }

    private void picture(Sheet sheet, Element image) {
        Optional<SitePath> file = WebAddress.Inside.of(sheet.page(), image.attr("src")).page().filter(site::contains);
        boolean known = file.isPresent() && file.get().name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp)");
        if (!known) {
            image.replaceWith(new Element("span").text(image.attr("alt")));
            return;
        }
        image.attr("src", PICTURES + "/" + file.get().encoded());
    }
}
