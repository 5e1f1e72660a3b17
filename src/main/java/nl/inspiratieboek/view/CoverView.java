package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.view.prose.TermNotes;
import nl.inspiratieboek.view.street.StreetView;
import nl.inspiratieboek.view.street.Streets;
import nl.inspiratieboek.weave.ChapterUse;

/**
 * The cover: template {@code cover}.
 *
 * @param head what the page says of itself to its frame
 * @param titleClass its title's classes: a title with a long word is set smaller
 * @param titleLines the title, broken into lines
 * @param lead what stands beside the title
 * @param publisherLogo the publisher's logo, if the book has one
 * @param few whether so few houses stand in the street that the legend stands beside them
 * @param street the street
 * @param legend the kinds with their totals
 * @param chapters the walls of the chapters
 * @param doors ways in
 * @param textHtml the author's text
 * @param housesHeading the heading of the cases
 * @param cards the first cases
 * @param overviewHref all cases
 * @param termNotes the terms the text uses
 */
public record CoverView(
        PageHead head,
        String titleClass,
        List<String> titleLines,
        Optional<String> lead,
        Optional<LogoView> publisherLogo,
        boolean few,
        StreetView street,
        Optional<Legend> legend,
        Optional<Walls> chapters,
        Optional<Doors> doors,
        Html textHtml,
        Optional<String> housesHeading,
        List<CaseCard> cards,
        String overviewHref,
        Optional<TermNotes> termNotes)
        implements PageContent {

    private static final int LONG_WORD = 13;
    private static final int MOST_CARDS = 6;
    private static final int MOST_THEMES = 3;

    public CoverView {
        titleLines = List.copyOf(titleLines);
        cards = List.copyOf(cards);
    }

    /**
     * The legend.
     *
     * @param kinds each kind with findings
     */
    public record Legend(List<LegendEntry> kinds) {}

    /**
     * The chapters.
     *
     * @param walls their walls, at least one
     */
    public record Walls(List<ChapterCard> walls) {}

    /**
     * The ways in.
     *
     * @param ways at least one
     */
    public record Doors(List<Door> ways) {}

    /**
     * A kind in the legend.
     *
     * @param kind its window
     * @param legendText its total: '33 knelpunten'
     */
    public record LegendEntry(KindView kind, String legendText) {}

    /**
     * A chapter's wall.
     *
     * @param kind its giant window
     * @param chapterHref its page
     * @param chapterSummary what it is about
     * @param shared its most shared themes, if it has themes
     * @param allThemes 'Alle 6 thema's', if it has more than are shown
     */
    public record ChapterCard(
            KindView kind,
            String chapterHref,
            Optional<String> chapterSummary,
            Optional<Shared> shared,
            Optional<String> allThemes) {}

    /**
     * The most shared themes of a chapter.
     *
     * @param themes at least one
     */
    public record Shared(List<ThemeLink> themes) {}

    /**
     * A theme on a chapter's wall.
     *
     * @param themeHref its page
     * @param themeTitle its title
     * @param count in how many cases it was seen; nothing of a theme of which no case says anything
     */
    public record ThemeLink(String themeHref, String themeTitle, Optional<CountView> count) {}

    /**
     * A way in.
     *
     * @param doorHref where it leads
     * @param doorTitle what a reader thinks
     * @param doorText what is behind it
     */
    public record Door(String doorHref, String doorTitle, String doorText) {}

    /** The cover of an edition. */
    public static CoverView of(Edition edition, PageLinks links) {
        Book book = edition.book();
        LanguagePack language = edition.language();
        PageText text = PageText.of(edition, links);
        Html html = text.prose(book.cover().text());
        List<Case> cases = book.cases();
        String summary = book.cover().summary().isBlank() ? book.settings().summary() : book.cover().summary();
        return new CoverView(
                PageHead.ofCover(book.settings().title(), book.settings().summary()),
                "cover__title" + (hasLongWord(book.cover().title()) ? " cover__title--long" : ""),
                book.cover().titleLines(),
                Optional.of(summary).filter(lead -> !lead.isBlank()),
                LogoView.of(edition, links),
                !cases.isEmpty() && Streets.areFew(cases.size()),
                Streets.of(edition, links)
                        .lit(language.text("street.label", language.count("count.cases", cases.size()))),
                legend(edition),
                walls(edition, links),
                doors(edition, links),
                html,
                cases.isEmpty() ? Optional.empty() : Optional.of(housesHeading(edition)),
                cases.stream()
                        .limit(MOST_CARDS)
                        .map(each -> CaseCard.of(edition, links, each))
                        .toList(),
                links.href(edition.addresses().overview()),
                text.termNotes());
    }

    private static String housesHeading(Edition edition) {
        int houses = edition.book().cases().size();
        int streets = Streets.number(edition);
        LanguagePack language = edition.language();
        return streets == 1
                ? language.count("cover.houses", houses)
                : language.text("cover.houses.streets", language.number(houses), language.number(streets));
    }

    private static boolean hasLongWord(String title) {
        for (String word : title.split("\\s+")) {
            if (word.codePointCount(0, word.length()) > LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Walls> walls(Edition edition, PageLinks links) {
        List<ChapterCard> walls = edition.woven().chapters().stream()
                .map(chapter -> card(edition, links, chapter))
                .toList();
        return walls.isEmpty() ? Optional.empty() : Optional.of(new Walls(walls));
    }

    private static Optional<Legend> legend(Edition edition) {
        Houses houses = Houses.of(edition);
        List<LegendEntry> kinds = edition.woven().chapters().stream()
                .filter(chapter -> chapter.findingCount() > 0)
                .map(chapter -> new LegendEntry(
                        edition.view(chapter.chapter().kind()),
                        houses.ofKind(chapter.chapter().kind(), chapter.findingCount())))
                .toList();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new Legend(kinds));
    }

    private static ChapterCard card(Edition edition, PageLinks links, ChapterUse chapter) {
        int themes = chapter.themes().size();
        return new ChapterCard(
                edition.view(chapter.chapter().kind()),
                links.href(edition.addresses().of(chapter.chapter().kind())),
                Optional.of(chapter.chapter().introduction().summary()).filter(summary -> !summary.isBlank()),
                themes == 0 ? Optional.empty() : Optional.of(shared(edition, links, chapter)),
                themes <= MOST_THEMES
                        ? Optional.empty()
                        : Optional.of(edition.language().count("cover.all-themes", themes)));
    }

    private static Shared shared(Edition edition, PageLinks links, ChapterUse chapter) {
        return new Shared(chapter.themes().stream()
                .limit(MOST_THEMES)
                .map(use -> new ThemeLink(
                        links.href(edition.addresses().of(use.theme())),
                        use.theme().title(),
                        ThemeRow.count(edition, use)))
                .toList());
    }

    private static Optional<Doors> doors(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        Addresses addresses = edition.addresses();
        List<Door> doors = new ArrayList<>();
        if (!edition.book().cases().isEmpty()) {
            String key = OverviewView.filters(edition).isEmpty() ? "cover.door.cases.all" : "cover.door.cases";
            doors.add(new Door(links.href(addresses.overview()), language.text(key), language.text(key + ".text")));
        }
        if (edition.has(MadePage.FINDER)) {
            doors.add(new Door(
                    links.href(addresses.of(MadePage.FINDER)),
                    language.text("cover.door.finder"),
                    language.text("cover.door.finder.text", edition.title(MadePage.FINDER))));
        }
        int themes = edition.woven().chapters().stream()
                .mapToInt(chapter -> chapter.themes().size())
                .sum();
        if (edition.has(MadePage.MATRIX)) {
            doors.add(new Door(
                    links.href(addresses.of(MadePage.MATRIX)),
                    language.text("cover.door.matrix"),
                    language.text(
                            "cover.door.matrix.text",
                            language.count("count.cases", edition.book().cases().size()),
                            language.count("count.themes", themes))));
        }
        return doors.isEmpty() ? Optional.empty() : Optional.of(new Doors(doors));
    }

    @Override
    public String template() {
        return "cover";
    }
}
