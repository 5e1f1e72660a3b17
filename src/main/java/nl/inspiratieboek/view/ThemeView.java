package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.TermNotes;
import nl.inspiratieboek.view.street.StreetView;
import nl.inspiratieboek.weave.ThemeUse;

/**
 * A theme: template {@code theme}. Every count on it leads to a list of exactly what it counts.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param kind its kind
 * @param kindLabel its kind's word for one
 * @param claim the claim in one sentence
 * @param stale what became of the findings since its synthesis was written; told to its authors alone
 * @param drawn the street with this theme's windows lit; none if no case says anything of it
 * @param strip its facts; none if no case says anything of it
 * @param synthesisHtml the editor's text
 * @param contents a link to each of many cases it was seen in
 * @param cases the cases it was seen in, with their findings
 * @param notHere the cases where it was looked for and is not the case; none if there are none
 * @param notDescribed the cases that say nothing of it; none if there are none
 * @param answered what answers its findings; none if nothing does
 * @param table every case with what it says; in a large book only those that say something; none if none does
 * @param bases its findings by how they are known
 * @param nowhere what it says where no case of the page has a finding on it
 * @param elsewhere what other books say of it; none if they say nothing
 * @param parts where it goes on in a large book
 * @param termNotes the terms it uses
 */
record ThemeView(
        PageHead head,
        String title,
        KindView kind,
        String kindLabel,
        Optional<String> claim,
        Optional<String> stale,
        Optional<Drawn> drawn,
        Optional<Strip> strip,
        Html synthesisHtml,
        Optional<FreePageView.Contents> contents,
        Optional<SeenIn> cases,
        Optional<HouseList> notHere,
        Optional<HouseList> notDescribed,
        Optional<Answering> answered,
        Optional<Table> table,
        Optional<Known> bases,
        String nowhere,
        Optional<ElsewhereView> elsewhere,
        Optional<PartsView> parts,
        Optional<TermNotes> termNotes)
        implements PageContent {

    /** The id of the list of cases that a theme was seen in. Ids of our own begin with two hyphens. */
    static final String SEEN = "--gezien";

    /** The id of the list of cases where it is not the case. */
    static final String NOT_HERE = "--niet-hier";

    /** The id of the list of cases that say nothing of it. */
    static final String NOT_DESCRIBED = "--niet-beschreven";

    /** The id of the list of what answers the findings of a theme. */
    static final String ANSWERS = "--antwoord";

    /**
     * The street of a theme.
     *
     * @param drawnClass its place in the head
     * @param street its houses
     */
    record Drawn(String drawnClass, StreetView street) {}

    /**
     * The street as a table.
     *
     * @param tableRows a row for each case that says something
     * @param silent the cases that say nothing, in one row; none if there are none, or too many
     */
    record Table(List<TableRow> tableRows, Optional<Silent> silent) {}

    /**
     * The facts of a theme.
     *
     * @param count in how many of all cases it was seen; nothing if no case says anything of it
     * @param total how many findings there are; nothing if there are none
     * @param totals how many findings by how they are known
     * @param notHereText in how many cases it is not the case; none if in none
     * @param notHereHref their list
     * @param notDescribedText how many cases say nothing of it; none if none
     * @param notDescribedHref their list
     * @param reviewed the date of the synthesis
     */
    record Strip(
            Optional<CountView> count,
            Optional<String> total,
            List<BasisTotal> totals,
            Optional<String> notHereText,
            String notHereHref,
            Optional<String> notDescribedText,
            String notDescribedHref,
            Optional<LinkView> elsewhereCount,
            Optional<String> reviewed) {}

    /**
     * The findings known in one way.
     *
     * @param basisId the id of their list
     * @param basisHref where their list begins
     * @param basisTotal how many there are
     * @param known the findings
     */
    record BasisTotal(String basisId, String basisHref, BasisView basisTotal, List<Known.KnownFinding> known) {}

    /**
     * The findings by how they are known.
     *
     * @param groups one for each way
     */
    record Known(List<BasisTotal> groups) {

        /**
         * A finding.
         *
         * @param knownHref its place on the page
         * @param knownTitle its title
         * @param knownCase its case
         */
        record KnownFinding(String knownHref, String knownTitle, CaseLink knownCase) {}
    }

    /**
     * The cases that a theme was seen in.
     *
     * @param seen at least one
     */
    record SeenIn(List<SeenCase> seen) {}

    /**
     * A case with its findings on the theme.
     *
     * @param cards at least one
     */
    record SeenCase(List<FindingCard> cards) {}

    /**
     * Cases without a finding on the theme.
     *
     * @param houses at least one
     */
    record HouseList(List<Plain> houses) {

        /**
         * A case without a finding on the theme.
         *
         * @param plainHouse its house; none in a book with too many to draw
         * @param plainCase the case
         */
        record Plain(Optional<HouseView> plainHouse, CaseLink plainCase) {}
    }

    /**
     * What answers the findings of a theme.
     *
     * @param cards at least one
     */
    record Answering(List<FindingCard> cards) {}

    /**
     * A case in the table.
     *
     * @param rowHref the case's page
     * @param rowNumber its house number
     * @param rowName its short name
     * @param rowState whether the theme was seen there, in words
     * @param rowFindings its findings on the theme
     */
    record TableRow(
            String rowHref, Optional<String> rowNumber, String rowName, String rowState, List<LinkView> rowFindings) {}

    /**
     * The cases that say nothing of the theme.
     *
     * @param silentCases at least one
     */
    record Silent(List<CaseLink> silentCases) {}

    static ThemeView of(Edition edition, PageLinks links, CrossReferences references, ThemeUse use, CasePart part) {
        return ThemePage.of(edition, links, references, use, part).make();
    }

    @Override
    public boolean hasSomethingToKeep() {
        return true;
    }

    @Override
    public String template() {
        return "theme";
    }
}
