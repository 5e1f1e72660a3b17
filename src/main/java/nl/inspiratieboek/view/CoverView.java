package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.ChapterUse;

/**
 * The cover: template {@code cover}.
 *
 * @param frame what every page has
 * @param titleClass its title's classes: a title with a long word is set smaller
 * @param titleLines the title, broken into lines
 * @param lead what stands beside the title
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
        FrameView frame,
        String titleClass,
        List<String> titleLines,
        Optional<String> lead,
        StreetView street,
        List<LegendEntry> legend,
        List<ChapterCard> chapters,
        List<Door> doors,
        Html textHtml,
        Optional<String> housesHeading,
        List<CaseCard> cards,
        String overviewHref,
        Optional<TermNotes> termNotes)
        implements PageView {

    private static final int LONG_WORD = 13;
    private static final int MOST_CARDS = 6;
    private static final int MOST_THEMES = 3;

    public CoverView {
        titleLines = List.copyOf(titleLines);
        legend = List.copyOf(legend);
        chapters = List.copyOf(chapters);
        doors = List.copyOf(doors);
        cards = List.copyOf(cards);
    }

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
     * @param themes its most shared themes
     * @param allThemes 'Alle 6 thema's'
     */
    public record ChapterCard(
            KindView kind,
            String chapterHref,
            Optional<String> chapterSummary,
            List<ThemeLink> themes,
            Optional<String> allThemes) {
        public ChapterCard {
            themes = List.copyOf(themes);
        }
    }

    /**
     * A theme on a chapter's wall.
     *
     * @param themeHref its page
     * @param themeTitle its title
     * @param count in how many cases it was seen
     */
    public record ThemeLink(String themeHref, String themeTitle, CountView count) {}

    /**
     * A way in.
     *
     * @param doorHref where it leads
     * @param doorTitle what a reader thinks
     * @param doorText what is behind it
     */
    public record Door(String doorHref, String doorTitle, String doorText) {}

    /** The cover of an edition. */
    public static CoverView of(Edition edition) {
        Book book = edition.book();
        LanguagePack language = edition.language();
        PageLinks links = PageLinks.from(edition.addresses().cover());
        PageText text = PageText.of(edition, links);
        Html html = text.prose(book.cover().text());
        List<Case> cases = book.cases();
        String summary = book.cover().summary().isBlank() ? book.settings().summary() : book.cover().summary();
        return new CoverView(
                Frames.of(edition, links).cover(),
                "cover__title" + (hasLongWord(book.cover().title()) ? " cover__title--long" : ""),
                book.cover().titleLines(),
                Optional.of(summary).filter(lead -> !lead.isBlank()),
                Streets.of(edition, links)
                        .lit(language.text("street.label", language.count("count.cases", cases.size()))),
                legend(edition),
                edition.woven().chapters().stream()
                        .map(chapter -> card(edition, links, chapter))
                        .toList(),
                doors(edition, links),
                html,
                cases.isEmpty() ? Optional.empty() : Optional.of(language.count("cover.houses", cases.size())),
                cases.stream()
                        .limit(MOST_CARDS)
                        .map(each -> CaseCard.of(edition, links, each))
                        .toList(),
                links.href(edition.addresses().overview()),
                text.termNotes());
    }

    private static boolean hasLongWord(String title) {
        for (String word : title.split("\\s+")) {
            if (word.codePointCount(0, word.length()) > LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static List<LegendEntry> legend(Edition edition) {
        Houses houses = Houses.of(edition);
        return edition.woven().chapters().stream()
                .map(chapter -> new LegendEntry(
                        edition.view(chapter.chapter().kind()),
                        houses.ofKind(chapter.chapter().kind(), chapter.findingCount())))
                .toList();
    }

    private static ChapterCard card(Edition edition, PageLinks links, ChapterUse chapter) {
        int themes = chapter.themes().size();
        return new ChapterCard(
                edition.view(chapter.chapter().kind()),
                links.href(edition.addresses().of(chapter.chapter().kind())),
                Optional.of(chapter.chapter().introduction().summary()).filter(summary -> !summary.isBlank()),
                chapter.themes().stream()
                        .limit(MOST_THEMES)
                        .map(use -> new ThemeLink(
                                links.href(edition.addresses().of(use.theme())),
                                use.theme().title(),
                                ThemeRow.count(edition, use)))
                        .toList(),
                themes == 0
                        ? Optional.empty()
                        : Optional.of(edition.language().count("cover.all-themes", themes)));
    }

    private static List<Door> doors(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        Addresses addresses = edition.addresses();
        List<Door> doors = new ArrayList<>();
        doors.add(new Door(
                links.href(addresses.overview()),
                language.text("cover.door.cases"),
                language.text("cover.door.cases.text")));
        if (!edition.woven().answers().isEmpty()) {
            doors.add(new Door(
                    links.href(addresses.finder()),
                    language.text("cover.door.finder"),
                    language.text("cover.door.finder.text", Frames.of(edition, links).finderName())));
        }
        int themes = edition.woven().chapters().stream()
                .mapToInt(chapter -> chapter.themes().size())
                .sum();
        doors.add(new Door(
                links.href(addresses.matrix()),
                language.text("cover.door.matrix"),
                language.text(
                        "cover.door.matrix.text",
                        language.count("count.cases", edition.book().cases().size()),
                        language.count("count.themes", themes))));
        return doors;
    }

    @Override
    public String template() {
        return "cover";
    }
}
