package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.ForeignFinding;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.ForeignUse;

/**
 * What other books say, under a heading that says so: part {@code elsewhere}. Each title leads to their own site.
 *
 * @param elsewhereLead what it is, and what it is not counted with
 * @param fromBooks a book each, at least one
 */
public record ElsewhereView(String elsewhereLead, List<FromBook> fromBooks) {

    /** The id of the list. Ids of our own begin with two hyphens. */
    static final String ID = "--elders";

    /** A text of theirs is shown so far; the rest stands on their site. */
    private static final int LONGEST = 320;

    public ElsewhereView {
        fromBooks = List.copyOf(fromBooks);
    }

    /**
     * A book.
     *
     * @param bookHref its site
     * @param bookName what this book calls it
     * @param bookCount how many cases of it follow
     * @param theirCases these cases
     */
    public record FromBook(String bookHref, String bookName, String bookCount, List<TheirCase> theirCases) {
        public FromBook {
            theirCases = List.copyOf(theirCases);
        }
    }

    /**
     * A case.
     *
     * @param theirId its id on this page
     * @param theirHref its page on their site
     * @param theirTitle its title
     * @param theirText its summary
     * @param theirName its short name
     * @param theirBook what this book calls its book
     * @param fictional whether it is invented
     * @param theirCount how many findings it has
     * @param theirFindings the findings that the page is about
     */
    public record TheirCase(
            String theirId,
            String theirHref,
            String theirTitle,
            Optional<String> theirText,
            String theirName,
            String theirBook,
            boolean fictional,
            Optional<String> theirCount,
            List<TheirFinding> theirFindings) {
        public TheirCase {
            theirFindings = List.copyOf(theirFindings);
        }
    }

    /**
     * A finding.
     *
     * @param findingHref where it stands on their site
     * @param findingTitle its title
     * @param findingText the beginning of its text
     */
    public record TheirFinding(String findingHref, String findingTitle, Optional<String> findingText) {}

    /** All cases of other books; none in a book that takes in no other. */
    static Optional<ElsewhereView> all(Edition edition) {
        LanguagePack language = edition.language();
        List<FromBook> books = edition.book().others().stream()
                .filter(other -> !other.cases().isEmpty())
                .map(other -> from(other, language, other.cases().stream()
                        .map(each -> theirCase(
                                other,
                                each,
                                Optional.of(each.summary()),
                                Optional.of(language.count("count.findings", each.findings().size())),
                                List.of()))
                        .toList()))
                .toList();
        return books.isEmpty()
                ? Optional.empty()
                : Optional.of(new ElsewhereView(language.text("elsewhere.overview"), books));
    }

    /** What other books say of a theme; none if they say nothing. */
    static Optional<ElsewhereView> of(Edition edition, String theme) {
        LanguagePack language = edition.language();
        List<FromBook> books = ForeignUse.of(edition.book(), theme).stream()
                .map(use -> from(use.book(), language, use.cases().stream()
                        .map(one -> theirCase(
                                use.book(),
                                one.theCase(),
                                Optional.empty(),
                                Optional.empty(),
                                one.findings().stream().map(ElsewhereView::finding).toList()))
                        .toList()))
                .toList();
        return books.isEmpty()
                ? Optional.empty()
                : Optional.of(new ElsewhereView(language.text("elsewhere.theme"), books));
    }

    /** How many cases of other books say something of a theme, with the way to their list; none if none does. */
    static Optional<LinkView> count(Edition edition, PageLinks links, String theme) {
        return count(edition, links, theme, "elsewhere.cases");
    }

    /** The same below a label that says already that these are other books. */
    static Optional<LinkView> countAlone(Edition edition, PageLinks links, String theme) {
        return count(edition, links, theme, "theme.cases");
    }

    private static Optional<LinkView> count(Edition edition, PageLinks links, String theme, String words) {
        int cases = ForeignUse.count(ForeignUse.of(edition.book(), theme));
        Target list = Target.of(edition.parts().theme(theme).get(0).address(), ID);
        return cases == 0
                ? Optional.empty()
                : Optional.of(new LinkView(links.href(list), edition.language().count(words, cases)));
    }

    private static FromBook from(ForeignBook other, LanguagePack language, List<TheirCase> cases) {
        return new FromBook(other.site(), other.name(), language.count("theme.cases", cases.size()), cases);
    }

    private static TheirCase theirCase(
            ForeignBook other,
            ForeignCase each,
            Optional<String> text,
            Optional<String> count,
            List<TheirFinding> findings) {
        return new TheirCase(
                Addresses.card(other, each),
                each.href(),
                each.title(),
                text.filter(summary -> !summary.isBlank()),
                each.name(),
                other.name(),
                each.invented(),
                count,
                findings);
    }

    private static TheirFinding finding(ForeignFinding finding) {
        String text = finding.text().replaceAll("\\s+", " ");
        String shown = text.length() <= LONGEST
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST) > 0 ? text.lastIndexOf(' ', LONGEST) : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
        return new TheirFinding(finding.href(), finding.title(), Optional.of(shown).filter(words -> !words.isBlank()));
    }
}
