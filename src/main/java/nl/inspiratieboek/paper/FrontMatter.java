package nl.inspiratieboek.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import org.jsoup.nodes.Element;

/** What stands before the text: the cover with the street, the contents, and the same for the margin of a reader's program. */
final class FrontMatter {

    /** More would be too small to be seen. */
    private static final int MOST_HOUSES = 24;

    /** Between the margins of the cover, in millimetres. */
    private static final double STREET = 182;

    /** No higher than the sky, in millimetres. */
    private static final double SKY = 90;

    private final Edition edition;
    private final Sheets sheets;
    private final Houses houses;
    private final Element cover;

    FrontMatter(Edition edition, Element cover, Sheets sheets) {
        this.cover = cover;
        this.edition = edition;
        this.sheets = sheets;
        this.houses = Houses.of(edition);
    }

    Element cover() {
        Element made = new Element("section").addClass("cover");
        Element sky = made.appendElement("div").addClass("cover__sky");
        sky.appendElement("h1").addClass("cover__title").html(title());
        List<HouseView> drawn = edition.book().cases().stream().limit(MOST_HOUSES).map(houses::lit).toList();
        double units = drawn.stream().mapToInt(HouseView::width).sum() + 2.0 * drawn.size();
        double high = drawn.stream().mapToInt(HouseView::height).max().orElse(1);
        if (!drawn.isEmpty()) {
            double millimetres = 20 * Math.min(STREET / units, SKY / high);
            Element street = sky.appendElement("div").addClass("cover__street")
                    .attr("style", String.format(Locale.ROOT, "font-size:%.3fmm", millimetres));
            drawn.forEach(house -> Marks.house(street, house));
        }
        Element under = made.appendElement("div").addClass("cover__under");
        Element imprint = under.appendElement("div").addClass("cover__imprint");
        edition.imprint().ifPresent(lines -> lines.lines().forEach(line -> imprint.appendElement("p")
                .text(line.imprintLabel() + ": " + line.imprintText())));
        String summary = edition.book().settings().summary();
        if (!summary.isBlank()) {
            under.appendElement("p").addClass("cover__lead").text(summary);
        }
        return made;
    }

    /** In the lines of the site's cover. */
    private String title() {
        String title = edition.book().settings().title();
        List<String> lines = cover.select(".cover__title > span").eachText();
        return String.join(" ", lines).equals(title)
                ? lines.stream().map(Html::escape).collect(Collectors.joining("<br> "))
                : Html.escape(title);
    }

    Element contents() {
        Element contents = new Element("section").id("contents").addClass("contents");
        String heading = edition.language().text("paper.contents");
        contents.appendElement("div").addClass("run-part").text(heading);
        contents.appendElement("h1").text(heading);
        List<Sheet> cases = ofSort(Sheet.Sort.CASE);
        List<Sheet> chapters = sheets.all().stream()
                .filter(sheet -> sheet.sort() == Sheet.Sort.CHAPTER || sheet.sort() == Sheet.Sort.THEME)
                .toList();
        boolean beside = !cases.isEmpty() && !chapters.isEmpty() && cases.size() <= Houses.MOST_IN_ONE_STREET / 2;
        if (!cases.isEmpty()) {
            Element street = contents.appendElement("div").addClass(beside ? "contents__left" : "contents__wide");
            street.appendElement("h2").addClass("line-head").text(edition.language().text("nav.cases"));
            Element list = street.appendElement("ol").addClass("contents__street");
            cases.forEach(sheet -> house(list, sheet));
        }
        if (!chapters.isEmpty()) {
            Element right = contents.appendElement("div").addClass(beside ? "contents__right" : "contents__wide");
            chapters(right, chapters);
        }
        List<Sheet> others = sheets.all().stream()
                .filter(sheet -> sheet.theCase().isEmpty() && !chapters.contains(sheet))
                .toList();
        if (!others.isEmpty()) {
            Element back = contents.appendElement("div").addClass("contents__back");
            back.appendElement("h2").addClass("line-head").text(edition.language().text("paper.look-up"));
            Element list = back.appendElement("ul");
            others.forEach(sheet -> line(list, sheet, sheet.title(), Optional.empty()));
        }
        return contents;
    }

    private List<Sheet> ofSort(Sheet.Sort sort) {
        return sheets.all().stream().filter(sheet -> sheet.sort() == sort).toList();
    }

    private void house(Element list, Sheet sheet) {
        Case theCase = sheet.theCase().orElseThrow();
        Element item = list.appendElement("li");
        if (houses.areOneStreet()) {
            Marks.house(item.appendElement("span").addClass("contents__house"), houses.lit(theCase));
        }
        Element link = Marks.line(item, sheet.id());
        houses.number(theCase).ifPresent(number -> link.appendElement("b").addClass("line__number").text(number));
        link.appendElement("span").addClass("line__words").text(theCase.title());
    }

    private void chapters(Element into, List<Sheet> chapters) {
        Element list = null;
        for (Sheet sheet : chapters) {
            if (sheet.sort() == Sheet.Sort.CHAPTER) {
                Element heading = into.appendElement("h2").addClass("contents__kind");
                Element link = Marks.line(heading, sheet.id());
                sheet.kind().ifPresent(kind -> Marks.kind(link, kind));
                list = null;
            } else {
                if (list == null) {
                    list = into.appendElement("ul");
                }
                line(list, sheet, sheet.title(), count(sheet));
            }
        }
    }

    /** 'n van m', as the theme's page says. */
    private Optional<String> count(Sheet sheet) {
        for (ChapterUse chapter : edition.woven().chapters()) {
            for (ThemeUse theme : chapter.themes()) {
                if (edition.parts().theme(theme.theme().id()).get(0).address().equals(sheet.page())) {
                    int all = edition.book().cases().size();
                    return Optional.of(edition.language().text(
                            "count.of", edition.language().number(theme.seenIn()), edition.language().number(all)));
                }
            }
        }
        return Optional.empty();
    }

    private static void line(Element list, Sheet sheet, String words, Optional<String> count) {
        Element link = Marks.line(list.appendElement("li"), sheet.id());
        count.ifPresent(text -> link.child(0).appendElement("span").addClass("line__count").text(text));
        link.appendElement("span").addClass("line__words").text(words);
    }

    /** What programs show beside the pages. */
    Element bookmarks() {
        Element bookmarks = new Element("bookmarks");
        Element above = bookmarks;
        List<Sheet> all = sheets.all();
        if (all.size() > 1) {
            bookmark(bookmarks, edition.language().text("paper.contents"), "contents");
        }
        for (Sheet sheet : all) {
            Element made = bookmark(sheet.sort() == Sheet.Sort.THEME ? above : bookmarks, sheet.title(), sheet.id());
            if (sheet.sort() == Sheet.Sort.CHAPTER) {
                above = made;
            }
        }
        return bookmarks;
    }

    private static Element bookmark(Element into, String name, String id) {
        return into.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }
}
