package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
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
 * A chapter: template {@code chapter}.
 *
 * @param head what the page says of itself to its frame
 * @param kind its giant window
 * @param title its title
 * @param lead its summary
 * @param total how many findings it gathers, in how many themes; nothing of a chapter without findings
 * @param finder the way from bottleneck to solution, on the two chapters concerned
 * @param themes its themes; none if it has none
 * @param textHtml the author's introduction
 * @param other findings without a theme
 * @param band the street with only this kind lit; none if no window of it would be lit, or houses are too many to draw
 * @param termNotes the terms the text uses
 */
public record ChapterView(
        PageHead head,
        KindView kind,
        String title,
        Optional<String> lead,
        Optional<String> total,
        Optional<LinkView> finder,
        Optional<Themes> themes,
        Html textHtml,
        Optional<OtherFindings> other,
        Optional<Band> band,
        Optional<TermNotes> termNotes)
        implements PageContent {

    /**
     * Its themes.
     *
     * @param list most shared first, at least one
     */
    public record Themes(List<ThemeRow> list) {}

    /**
     * The street of a chapter.
     *
     * @param bandClass its classes
     * @param streetText what it shows
     * @param street its houses
     */
    public record Band(String bandClass, String streetText, StreetView street) {}

    /**
     * Findings without a theme.
     *
     * @param findings at least one
     */
    public record OtherFindings(List<OtherFinding> findings) {
        public OtherFindings {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding without a theme; its text stands in its case.
     *
     * @param anchor its id on this page
     * @param kind its window
     * @param findingHref its home
     * @param findingTitleHtml its title
     * @param caseName its case
     */
    public record OtherFinding(
            String anchor, KindView kind, String findingHref, Html findingTitleHtml, String caseName) {}

    /** The view of a chapter. */
    public static ChapterView of(Edition edition, PageLinks links, ChapterUse chapter) {
        LanguagePack language = edition.language();
        Kind kind = chapter.chapter().kind();
        FreePage introduction = chapter.chapter().introduction();
        PageText text = PageText.of(edition, links);
        Html html = text.prose(introduction.text());
        return new ChapterView(
                PageHead.of(introduction.title(), introduction.summary())
                        .asWall()
                        .about(PageSubject.chapter(
                                introduction.reviewed(),
                                Citations.cited(introduction.text()).distinct().toList())),
                edition.view(kind),
                introduction.title(),
                Optional.of(introduction.summary()).filter(summary -> !summary.isBlank()),
                total(edition, chapter),
                finder(edition, links, kind),
                themes(edition, links, chapter),
                html,
                other(edition, links, chapter),
                band(edition, links, chapter),
                text.termNotes());
    }

    private static Optional<String> total(Edition edition, ChapterUse chapter) {
        if (chapter.findingCount() == 0) {
            return Optional.empty();
        }
        LanguagePack language = edition.language();
        String findings = Houses.of(edition).ofKind(chapter.chapter().kind(), chapter.findingCount());
        return Optional.of(
                chapter.themes().isEmpty()
                        ? findings
                        : language.text(
                                "chapter.total",
                                findings,
                                language.count("count.themes", chapter.themes().size())));
    }

    private static Optional<Themes> themes(Edition edition, PageLinks links, ChapterUse chapter) {
        List<ThemeRow> themes = chapter.themes().stream()
                .map(use -> ThemeRow.of(edition, links, use))
                .toList();
        return themes.isEmpty() ? Optional.empty() : Optional.of(new Themes(themes));
    }

    private static Optional<LinkView> finder(Edition edition, PageLinks links, Kind kind) {
        boolean concerned = edition.woven().answers().stream()
                .anyMatch(answers -> answers.question().equals(kind) || answers.answer().equals(kind));
        return concerned
                ? Optional.of(new LinkView(links.href(edition.addresses().of(MadePage.FINDER)), edition.title(MadePage.FINDER)))
                : Optional.empty();
    }

    private static Optional<OtherFindings> other(Edition edition, PageLinks links, ChapterUse chapter) {
        List<OtherFinding> findings = chapter.other().stream()
                .map(finding -> new OtherFinding(
                        finding.id().onThemePage(),
                        edition.view(finding.kind()),
                        links.href(edition.addresses().home(finding.id())),
                        finding.heading().titleHtml(),
                        edition.theCase(finding.id().caseId()).shortName()))
                .toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(new OtherFindings(findings));
    }

    private static Optional<Band> band(Edition edition, PageLinks links, ChapterUse chapter) {
        Houses houses = Houses.of(edition);
        if (chapter.findingCount() == 0 || !houses.areFew()) {
            return Optional.empty();
        }
        Kind kind = chapter.chapter().kind();
        Streets streets = Streets.of(edition, links);
        LanguagePack language = edition.language();
        List<Case> cases = edition.book().cases();
        StreetView street =
                streets.street(cases, language.text("chapter.street.label", kind.plural()), false, each -> streets.plot(
                        each,
                        houses.house(each, finding -> light(finding, kind)),
                        Optional.of(state(each, kind, language)),
                        Optional.of(each.findings(kind))
                                .filter(findings -> !findings.isEmpty())
                                .map(findings -> houses.ofKind(kind, findings.size()))));
        return Optional.of(new Band(
                "band grid" + (Streets.areFew(cases.size()) ? " band--few" : ""),
                language.text("chapter.street.text", kind.plural(), kind.singular()),
                street));
    }

    private static Light light(Finding finding, Kind kind) {
        return finding.kind().equals(kind) ? Light.LIT : Light.DARK;
    }

    /** In windows: the kind's own word may be too long to stand below a house, and the text above says it. */
    private static String state(Case theCase, Kind kind, LanguagePack language) {
        int number = theCase.findings(kind).size();
        return number == 0 ? language.text("theme.no-window") : language.count("theme.windows", number);
    }

    @Override
    public boolean hasSomethingToKeep() {
        return true;
    }

    @Override
    public String template() {
        return "chapter";
    }
}
