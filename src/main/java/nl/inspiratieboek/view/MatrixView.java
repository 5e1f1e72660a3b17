package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;
import nl.inspiratieboek.weave.ThemeUse;

/**
 * The matrix of cases and themes: template {@code matrix}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param views other ways to see the cases
 * @param columns a case each
 * @param groups a kind each
 */
record MatrixView(
        PageHead head, String title, String lead, Optional<ViewSwitch> views, List<Column> columns, List<Group> groups,
        Optional<PartsView> parts)
        implements PageContent {

    MatrixView {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * A case.
     *
     * @param columnHref its page
     * @param columnHouse its house
     * @param columnNumber its house number
     * @param columnName its short name
     */
    record Column(
            String columnHref, Optional<HouseView> columnHouse, Optional<String> columnNumber, String columnName) {}

    /**
     * The themes of a kind.
     *
     * @param groupHref its chapter
     * @param groupName its name
     * @param groupWindow its window
     * @param groupSpan how many columns the table has
     * @param rows its themes, most shared first
     */
    record Group(String groupHref, String groupName, KindView groupWindow, String groupSpan, List<Row> rows) {}

    /**
     * A theme.
     *
     * @param rowHref its page
     * @param rowTitle its title
     * @param countHref the list of the cases it was seen in
     * @param countText in how many of all cases it was seen
     * @param elsewhere in how many cases of other books
     * @param cells a cell for each case
     */
    record Row(String rowHref, String rowTitle, String countHref, String countText, Optional<LinkView> elsewhere, List<Cell> cells) {}

    /**
     * What a case says of a theme: findings, that it is not the case, or nothing.
     *
     * @param seen whether it has findings
     * @param found a window for each finding
     * @param notHere whether it was looked for and is not the case
     * @param notDescribed whether the case says nothing of it
     */
    record Cell(boolean seen, List<Found> found, boolean notHere, boolean notDescribed) {}

    /**
     * A finding.
     *
     * @param foundHref its home
     * @param foundTitle its title
     * @param foundWindow its window
     */
    record Found(String foundHref, String foundTitle, KindView foundWindow) {}

    static MatrixView of(Edition edition, PageLinks links, CasePart part) {
        LanguagePack language = edition.language();
        String title = language.text("matrix.title");
        String lead = language.text("matrix.lead");
        SitePath whole = edition.addresses().of(MadePage.MATRIX);
        PageHead own = PageHead.of(title, lead).called(language.text("nav.matrix")).using(Tool.MATRIX);
        PageHead head = PageHead.ofPart(edition, ViewSwitch.on(own, edition), whole, part);
        Houses houses = Houses.of(edition);
        return new MatrixView(
                head,
                head.title(),
                lead,
                ViewSwitch.of(edition, links, whole),
                part.cases().stream()
                        .map((Case theCase) -> new Column(
                                links.href(edition.addresses().of(theCase)),
                                houses.areFew() ? Optional.of(houses.lit(theCase)) : Optional.empty(),
                                houses.number(theCase),
                                theCase.shortName()))
                        .toList(),
                edition.woven().chapters().stream()
                        .filter(chapter -> !chapter.themes().isEmpty())
                        .map(chapter -> group(edition, links, chapter, part))
                        .toList(),
                PartsView.of(edition, links, edition.parts().matrix()));
    }

    private static Group group(Edition edition, PageLinks links, ChapterUse chapter, CasePart part) {
        KindView kind = edition.view(chapter.chapter().kind());
        return new Group(
                links.href(edition.addresses().of(chapter.chapter().kind())),
                kind.kindName(),
                kind,
                Integer.toString(part.cases().size() + 1),
                chapter.themes().stream().map(use -> row(edition, links, use, part)).toList());
    }

    private static Row row(Edition edition, PageLinks links, ThemeUse use, CasePart part) {
        LanguagePack language = edition.language();
        return new Row(
                links.href(edition.addresses().of(use.theme())),
                use.theme().title(),
                links.href(Target.of(edition.addresses().of(use.theme()), ThemeView.SEEN)),
                language.text(
                        "theme.seen-in",
                        language.number(use.seenIn()),
                        language.count("theme.cases", use.cases().size())),
                ElsewhereView.count(edition, links, use.theme().id()),
                use.of(part.cases()).stream().map(one -> cell(edition, links, one)).toList());
    }

    private static Cell cell(Edition edition, PageLinks links, CaseUse one) {
        return new Cell(
                one.state() == State.SEEN,
                one.findings().stream()
                        .map((Finding finding) -> new Found(
                                links.href(edition.addresses().home(finding.id())),
                                finding.title(),
                                edition.view(finding.kind())))
                        .toList(),
                one.state() == State.NOT_HERE,
                one.state() == State.NOT_DESCRIBED);
    }

    @Override
    public String template() {
        return "matrix";
    }
}
