package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.TitledHtml;
import nl.inspiratieboek.view.FindingCard.AnswerLine;
import nl.inspiratieboek.view.FindingCard.From;
import nl.inspiratieboek.view.FindingCard.Other;
import nl.inspiratieboek.view.FindingCard.ThemeLine;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;

/** Makes the cards of findings on one page, in the order in which the page shows them. Used by one thread. */
final class FindingCards {

    private final Edition edition;
    private final CrossReferences references;
    private final PageLinks links;
    private final PageText text;
    private final LanguagePack language;
    private final Addresses addresses;

    private FindingCards(Edition edition, CrossReferences references, PageLinks links, PageText text) {
        this.edition = edition;
        this.references = references;
        this.links = links;
        this.text = text;
        this.language = edition.language();
        this.addresses = edition.addresses();
    }

    static FindingCards of(Edition edition, CrossReferences references, PageLinks links, PageText text) {
        return new FindingCards(edition, references, links, text);
    }

    /** A finding on the page of its case. */
    FindingCard home(Finding finding) {
        TitledHtml shown = text.titled(
                finding.whole(), Optional.of(links.href(addresses.home(finding.id()))), "", finding.id().anchor() + "--");
        return new FindingCard(
                finding.id().anchor(),
                edition.view(finding.kind()).kindClass(),
                Optional.of(edition.view(finding.kind())),
                Optional.empty(),
                Optional.empty(),
                shown.title(),
                shown.text(),
                outcome(finding),
                answersAtHome(finding),
                basis(finding),
                finding.theme().flatMap(references::theme).map(use -> new ThemeLine(
                        links.href(addresses.of(use.theme())),
                        use.theme().title(),
                        links.href(Target.of(addresses.of(use.theme()), ThemeView.SEEN)),
                        // The count of all cases, this one too: as many as the link opens to.
                        Optional.of(references.seenIn(use.theme().id()))
                                .filter(cases -> cases > 1)
                                .map(cases -> language.count("finding.seen-in", cases)))),
                links.href(addresses.home(finding.id())),
                edition.theCase(finding.id().caseId()).shortName(),
                Optional.empty());
    }

    /** A finding's copy on the page of its theme, or of its chapter: beside its house, with its one window lit. */
    FindingCard copy(Finding finding) {
        return elsewhere(finding, true, answersElsewhere(finding));
    }

    /** A finding's copy on the page of a theme whose findings it answers. */
    FindingCard answer(Finding finding, List<Finding> questionsHere) {
        return elsewhere(finding, false, questions(finding, questionsHere, this::copyHref));
    }

    private FindingCard elsewhere(Finding finding, boolean withHouse, List<AnswerLine> answers) {
        Case theCase = edition.theCase(finding.id().caseId());
        KindView kind = edition.view(finding.kind());
        String home = links.href(addresses.home(finding.id()));
        TitledHtml shown = text.titled(
                finding.whole(), Optional.of(home), theCase.id() + "--", finding.id().onThemePage() + "--");
        Optional<HouseView> house = withHouse
                ? Optional.of(Houses.of(edition)
                        .house(theCase, other -> other.id().equals(finding.id()) ? Light.LIT : Light.DARK))
                : Optional.empty();
        return new FindingCard(
                finding.id().onThemePage(),
                kind.kindClass(),
                withHouse ? Optional.empty() : Optional.of(kind),
                house,
                Optional.of(new From(CaseLink.of(edition, links, theCase), FactRow.keyFacts(theCase, language))),
                shown.title(),
                shown.text(),
                outcome(finding),
                answers,
                basis(finding),
                Optional.empty(),
                home,
                theCase.shortName(),
                Optional.of(home));
    }

    private Optional<String> outcome(Finding finding) {
        return finding.withoutResult() ? Optional.of(language.text("finding.no-result")) : Optional.empty();
    }

    private BasisView basis(Finding finding) {
        return BasisView.of(finding.basis(), language.text("basis." + finding.basis().id()));
    }

