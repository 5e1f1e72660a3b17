package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.weave.RelatedCase;

/**
 * A case: template {@code case}.
 *
 * @param frame what every page has
 * @param caseId the case's id
 * @param title its title
 * @param lead its summary, if it has one
 * @param fictional whether it is invented
 * @param left the house at its left, in the distance
 * @param house its own house
 * @param right the house at its right, in the distance
 * @param facts its fact box; none if it says nothing
 * @param bells every finding by kind; none if it has none
 * @param narrativeHtml its running text
 * @param sections its kinds with their findings
 * @param related cases like it; none if there are none
 * @param pager its neighbours; none if it stands alone
 * @param termNotes the terms it uses
 */
record CaseView(
        FrameView frame,
        String caseId,
        String title,
        Optional<String> lead,
        boolean fictional,
        Optional<HouseView> left,
        HouseView house,
        Optional<HouseView> right,
        Optional<FactBox> facts,
        Optional<Bells> bells,
        Html narrativeHtml,
        List<Section> sections,
        Optional<Related> related,
        Optional<Pager> pager,
        Optional<TermNotes> termNotes)
        implements PageView {

    CaseView {
        sections = List.copyOf(sections);
    }

    /**
     * The facts of a case: part {@code fact-box}.
     *
     * @param rows at least one
     */
    record FactBox(List<FactRow> rows) {
        FactBox {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What there is in a case: part {@code bells}.
     *
     * @param groups the findings of a kind, in the order of the kinds
     */
    record Bells(List<Group> groups) {
        Bells {
            groups = List.copyOf(groups);
        }

        /**
         * The findings of a kind.
         *
         * @param groupName the kind
         * @param groupLinks a link for each finding
         */
        record Group(String groupName, List<Bell> groupLinks) {}

        /**
         * A finding.
         *
         * @param bellHref its place on the page
         * @param bellText its title
         * @param bellWindow its kind's window
         */
        record Bell(String bellHref, String bellText, KindView bellWindow) {}
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
     */
    record Related(List<RelatedRow> others) {

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

    static CaseView of(Edition edition, CrossReferences references, Case each) {
        return new Maker(edition, references, each).make();
    }

    @Override
    public String template() {
        return "case";
    }

    private static final class Maker {

        /** More reasons than this do not make two cases more alike to a reader. */
        private static final int REASONS = 3;

        private final Edition edition;
        private final CrossReferences references;
        private final Case each;
        private final PageLinks links;
        private final PageText text;
        private final Houses houses;
        private final LanguagePack language;

        Maker(Edition edition, CrossReferences references, Case each) {
            this.edition = edition;
            this.references = references;
            this.each = each;
            this.links = PageLinks.from(edition.addresses().of(each));
            this.text = PageText.of(edition, links);
            this.houses = Houses.of(edition);
            this.language = edition.language();
        }

        CaseView make() {
            Optional<Case> left = references.neighbour(each, -1);
            Optional<Case> right = references.neighbour(each, 1);
            List<FactRow> rows = FactRow.of(each, language, text);
            // Terms are explained at their first use: the text before the findings.
            Html narrative = text.prose(each.narrative());
            List<Section> sections = sections();
            return new CaseView(
                    Frames.of(edition, links)
                            .frame(each.title(), each.summary(), List.of(Target.of(edition.addresses().overview())), false),
                    each.id(),
                    each.title(),
                    Optional.of(each.summary()).filter(summary -> !summary.isBlank()),
                    each.fictional(),
                    left.map(other -> houses.lit(other).far()),
                    houses.lit(each),
                    right.map(other -> houses.lit(other).far()),
                    rows.isEmpty() ? Optional.empty() : Optional.of(new FactBox(rows)),
                    bells(),
                    narrative,
                    sections,
                    related(),
                    left.isEmpty() && right.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Pager(
                                    left.map(other -> neighbour(other, "case.left")),
                                    right.map(other -> neighbour(other, "case.right")))),
                    text.termNotes());
        }

        private Optional<Bells> bells() {
            List<Bells.Group> groups = new ArrayList<>();
            for (Kind kind : edition.book().settings().kinds()) {
                List<Bells.Bell> bells = each.findings(kind).stream()
                        .map(finding -> new Bells.Bell(href(finding), finding.title(), edition.view(kind)))
                        .toList();
                if (!bells.isEmpty()) {
                    groups.add(new Bells.Group(kind.headings().get(0), bells));
                }
            }
            return groups.isEmpty() ? Optional.empty() : Optional.of(new Bells(groups));
        }

        private String href(Finding finding) {
            return links.href(edition.addresses().home(finding.id()));
        }

        private List<Section> sections() {
            FindingCards cards = FindingCards.of(edition, references, links, text);
            List<Section> sections = new ArrayList<>();
            for (KindSection section : each.sections()) {
                Html introduction = text.prose(section.introduction(), "", section.heading().anchor() + "--");
                sections.add(new Section(
                        section.heading().anchor(),
                        section.heading().titleHtml(),
                        edition.view(section.kind()),
                        introduction,
                        section.findings().stream().map(cards::home).toList()));
            }
            return sections;
        }

        private Optional<Related> related() {
            List<Related.RelatedRow> others = edition.woven().related().getOrDefault(each.id(), List.of()).stream()
                    .map(this::row)
                    .toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(new Related(others));
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
}
