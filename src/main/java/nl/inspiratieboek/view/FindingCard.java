package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.markdown.Html;

/**
 * A finding in full: part {@code finding-card}. At home it stands below its kind's window, elsewhere beside the house
 * of its case with its own window lit.
 *
 * @param cardId its id on this page
 * @param cardClass the class that gives its kind's light
 * @param cardWindow its kind's window
 * @param cardHouse the house of its case
 * @param from whose finding it is; none at home
 * @param titleHtml its title, whose words lead to its home; citations, footnotes and links in it lead elsewhere
 * @param textHtml what happened
 * @param outcome that it was tried and did not help
 * @param answers what it answers, or what answers it
 * @param basis how it is known
 * @param theme its theme; none on the page of that theme
 * @param citeHref its home, from which it is cited
 * @param citeOf the case that a citation names
 * @param homeHref its exact place in the case; none at home
 */
record FindingCard(
        String cardId,
        String cardClass,
        Optional<KindView> cardWindow,
        Optional<HouseView> cardHouse,
        Optional<From> from,
        Html titleHtml,
        Html textHtml,
        Optional<String> outcome,
        List<AnswerLine> answers,
        BasisView basis,
        Optional<ThemeLine> theme,
        String citeHref,
        String citeOf,
        Optional<String> homeHref) {

    FindingCard {
        answers = List.copyOf(answers);
    }

    /**
     * Whose finding it is.
     *
     * @param fromCase the case
     * @param keyFacts what says at a glance which case it is
     */
    record From(CaseLink fromCase, List<FactRow.KeyFact> keyFacts) {
        From {
            keyFacts = List.copyOf(keyFacts);
        }
    }

    /**
     * What it answers, or what answers it: a hole is an unlit window, a link of the editor's a window in dashes.
     *
     * @param answerWindow the window of the other kind
     * @param lit whether there is something for sure
     * @param perhaps whether there is something by the editor's reading only
     * @param lead the words before the links
     * @param others the other findings
     * @param more where there is more to read
     * @param whose that the link is the editor's, where the card's own finding has it
     */
    record AnswerLine(
            KindView answerWindow,
            boolean lit,
            boolean perhaps,
            String lead,
            List<Other> others,
            Optional<LinkView> more,
            Optional<String> whose) {
        AnswerLine {
            others = List.copyOf(others);
        }
    }

    /**
     * Another finding.
     *
     * @param otherHref its place
     * @param otherTitle its title
     * @param otherRemark its case if that is another, that it had no result, or is a possible answer only
     * @param last whether it is the last of its line
     */
    record Other(String otherHref, String otherTitle, Optional<String> otherRemark, boolean last) {}

    /**
     * The theme of a finding.
     *
     * @param themeHref its page
     * @param themeTitle its title
     * @param usesHref the list of cases with this theme
     * @param usesText in how many other cases; none if it is the only one
     */
    record ThemeLine(String themeHref, String themeTitle, String usesHref, Optional<String> usesText) {}
}