    private List<AnswerLine> answersAtHome(Finding finding) {
        List<AnswerLine> lines = new ArrayList<>(questions(finding, references.questionsOf(finding), this::homeHref));
        references.answerKind(finding.kind()).ifPresent(kind -> {
            List<Finding> all = references.answersTo(finding);
            List<Finding> here = all.stream().filter(answer -> sameCase(answer, finding)).toList();
            List<Finding> there = all.stream().filter(answer -> !sameCase(answer, finding)).toList();
            Optional<LinkView> more = moreAnswers(finding);
            if (here.isEmpty()) {
                lines.add(hole(kind, "finding.none-here", there.isEmpty() ? more : Optional.empty()));
            } else {
                lines.add(line(kind, "finding.tried-here", here, finding, this::homeHref));
            }
            if (!there.isEmpty()) {
                lines.add(line(kind, "finding.tried-elsewhere", there, finding, this::homeHref));
            }
        });
        return lines;
    }

    /** On a theme's page the answers stand in full below, so the links stay on the page. */
    private List<AnswerLine> answersElsewhere(Finding finding) {
        List<AnswerLine> lines = new ArrayList<>(questions(finding, references.questionsOf(finding), this::homeHref));
        references.answerKind(finding.kind()).ifPresent(kind -> {
            List<Finding> all = references.answersTo(finding);
            Function<Finding, String> href = finding.theme().isPresent()
                    ? answer -> answer.theme().equals(finding.theme()) ? copyHref(answer) : hereHref(answer)
                    : this::homeHref;
            lines.add(all.isEmpty()
                    ? hole(kind, "finding.none", Optional.empty())
                    : line(kind, "finding.tried", all, finding, href));
        });
        return lines;
    }

    /** What a finding answers, and whose reading that is. */
    private List<AnswerLine> questions(Finding answer, List<Finding> questions, Function<Finding, String> href) {
        if (questions.isEmpty()) {
            return List.of();
        }
        boolean ours = answer.ourReading();
        return List.of(new AnswerLine(
                edition.view(questions.get(0).kind()),
                !ours,
                ours,
                language.text(ours ? "finding.may-answer" : "finding.answers"),
                others(questions, answer, href, FindingRemark::ofQuestion),
                Optional.empty(),
                ours ? Optional.of(language.text("finding.our-reading")) : Optional.empty()));
    }

    private AnswerLine line(
            Kind kind, String key, List<Finding> answers, Finding question, Function<Finding, String> href) {
        boolean perhaps = answers.stream().allMatch(Finding::ourReading);
        return new AnswerLine(
                edition.view(kind),
                !perhaps,
                perhaps,
                language.text(key),
                others(answers, question, href, FindingRemark::ofAnswer),
                Optional.empty(),
                Optional.empty());
    }

    private AnswerLine hole(Kind kind, String key, Optional<LinkView> more) {
        return new AnswerLine(
                edition.view(kind), false, false, language.text(key), List.of(), more, Optional.empty());
    }

    /** What others tried against the theme, if anything. */
    private Optional<LinkView> moreAnswers(Finding finding) {
        return finding.theme()
                .filter(references::hasAnswers)
                .map(theme -> new LinkView(
                        links.href(Target.of(addresses.ofTheme(theme), ThemeView.ANSWERS)),
                        language.text("finding.others-tried")));
    }

    private List<Other> others(
            List<Finding> findings,
            Finding beside,
            Function<Finding, String> href,
            BiFunction<Finding, LanguagePack, Optional<String>> remark) {
        List<Other> others = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding other = findings.get(i);
            List<String> remarks = new ArrayList<>();
            if (!sameCase(other, beside)) {
                remarks.add(edition.theCase(other.id().caseId()).shortName());
            }
            remark.apply(other, language).ifPresent(remarks::add);
            others.add(new Other(
                    href.apply(other),
                    other.title(),
                    remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", remarks)),
                    i == findings.size() - 1));
        }
        return others;
    }

    private String homeHref(Finding finding) {
        return links.href(addresses.home(finding.id()));
    }

    private String copyHref(Finding finding) {
        return links.href(edition.copy(finding));
    }

    private String hereHref(Finding finding) {
        return links.href(Target.of(links.page(), finding.id().onThemePage()));
    }

    private static boolean sameCase(Finding one, Finding other) {
        return one.id().caseId().equals(other.id().caseId());
    }
}
