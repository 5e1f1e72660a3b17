package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.drawing.HouseDrawing.Light;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/**
 * A theme: template {@code theme}. Every count on it leads to a list of exactly what it counts.
 *
 * @param frame what every page has
 * @param title its title
 * @param kind its kind
 * @param kindLabel its kind's word for one
 * @param claim the claim in one sentence
 * @param street the street with this theme's windows lit
 * @param strip its facts
 * @param synthesisHtml the editor's text
 * @param cases the cases it was seen in, with their findings
 * @param notHere the cases where it was looked for and is not the case; none if there are none
 * @param notDescribed the cases that say nothing of it; none if there are none
 * @param answered what answers its findings; none if nothing does
 * @param table every case with what it says
 * @param bases its findings by how they are known
 * @param termNotes the terms it uses
 */
record ThemeView(
        FrameView frame,
        String title,
        KindView kind,
        String kindLabel,
        Optional<String> claim,
        StreetView street,
        Strip strip,
        Html synthesisHtml,
        Optional<SeenIn> cases,
        Optional<HouseList> notHere,
        Optional<HouseList> notDescribed,
        Optional<Answering> answered,
        List<TableRow> table,
        Optional<Known> bases,
        Optional<TermNotes> termNotes)
        implements PageView {

    /** The id of the list of cases that a theme was seen in. No author can choose an id that begins with two hyphens. */
    static final String SEEN = "--gezien";

    /** The id of the list of what answers the findings of a theme. */
    static final String ANSWERS = "--antwoord";

    ThemeView {
        table = List.copyOf(table);
    }

    /**
     * The facts of a theme.
     *
     * @param count in how many of all cases it was seen
     * @param total how many findings there are
     * @param totals how many findings by how they are known
     * @param notHereText in how many cases it is not the case; none if in none
     * @param notDescribedText how many cases say nothing of it; none if none
     * @param reviewed the date of the synthesis
     */
    record Strip(
            CountView count,
            String total,
            List<BasisTotal> totals,
            Optional<String> notHereText,
            Optional<String> notDescribedText,
            Optional<String> reviewed) {}

    /**
     * The findings known in one way.
     *
     * @param basisId the id of their list
     * @param total how many there are
     * @param known the findings
     */
    record BasisTotal(String basisId, BasisView total, List<Known.KnownFinding> known) {}

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
         * @param plainHouse its house
         * @param plainCase the case
         */
        record Plain(HouseView plainHouse, CaseLink plainCase) {}
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

    static ThemeView of(Edition edition, CrossReferences references, ThemeUse use) {
        return new Maker(edition, references, use).make();
    }

    @Override
    public String template() {
        return "theme";
    }

    private static final class Maker {

        private final Edition edition;
        private final CrossReferences references;
        private final ThemeUse use;
        private final Theme theme;
        private final PageLinks links;
        private final PageText text;
        private final FindingCards cards;
        private final Houses houses;
        private final LanguagePack language;

        Maker(Edition edition, CrossReferences references, ThemeUse use) {
            this.edition = edition;
            this.references = references;
            this.use = use;
            this.theme = use.theme();
            this.links = PageLinks.from(edition.addresses().of(theme));
            this.text = PageText.of(edition, links);
            this.cards = FindingCards.of(edition, references, links, text);
            this.houses = Houses.of(edition);
            this.language = edition.language();
        }

        ThemeView make() {
            // In the order of the page, so that a term is explained where it is first used.
            Html synthesis = text.prose(theme.synthesis(), 1, "");
            List<SeenCase> seen = use.cases().stream()
                    .filter(one -> one.state() == State.SEEN)
                    .map(one -> new SeenCase(one.findings().stream().map(cards::copy).toList()))
                    .toList();
            List<FindingCard> answers = answers();
            List<BasisTotal> totals = totals();
            Optional<HouseList> notHere = without(State.NOT_HERE, Light.SHUT);
            Optional<HouseList> notDescribed = without(State.NOT_DESCRIBED, Light.DARK);
            return new ThemeView(
                    Frames.of(edition, links)
                            .frame(
                                    theme.title(),
                                    theme.summary(),
                                    List.of(Target.of(edition.addresses().of(theme.kind()))),
                                    false),
                    theme.title(),
                    edition.view(theme.kind()),
                    Frames.capital(theme.kind().singular()),
                    Optional.of(theme.claim()).filter(claim -> !claim.isBlank()),
                    street(),
                    new Strip(
                            CountView.of(use, language.text(
                                    "theme.seen-in",
                                    language.number(use.seenIn()),
                                    language.count("theme.cases", use.cases().size()))),
                            language.count("count.findings", use.findings().size()),
                            totals,
                            notHere.map(list -> language.count("theme.cases", list.houses().size())),
                            notDescribed.map(list -> language.count("theme.cases", list.houses().size())),
                            theme.reviewed().map(date -> FactText.date(date, language))),
                    synthesis,
                    seen.isEmpty() ? Optional.empty() : Optional.of(new SeenIn(seen)),
                    notHere,
                    notDescribed,
                    answers.isEmpty() ? Optional.empty() : Optional.of(new Answering(answers)),
                    use.cases().stream().map(this::row).toList(),
                    totals.isEmpty() ? Optional.empty() : Optional.of(new Known(totals)),
                    text.termNotes());
        }

        private StreetView street() {
            Map<String, CaseUse> uses = new LinkedHashMap<>();
            use.cases().forEach(one -> uses.put(one.theCase().id(), one));
            Streets streets = Streets.of(edition, links);
            return streets.street(language.text("theme.street"), false, each -> {
                CaseUse one = uses.get(each.id());
                return switch (one.state()) {
                    case SEEN -> streets.plot(
                            each,
                            houses.house(each, this::light),
                            Optional.of(language.count("theme.windows", one.findings().size())),
                            Optional.empty());
                    case NOT_HERE -> streets.plot(
                            each,
                            houses.house(each, finding -> Light.SHUT),
                            Optional.of(language.text("theme.not-here")),
                            Optional.empty());
                    case NOT_DESCRIBED -> streets.plot(
                            each,
                            houses.house(each, finding -> Light.DARK),
                            Optional.of(language.text("theme.no-window")),
                            Optional.of(language.text("theme.not-described.short")));
                };
            });
        }

        private Light light(Finding finding) {
            return finding.theme().filter(theme.id()::equals).isPresent() ? Light.LIT : Light.DARK;
        }

        private List<FindingCard> answers() {
            Map<Finding, List<Finding>> questions = new LinkedHashMap<>();
            for (Finding question : use.findings()) {
                for (Finding answer : references.answersTo(question)) {
                    questions.computeIfAbsent(answer, unused -> new ArrayList<>()).add(question);
                }
            }
            // An answer on the theme itself stands among its findings already.
            questions.keySet().removeIf(answer -> answer.theme().filter(theme.id()::equals).isPresent());
            return questions.entrySet().stream()
                    .map(entry -> cards.answer(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private List<BasisTotal> totals() {
            Map<Basis, List<Finding>> known = new EnumMap<>(Basis.class);
            use.findings().forEach(finding ->
                    known.computeIfAbsent(finding.basis(), unused -> new ArrayList<>()).add(finding));
            List<BasisTotal> totals = new ArrayList<>();
            known.forEach((basis, findings) -> {
                String name = basis.name().toLowerCase(Locale.ROOT);
                totals.add(new BasisTotal(
                        "--basis-" + name,
                        BasisView.of(
                                basis,
                                language.text(
                                        "basis.total",
                                        language.number(findings.size()),
                                        language.text("basis." + name))),
                        findings.stream().map(this::known).toList()));
            });
            return totals;
        }

        private Known.KnownFinding known(Finding finding) {
            return new Known.KnownFinding(
                    here(finding), finding.title(), CaseLink.of(edition, links, edition.theCase(finding.id().caseId())));
        }

        private String here(Finding finding) {
            return links.href(Target.of(links.page(), finding.id().onThemePage()));
        }

        private Optional<HouseList> without(State state, Light light) {
            List<HouseList.Plain> plain = use.cases(state).stream()
                    .map((Case each) -> new HouseList.Plain(
                            houses.house(each, finding -> light), CaseLink.of(edition, links, each)))
                    .toList();
            return plain.isEmpty() ? Optional.empty() : Optional.of(new HouseList(plain));
        }

        private TableRow row(CaseUse one) {
            Case each = one.theCase();
            return new TableRow(
                    links.href(edition.addresses().of(each)),
                    houses.number(each),
                    each.shortName(),
                    language.text(
                            switch (one.state()) {
                                case SEEN -> "theme.yes";
                                case NOT_HERE -> "theme.no";
                                case NOT_DESCRIBED -> "theme.not-described.short";
                            }),
                    one.findings().stream()
                            .map(finding -> new LinkView(here(finding), finding.title()))
                            .toList());
        }
    }
}
