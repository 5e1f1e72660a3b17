package nl.inspiratieboek.paper;

import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.KindView;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/** The small drawings that paper needs where the site's pages have none. */
final class Marks {

    private Marks() {}

    /** The window of a kind with its name. */
    static void kind(Element into, KindView kind) {
        Element window = into.appendElement("span").addClass("window").addClass(kind.kindClass());
        Element svg = svg(window, "0 0 14 16", "14", "16");
        svg.appendChild(new Element(Tag.valueOf("path"), "").attr("d", kind.motif()));
        into.appendElement("span").addClass("kind-name").text(kind.kindName());
    }

    /** A line that ends with the page of a place. */
    static Element line(Element into, String id) {
        Element link = into.appendElement("a").addClass("line").attr("href", "#" + id);
        // Empty here: the layout knows the page.
        link.appendElement("span").addClass("line__page").attr("data-to", "#" + id);
        return link;
    }

    /** A house. */
    static void house(Element into, HouseView house) {
        Element svg = svg(into, house.viewBox(), house.emWidth() + (house.emWidth().endsWith("em") ? "" : "em"),
                house.emHeight() + (house.emHeight().endsWith("em") ? "" : "em"));
        svg.addClass(house.houseClass());
        path(svg, "house__wall", house.wall());
        house.lit().forEach(lit -> path(svg, "house__lit " + lit.kindClass(), lit.litPath()));
        house.dark().ifPresent(dark -> path(svg, "house__dark", dark));
        house.shut().ifPresent(shut -> path(svg, "house__shut", shut));
        path(svg, "house__door", house.door());
    }

    private static void path(Element svg, String classes, String data) {
        svg.appendElement("path").attr("class", classes).attr("d", data);
    }

    private static Element svg(Element into, String viewBox, String width, String height) {
        Element svg = new Element(Tag.valueOf("svg", ParseSettings.preserveCase), "");
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        svg.attributes().put("viewBox", viewBox);
        svg.attr("width", width).attr("height", height);
        into.appendChild(svg);
        return svg;
    }
}
