package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.TermNotes;

/**
 * A case: template {@code case}.
 *
 * @param head what the page says of itself to its frame
 * @param caseId the case's id
 * @param title its title
 * @param lead its summary, if it has one
 * @param fictional whether it is invented
 * @param left the house at its left, in the distance
 * @param house its own house
 * @param right the house at its right, in the distance
 * @param facts its fact box; none if it says nothing
 * @param contents every finding by kind; none if it has none
 * @param narrativeHtml its running text
 * @param sections its kinds with their findings
 * @param compareHref where it is laid beside others; none where there is nothing to compare
 * @param related cases like it; none if there are none
 * @param pager its neighbours; none if it stands alone
 * @param termNotes the terms it uses
 */
record CaseView(
        PageHead head,
        String caseId,
        String title,
        Optional<String> lead,
        boolean fictional,
        Optional<HouseView> left,
        HouseView house,
        Optional<HouseView> right,
        Optional<FactBox> facts,
        Optional<Contents> contents,
        Html narrativeHtml,
        List<Section> sections,
        Optional<String> compareHref,
        Optional<Related> related,
        Optional<Pager> pager,
        Optional<TermNotes> termNotes)
        implements PageContent {

    CaseView {
        sections = List.copyOf(sections);
    }

    /**
     * The facts of a case: part {@code fact-box}.
     *
     * @param rows at least one
     * @param rest the facts that a phone shows on demand; none if there are few
     */
    record FactBox(List<FactRow> rows, Optional<Rest> rest) {

        /** So many facts are shown at once; two more, and a lid would cost more than it saves. */
        private static final int SHOWN = 6;

        FactBox {
            rows = List.copyOf(rows);
        }

        /**
         * The facts that are folded on a phone, where sixteen of them would push the text from sight.
         *
         * @param restLabel how many there are
         * @param restRows these facts
         */
        record Rest(String restLabel, List<FactRow> restRows) {
            Rest {
                restRows = List.copyOf(restRows);
            }
        }

        /** A box with the first short facts on top and the others behind them, each part in the book's order. */
        static Optional<FactBox> of(List<FactRow> rows, LanguagePack language) {
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            List<FactRow> first = rows.size() <= SHOWN + 2
                    ? rows
                    : rows.stream().filter(row -> !row.isLong()).limit(SHOWN).toList();
            List<FactRow> others = rows.stream().filter(row -> !first.contains(row)).toList();
            return Optional.of(first.isEmpty()
                    ? new FactBox(rows, Optional.empty())
                    : new FactBox(
                            first,
                            others.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Rest(language.count("case.facts.more", others.size()), others))));
        }
    }

    /**
     * What there is in a case: part {@code case-contents}.
     *
     * @param groups the findings of a kind, in the order of the kinds
     */
    record Contents(List<Group> groups) {
        Contents {
            groups = List.copyOf(groups);
        }

        /**
         * The findings of a kind.
         *
         * @param groupName the kind
         * @param groupLinks a link for each finding
         */
        record Group(String groupName, List<Link> groupLinks) {}

        /**
         * A finding.
         *
         * @param contentsHref its place on the page
         * @param contentsText its title
         * @param contentsWindow its kind's window
         */
        record Link(String contentsHref, String contentsText, KindView contentsWindow) {}
    }

    /**
     * A kind in a case.
     *
     * @param sectionId its anchor
     * @param sectionTitleHtml its heading
     * @param sectionWindow its window
     * @param introductionHtml the text before its first finding
     * @param cards its findings
     */
    record Section(
            String sectionId,
            Html sectionTitleHtml,
            KindView sectionWindow,
            Html introductionHtml,
            List<FindingCard> cards) {}

    /**
     * Cases like this one.
     *
     * @param others at least one, most alike first
     * @param togetherHref all of them beside each other
     */
    record Related(List<RelatedRow> others, Optional<String> togetherHref) {

        /**
         * A case like this one.
         *
         * @param relatedHref its page
         * @param relatedNumber its house number
         * @param relatedTitle its title
         * @param relatedHouse its house
         * @param sharedThemes the themes they share; none if they share facts only
         * @param sharedFacts the facts they share, in words; none if they share themes only
         */
        record RelatedRow(
                String relatedHref,
                Optional<String> relatedNumber,
                String relatedTitle,
                HouseView relatedHouse,
                Optional<SharedThemes> sharedThemes,
                Optional<String> sharedFacts) {}

        /**
         * The themes that two cases share.
         *
         * @param shared at least one
         */
        record SharedThemes(List<SharedTheme> shared) {}

        /**
         * A theme that two cases share.
         *
         * @param sharedHref its page
         * @param sharedTitle its title
         * @param more whether another follows
         */
        record SharedTheme(String sharedHref, String sharedTitle, boolean more) {}
    }

    /**
     * The neighbours in the street.
     *
     * @param before the house at the left
     * @param after the house at the right
     */
    record Pager(Optional<Neighbour> before, Optional<Neighbour> after) {

        /**
         * A neighbour.
         *
         * @param neighbourHref its page
         * @param neighbourHouse its house
         * @param where which side, and its number
         * @param neighbourName its short name
         */
        record Neighbour(String neighbourHref, HouseView neighbourHouse, String where, String neighbourName) {}
    }

    static CaseView of(Edition edition, PageLinks links, CrossReferences references, Case theCase) {
        return CasePage.of(edition, links, references, theCase).make();
    }

    @Override
    public boolean hasSomethingToKeep() {
        return true;
    }

    @Override
    public String template() {
        return "case";
    }
}
