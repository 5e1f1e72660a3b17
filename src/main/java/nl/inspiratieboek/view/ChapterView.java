package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.drawing.HouseDrawing.Light;
import nl.inspiratieboek.weave.ChapterUse;

/**
 * A chapter: template {@code chapter}.
 *
 * @param frame what every page has
 * @param kind its giant window
 * @param title its title
 * @param lead its summary
 * @param total how many findings it gathers, in how many themes
 * @param finder the way from bottleneck to solution, on the two chapters concerned
 * @param themes its themes, most shared first
 * @param textHtml the author's introduction
 * @param other findings without a theme
 * @param streetText what the street shows
 * @param street the street with only this kind lit
 * @param termNotes the terms the text uses
 */
public record ChapterView(
        FrameView frame,
        KindView kind,
        String title,
        Optional<String> lead,
        String total,
        Optional<LinkView> finder,
        List<ThemeRow> themes,
        Html textHtml,
        Optional<OtherFindings> other,
        String streetText,
        StreetView street,
        Optional<TermNotes> termNotes)
        implements PageView {

    public ChapterView {
        themes = List.copyOf(themes);
    }

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
    public static ChapterView of(Edition edition, ChapterUse chapter) {
        LanguagePack language = edition.language();
        Kind kind = chapter.chapter().kind();
        FreePage introduction = chapter.chapter().introduction();
        PageLinks links = PageLinks.from(edition.addresses().of(kind));
        Frames frames = Frames.of(edition, links);
        PageText text = PageText.of(edition, links);
        Html html = text.prose(introduction.text());
        return new ChapterView(
                frames.frame(introduction.title(), introduction.summary(), List.of(), true),
                edition.view(kind),
                introduction.title(),
                Optional.of(introduction.summary()).filter(summary -> !summary.isBlank()),
                language.text(
                        "chapter.total",
                        Houses.of(edition).ofKind(kind, chapter.findingCount()),
                        language.count("count.themes", chapter.themes().size())),
                finder(edition, links, frames, kind),
                chapter.themes().stream()
                        .map(use -> ThemeRow.of(edition, links, use))
                        .toList(),
                html,
                other(edition, links, chapter),
                language.text("chapter.street.text", kind.plural(), kind.singular()),
                street(edition, links, kind),
                text.termNotes());
    }

    private static Optional<LinkView> finder(Edition edition, PageLinks links, Frames frames, Kind kind) {
        boolean concerned = edition.woven().answers().stream()
                .anyMatch(answers -> answers.question().equals(kind) || answers.answer().equals(kind));
        return concerned
                ? Optional.of(new LinkView(links.href(edition.addresses().finder()), frames.finderName()))
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

    private static StreetView street(Edition edition, PageLinks links, Kind kind) {
        Houses houses = Houses.of(edition);
        Streets streets = Streets.of(edition, links);
        LanguagePack language = edition.language();
        return streets.street(language.text("chapter.street.label", kind.plural()), false, each -> streets.plot(
                each,
                houses.house(each, finding -> light(finding, kind)),
                Optional.of(state(each, kind, houses, language)),
                Optional.empty()));
    }

    private static Light light(Finding finding, Kind kind) {
        return finding.kind().equals(kind) ? Light.LIT : Light.DARK;
    }

    private static String state(Case each, Kind kind, Houses houses, LanguagePack language) {
        int number = each.findings(kind).size();
        return number == 0 ? language.text("chapter.street.none") : houses.ofKind(kind, number);
    }

    @Override
    public String template() {
        return "chapter";
    }
}
