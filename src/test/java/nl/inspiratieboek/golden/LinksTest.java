package nl.inspiratieboek.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.fixture.ShippedBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link of the shipped book leads somewhere, and every count to as many things as it says. */
class LinksTest {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");
    private static final Map<String, Document> PAGES = parse();

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        List<String> dead = new ArrayList<>();
        PAGES.forEach((page, document) -> {
            for (Element link : document.select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (isDead(page, target)) {
                    dead.add(page + " → " + target);
                }
            }
        });

        assertThat(dead).isEmpty();
    }

    @Test
    void noPlaceOnAPageHasTwoNames() {
        PAGES.forEach((page, document) -> {
            Set<String> seen = new HashSet<>();
            List<String> twice = document.select("[id]").eachAttr("id").stream().filter(id -> !seen.add(id)).toList();
            assertThat(twice).as(page).isEmpty();
        });
    }

    @Test
    void nothingIsInlineAndNothingComesFromElsewhere() {
        PAGES.forEach((page, document) -> {
            assertThat(document.select("style, [style], script:not([src], [type=application/ld+json])")).as(page).isEmpty();
            for (Element loaded : document.select("script[src], link[rel=stylesheet], link[rel=icon], img[src]")) {
                String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
                assertThat(address).as(page).doesNotContain("//").doesNotStartWith("/");
            }
        });
    }

    /** A link to a list that prints a number prints how many things stand on that list. */
    @Test
    void everyPrintedCountEqualsWhatItsLinkOpens() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element link : page.getValue().select("main a[href*=#]")) {
                Matcher number = FIRST_NUMBER.matcher(link.text());
                Optional<Element> list = list(page.getKey(), link.attr("href"));
                if (list.isPresent() && number.find()) {
                    checked++;
                    int things = things(list.get());
                    if (Integer.parseInt(number.group()) != things) {
                        wrong.add(page.getKey() + ": '" + link.text() + "' → " + link.attr("href") + " has " + things);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).as("links that print a count").isGreaterThan(100);
    }

    /** The finder's lists are divided by theme; others are one. */
    private static int things(Element list) {
        return list.hasClass("finder__groups") ? list.select(".finder__pair").size() : list.select("> li").size();
    }

    /** The list that a link's target is. */
    private static Optional<Element> list(String page, String href) {
        URI target = URI.create("http://x/" + page).resolve(href);
        Document document = PAGES.get(target.getPath().substring(1));
        return Optional.ofNullable(document)
                .map(found -> found.getElementById(target.getFragment()))
                .filter(element -> element.normalName().equals("ol")
                        || element.normalName().equals("ul")
                        || element.hasClass("finder__groups"));
    }

    private static boolean isDead(String page, String target) {
        if (target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:")) {
            return false;
        }
        URI uri = URI.create("http://x/" + page).resolve(target.isEmpty() ? page : target);
        String path = uri.getPath().substring(1);
        if (!Files.isRegularFile(ShippedBook.folder().resolve(path))) {
            return true;
        }
        Document document = PAGES.get(path);
        return uri.getFragment() != null && document != null && document.getElementById(uri.getFragment()) == null;
    }

    private static Map<String, Document> parse() {
        Map<String, Document> pages = new HashMap<>();
        for (String page : ShippedBook.pages()) {
            Path file = ShippedBook.folder().resolve(page);
            try {
                pages.put(page, Jsoup.parse(Files.readString(file)));
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
        return pages;
    }
}
