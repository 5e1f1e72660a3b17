package nl.inspiratieboek.paper;

import org.jsoup.nodes.Element;

/** Headings of many pages under each other in one document: none is empty, and none skips a level. */
final class Headings {

    private Headings() {}

    static void inOrder(Element body) {
        for (Element theme : body.select(".sheet--theme")) {
            for (int level = 5; level >= 1; level--) {
                int below = level + 1;
                theme.select("h" + level).forEach(heading -> heading.tagName("h" + below).addClass("as-h" + (below - 1)));
            }
        }
        int last = 0;
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (heading.text().isBlank()) {
                heading.remove();
                continue;
            }
            int level = Math.min(heading.normalName().charAt(1) - '0', last + 1);
            heading.tagName("h" + level);
            last = level;
        }
    }
}
