package nl.inspiratieboek.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What was asked for, in the order of the book: a part by itself gives the file its title, several stand in chapters. */
final class BookText {

    private final Edition edition;
    private final LanguagePack language;
    private final XWPFDocument document;
    private final Paper paper;
    private final CaseText cases;
    private String title;

    BookText(Edition edition, Site site, XWPFDocument document) {
        this.edition = edition;
        this.language = edition.language();
        this.document = document;
        this.paper = new Paper(edition, site, document);
        this.cases = new CaseText(edition, paper);
        this.title = edition.book().settings().title();
    }

    /** What the file is called. */
    String title() {
        return title;
    }

    /** The paths of what could not be shown. */
    List<String> leftOut() {
        return paper.leftOut();
    }

    /** Writes all of it. */
    void write(Extract extract) {
        Book book = edition.book();
        List<Case> wanted = extract.isWhole() ? book.cases() : extract.cases();
        List<ChapterUse> chapters = edition.woven().chapters().stream()
                .filter(use -> extract.isWhole() || extract.kinds().contains(use.chapter().kind()))
                .toList();
        List<ThemeUse> themes = extract.themes().stream()
                .flatMap(theme -> edition.woven().theme(theme.id()).stream())
                .filter(use -> !extract.kinds().contains(use.theme().kind()))
                .toList();
        boolean one = !extract.isWhole() && wanted.size() + chapters.size() + themes.size() == 1;
        int level = one ? 1 : 2;
        if (!one) {
            paper.line(WordStyles.TITLE, title);
            subtitle(book.settings().summary());
        }
        if (extract.isWhole()) {
            paper.prose(book.cover().text(), 0);
        }
        wanted.forEach(each -> theCase(each, one, level));
        chapters.forEach(use -> chapter(use, one, level));
        themes.forEach(use -> {
            opening(use.theme().title(), use.theme().summary(), one);
            theme(use, level);
        });
        colophon(wanted);
        WordPage.lay(document, title, language);
    }

    private void opening(String name, String summary, boolean one) {
        title = one ? name : title;
        paper.line(one ? WordStyles.TITLE : WordStyles.heading(1), name);
        subtitle(summary);
    }

    private void subtitle(String summary) {
        if (!summary.isBlank()) {
            paper.line(WordStyles.SUBTITLE, summary);
        }
    }

    private void theCase(Case theCase, boolean one, int level) {
        if (one) {
            Stream<Heading> headings = Stream.concat(
                    theCase.narrative().headings().stream(),
                    theCase.sections().stream()
                            .flatMap(section -> Stream.concat(
                                    section.whole().headings().stream(),
                                    section.findings().stream().flatMap(finding -> finding.whole().headings().stream()))));
            paper.holds(edition.addresses().of(theCase), headings.toList());
        }
        opening(theCase.title(), theCase.summary(), one);
        cases.add(theCase, level);
    }

    private void chapter(ChapterUse use, boolean one, int level) {
        opening(use.chapter().introduction().title(), use.chapter().introduction().summary(), one);
        paper.prose(use.chapter().introduction().text(), level - 2);
        for (ThemeUse theme : use.themes()) {
            paper.line(WordStyles.heading(level), theme.theme().title());
            subtitle(theme.theme().summary());
            theme(theme, level + 1);
        }
        use.other().forEach(finding -> cases.add(finding, level, true));
    }

    /** A theme below its title: the synthesis, then what the cases tell. */
    private void theme(ThemeUse use, int level) {
        Theme theme = use.theme();
        if (edition.isDraft(edition.addresses().of(theme))) {
            paper.remark(language.text("draft.page"));
        }
        if (!theme.claim().isBlank() && !theme.claim().equals(theme.summary())) {
            paper.line(WordStyles.QUOTE, theme.claim());
        }
        paper.prose(theme.synthesis(), level - 2);
        if (!use.findings().isEmpty()) {
            paper.line(WordStyles.heading(level), language.text("docx.findings"));
            use.findings().forEach(finding -> cases.add(finding, level, true));
        }
    }

    private void colophon(List<Case> wanted) {
        paper.colophon(language.text("docx.from"), edition.book().settings().title(), edition.book().settings().url());
        List<String> written = new ArrayList<>();
        edition.book().settings().url().ifPresent(url -> {
            Target home = wanted.size() == 1
                    ? Target.of(edition.addresses().of(wanted.get(0)))
                    : Target.of(edition.addresses().cover());
            String address = url + home.page().encoded();
            written.add(address);
            paper.colophon(language.text("docx.address"), address, Optional.of(address));
        });
        edition.imprint().ifPresent(imprint -> imprint.lines().forEach(line ->
                paper.colophon(line.imprintLabel() + ":", line.imprintText(), line.imprintHref())));
    }
}
