package nl.inspiratieboek.leaf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of the site says, without what only a site can do. */
public final class PageBody {

    /** Ways through the site, tools, and doors to pages that an e-reader does not have. */
    private static final String LEFT_OUT = "script, link, template, noscript, form, button, input, select, dialog, nav, iframe, video, audio,"
            + " .no-print, .needs-script, .cite, .cite-link, .choose, .doors, .rows__all, .footnote-back, [hidden]";

    private static final Set<String> SITE_ONLY = Set.of(
            "tabindex", "focusable", "srcset", "sizes", "loading", "decoding", "fetchpriority", "download", "target", "popover",
            "inert", "style");

    private PageBody() {}

    /** The main part of a page. */
    public static Element of(String html) {
        Document page = Jsoup.parse(html);
        Element main = page.selectFirst("main");
        if (main == null) {
            throw new IllegalStateException("a page of the site has no main part");
        }
        main.select(LEFT_OUT).remove();
        main.select("section:has(> h2:only-child)").remove();
        opened(main);
        main.getAllElements().forEach(PageBody::clean);
        named(main);
        return main;
    }

    /** What opens on a press stands open: many readers have no such thing. */
    private static void opened(Element main) {
        for (Element details : main.select("details")) {
            details.tagName("div").removeAttr("open").removeAttr("name");
        }
        main.select("summary").forEach(summary -> summary.tagName("div").addClass("summary"));
    }

    private static void clean(Element element) {
        List<String> gone = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (SITE_ONLY.contains(key) || key.startsWith("data-")) {
                gone.add(key);
            }
        }
        gone.forEach(element::removeAttr);
        if (element.normalName().equals("svg")) {
            element.attr("xmlns", "http://www.w3.org/2000/svg");
            Map.of("viewbox", "viewBox", "preserveaspectratio", "preserveAspectRatio").forEach((low, right) -> {
                if (element.hasAttr(low)) {
                    String value = element.attr(low);
                    element.removeAttr(low);
                    // Not by the element, which would make it small again.
                    element.attributes().put(right, value);
                }
            });
        }
    }

    /** A name that went with what was left out is no name; a list without entries is no list. */
    private static void named(Element main) {
        Set<String> ids = new HashSet<>(main.select("[id]").eachAttr("id"));
        for (String key : List.of("aria-labelledby", "aria-describedby", "aria-controls")) {
            for (Element element : main.select("[" + key + "]")) {
                if (!ids.containsAll(List.of(element.attr(key).trim().split("\\s+")))) {
                    element.removeAttr(key);
                }
            }
        }
        main.select("ul:not(:has(> li)), ol:not(:has(> li)), dl:not(:has(dt))").remove();
    }
}
