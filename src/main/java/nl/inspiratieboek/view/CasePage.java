package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactLine;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.markdown.TitledHtml;
import nl.inspiratieboek.view.CaseView.Contents;
import nl.inspiratieboek.view.CaseView.FactBox;
import nl.inspiratieboek.view.CaseView.Pager;
import nl.inspiratieboek.view.CaseView.Related;
import nl.inspiratieboek.view.CaseView.Section;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.weave.RelatedCase;

/** Makes the page of one case, its texts in the order in which the page shows them. Used by one thread. */
final class CasePage {

    /** More reasons than this do not make two cases more alike to a reader. */
    private static final int REASONS = 3;

    private final Edition edition;
    private final CrossReferences references;
    private final Case theCase;
    private final PageLinks links;
    private final PageText text;
    private final Houses houses;
    private final LanguagePack language;

    private CasePage(Edition edition, PageLinks links, CrossReferences references, Case theCase) {
        this.edition = edition;
        this.references = references;
        this.theCase = theCase;
        this.links = links;
        this.text = PageText.of(edition, links);
        this.houses = Houses.of(edition);
        this.language = edition.language();
    }

    static CasePage of(Edition edition, PageLinks links, CrossReferences references, Case theCase) {
        return new CasePage(edition, links, references, theCase);
    }

    CaseView make() {
        Optional<Case> left = references.neighbour(theCase, -1);
        Optional<Case> right = references.neighbour(theCase, 1);
        List<FactRow> rows = FactLine.of(theCase, language).stream().map(line -> FactRow.of(line, text)).toList();
        // Terms are explained at their first use: the text before the findings.
        Html narrative = text.prose(theCase.narrative());
        List<Section> sections = sections();
        return new CaseView(
                PageHead.of(
                                theCase.title(),
                                theCase.summary(),
                                List.of(Target.of(edition.addresses().overview())))
                        .called(theCase.shortName())
                        .about(PageSubject.article(
                                theCase.reviewed(), theCase.cited().distinct().toList())
                                .drawn()),
                theCase.id(),
                theCase.title(),
                Optional.of(theCase.summary()).filter(summary -> !summary.isBlank()),
                theCase.fictional(),
                left.map(other -> houses.lit(other).far()),
                houses.lit(theCase),
                right.map(other -> houses.lit(other).far()),
                FactBox.of(rows, language),
                contents(),
                narrative,
                sections,
                compareHref(List.of(theCase)),
                related(),
                left.isEmpty() && right.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pager(
                                left.map(other -> neighbour(other, "case.left")),
                                right.map(other -> neighbour(other, "case.right")))),
                text.termNotes());
    }

    private Optional<Contents> contents() {
        List<Contents.Group> groups = new ArrayList<>();
        for (Kind kind : edition.book().settings().kinds()) {
            List<Contents.Link> contents = theCase.findings(kind).stream()
                    .map(finding -> new Contents.Link(href(finding), finding.title(), edition.view(kind)))
                    .toList();
            if (!contents.isEmpty()) {
                groups.add(new Contents.Group(kind.headings().get(0), contents));
            }
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Contents(groups));
    }

    private String href(Finding finding) {
        return links.href(edition.addresses().home(finding.id()));
    }

    private List<Section> sections() {
        FindingCards cards = FindingCards.of(edition, references, links, text);
        List<Section> sections = new ArrayList<>();
        for (KindSection section : theCase.sections()) {
            TitledHtml introduction =
                    text.titled(
                            section.whole(),
                            Optional.of(links.href(Target.of(links.page(), section.heading().anchor()))),
                            "",
                            section.heading().anchor() + "--");
            sections.add(new Section(
                    section.heading().anchor(),
                    introduction.title(),
                    edition.view(section.kind()),
                    introduction.text(),
                    section.findings().stream().map(cards::home).toList()));
        }
        return sections;
    }

    private Optional<Related> related() {
        List<Related.RelatedRow> others = edition.woven().related().to(theCase).stream()
                .map(this::row)
                .toList();
        List<Case> together = new ArrayList<>(List.of(theCase));
        edition.woven().related().to(theCase).forEach(other -> together.add(other.theCase()));
        return others.isEmpty() ? Optional.empty() : Optional.of(new Related(others, compareHref(together)));
    }

    /** Some cases beside each other; the page is the part of the table on which this one stands. */
    private Optional<String> compareHref(List<Case> cases) {
        return edition.has(MadePage.COMPARE)
                ? Optional.of(links.href(edition.compare().page(theCase)) + edition.compare().query(cases))
                : Optional.empty();
    }

    private Related.RelatedRow row(RelatedCase other) {
        List<Related.SharedTheme> themes = new ArrayList<>();
        int shown = Math.min(REASONS, other.themes().size());
        for (int i = 0; i < shown; i++) {
            themes.add(new Related.SharedTheme(
                    links.href(edition.addresses().of(other.themes().get(i))),
                    other.themes().get(i).title(),
                    i < shown - 1));
        }
        List<String> facts = other.facts().stream()
                .limit(REASONS)
                .map(fact -> language.text("fact.line", fact.label(), String.join(", ", fact.values())))
                .toList();
        return new Related.RelatedRow(
                links.href(edition.addresses().of(other.theCase())),
                houses.number(other.theCase()),
                other.theCase().title(),
                houses.lit(other.theCase()),
                themes.isEmpty() ? Optional.empty() : Optional.of(new Related.SharedThemes(themes)),
                facts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", facts)));
    }

    private Pager.Neighbour neighbour(Case other, String key) {
        return new Pager.Neighbour(
                links.href(edition.addresses().of(other)),
                houses.lit(other),
                houses.number(other)
                        .map(number -> language.text(key + ".number", number))
                        .orElseGet(() -> language.text(key)),
                other.shortName());
    }
}
