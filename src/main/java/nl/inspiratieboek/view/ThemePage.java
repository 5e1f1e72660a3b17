package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.Capital;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.ThemeView.Answering;
import nl.inspiratieboek.view.ThemeView.BasisTotal;
import nl.inspiratieboek.view.ThemeView.Drawn;
import nl.inspiratieboek.view.ThemeView.HouseList;
import nl.inspiratieboek.view.ThemeView.Known;
import nl.inspiratieboek.view.ThemeView.SeenCase;
import nl.inspiratieboek.view.ThemeView.SeenIn;
import nl.inspiratieboek.view.ThemeView.Strip;
import nl.inspiratieboek.view.ThemeView.Table;
import nl.inspiratieboek.view.ThemeView.TableRow;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/** Makes the page of one theme, its texts in the order in which the page shows them. Used by one thread. */
final class ThemePage {

    private final Edition edition;
    private final CrossReferences references;
    private final ThemeUse use;
    private final Theme theme;
    private final PageLinks links;
    private final PageText text;
    private final FindingCards cards;
    private final Houses houses;
    private final LanguagePack language;

    private ThemePage(Edition edition, PageLinks links, CrossReferences references, ThemeUse use) {
        this.edition = edition;
        this.references = references;
        this.use = use;
        this.theme = use.theme();
        this.links = links;
        this.text = PageText.of(edition, links);
        this.cards = FindingCards.of(edition, references, links, text);
        this.houses = Houses.of(edition);
        this.language = edition.language();
    }

    static ThemePage of(Edition edition, PageLinks links, CrossReferences references, ThemeUse use) {
        return new ThemePage(edition, links, references, use);
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
        Optional<HouseList> notDescribed =
                use.isTold() ? without(State.NOT_DESCRIBED, Light.DARK) : Optional.empty();
        return new ThemeView(
                PageHead.of(
                        theme.title(),
                        theme.summary(),
                        List.of(Target.of(edition.addresses().of(theme.kind())))),
                theme.title(),
                edition.view(theme.kind()),
                Capital.of(theme.kind().singular()),
                Optional.of(theme.claim()).filter(claim -> !claim.isBlank()),
                use.isTold() ? Optional.of(drawn()) : Optional.empty(),
                strip(totals, notHere, notDescribed),
                synthesis,
                seen.isEmpty() ? Optional.empty() : Optional.of(new SeenIn(seen)),
                notHere,
                notDescribed,
                answers.isEmpty() ? Optional.empty() : Optional.of(new Answering(answers)),
                use.isTold() ? Optional.of(table()) : Optional.empty(),
                totals.isEmpty() ? Optional.empty() : Optional.of(new Known(totals)),
                text.termNotes());
    }

    /**
     * The cases of the street: all, or in a large book those that say something. The others stand in their own list, without
     * houses: so a page grows with what there is to tell of its theme.
     */
    private Stream<CaseUse> shown() {
        return use.cases().stream().filter(one -> houses.areOneStreet() || one.state() != State.NOT_DESCRIBED);
    }

    private Optional<Strip> strip(
            List<BasisTotal> totals, Optional<HouseList> notHere, Optional<HouseList> notDescribed) {
        Optional<String> reviewed = theme.reviewed().map(date -> FactText.date(date, language));
        if (!use.isTold() && reviewed.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountView> count = Optional.of(use)
                .filter(ThemeUse::isTold)
                .map(told -> CountView.of(told, language.text(
                        "theme.seen-in",
                        language.number(told.seenIn()),
                        language.count("theme.cases", told.cases().size()))));
        return Optional.of(new Strip(
                count,
                Optional.of(use.findings().size())
                        .filter(findings -> findings > 0)
                        .map(findings -> language.count("count.findings", findings)),
                totals,
                notHere.map(list -> language.count("theme.cases", list.houses().size())),
                notDescribed.map(list -> language.count("theme.cases", list.houses().size())),
                reviewed));
    }

    private Drawn drawn() {
        return new Drawn(Streets.placeInHead((int) shown().count()), street());
    }

    private StreetView street() {
        Map<String, CaseUse> uses = new LinkedHashMap<>();
        use.cases().forEach(one -> uses.put(one.theCase().id(), one));
        Streets streets = Streets.of(edition, links);
        return streets.street(shown().map(CaseUse::theCase).toList(), language.text("theme.street"), false, each -> {
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
        Map<FindingId, Finding> found = new LinkedHashMap<>();
        Map<FindingId, List<Finding>> questions = new LinkedHashMap<>();
        for (Finding question : use.findings()) {
            for (Finding answer : references.answersTo(question)) {
                found.put(answer.id(), answer);
                questions.computeIfAbsent(answer.id(), unused -> new ArrayList<>()).add(question);
            }
        }
        return found.values().stream()
                // An answer on the theme itself stands among its findings already.
                .filter(answer -> answer.theme().filter(theme.id()::equals).isEmpty())
                .map(answer -> cards.answer(answer, questions.get(answer.id())))
                .toList();
    }

    private List<BasisTotal> totals() {
        Map<Basis, List<Finding>> known = new EnumMap<>(Basis.class);
        use.findings().forEach(finding ->
                known.computeIfAbsent(finding.basis(), unused -> new ArrayList<>()).add(finding));
        List<BasisTotal> totals = new ArrayList<>();
        known.forEach((basis, findings) -> {
            String name = basis.id();
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
                        houses.areOneStreet() || state != State.NOT_DESCRIBED
                                ? Optional.of(houses.house(each, finding -> light))
                                : Optional.empty(),
                        CaseLink.of(edition, links, each)))
                .toList();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new HouseList(plain));
    }

    private Table table() {
        List<TableRow> rows = use.cases().stream()
                .filter(one -> one.state() != State.NOT_DESCRIBED)
                .map(this::row)
                .toList();
        return new Table(rows, silent());
    }

    /** One row for all that say nothing: a table of ten such rows hides the two that say something. */
    private Optional<ThemeView.Silent> silent() {
        List<CaseLink> silent = use.cases(State.NOT_DESCRIBED).stream()
                .map(each -> CaseLink.of(edition, links, each))
                .toList();
        return silent.isEmpty() || !houses.areOneStreet() ? Optional.empty() : Optional.of(new ThemeView.Silent(silent));
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
