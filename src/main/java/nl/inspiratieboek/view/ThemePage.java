package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Synthesis;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
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
import nl.inspiratieboek.view.ThemeView.Table;
import nl.inspiratieboek.view.ThemeView.TableRow;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.view.street.StreetView;
import nl.inspiratieboek.view.street.Streets;
import nl.inspiratieboek.weave.SynthesisNews;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/** Makes the page of one theme, its texts in the order in which the page shows them. Used by one thread. */
final class ThemePage {

    private final Edition edition;
    private final CrossReferences references;
    private final ThemeUse use;
    private final List<CasePart> parts;
    private final CasePart part;
    private final ThemeUse here;
    private final Theme theme;
    private final PageLinks links;
    private final PageText text;
    private final FindingCards cards;
    private final Houses houses;
    private final LanguagePack language;
    private final ThemeFacts facts;

    private ThemePage(Edition edition, PageLinks links, CrossReferences references, ThemeUse use, CasePart part) {
        this.edition = edition;
        this.references = references;
        this.use = use;
        this.parts = edition.parts().theme(use.theme().id());
        this.part = part;
        // What is said of the cases of this page; what is said of all is counted from the whole.
        this.here = new ThemeUse(use.theme(), use.of(part.cases()));
        this.theme = use.theme();
        this.links = links;
        this.text = PageText.of(edition, links);
        this.cards = FindingCards.of(edition, references, links, text);
        this.houses = Houses.of(edition);
        this.language = edition.language();
        this.facts = ThemeFacts.of(edition, links, use);
    }

    static ThemePage of(Edition edition, PageLinks links, CrossReferences references, ThemeUse use, CasePart part) {
        return new ThemePage(edition, links, references, use, part);
    }

    ThemeView make() {
        boolean first = part.equals(parts.get(0));
        // In the order of the page, so that a term is explained where it is first used.
        Html synthesis = first ? text.prose(theme.synthesis(), 1, "") : Html.EMPTY;
        List<SeenCase> seen = here.cases().stream()
                .filter(one -> one.state() == State.SEEN)
                .map(one -> new SeenCase(one.findings().stream().map(cards::copy).toList()))
                .toList();
        List<FindingCard> answers = answers();
        List<BasisTotal> bases = facts.totals(here);
        PageHead head = head();
        Set<String> promised = first && parts.size() > 1 ? use.cases(State.SEEN).stream().map(Case::id).collect(Collectors.toSet()) : Set.of();
        return new ThemeView(
                head,
                head.title(),
                edition.view(theme.kind()),
                Capital.of(theme.kind().singular()),
                Optional.of(theme.claim()).filter(claim -> first && !claim.isBlank()),
                first && edition.isPreview() ? stale() : Optional.empty(),
                first && use.isTold() ? Optional.of(drawn()) : Optional.empty(),
                first ? facts.strip() : Optional.empty(),
                synthesis,
                FreePageView.Contents.of(seen.stream().map(this::link).toList()),
                seen.isEmpty() ? Optional.empty() : Optional.of(new SeenIn(seen)),
                without(State.NOT_HERE, Light.SHUT),
                use.isTold() ? without(State.NOT_DESCRIBED, Light.DARK) : Optional.empty(),
                answers.isEmpty() ? Optional.empty() : Optional.of(new Answering(answers)),
                here.isTold() ? Optional.of(table()) : Optional.empty(),
                bases.isEmpty() ? Optional.empty() : Optional.of(new Known(bases)),
                language.text(parts.size() == 1 ? "theme.nowhere" : "theme.nowhere.part"),
                first ? ElsewhereView.of(edition, theme.id()) : Optional.empty(),
                PartsView.of(edition, links, parts, each -> promised.contains(each.id())),
                text.termNotes());
    }

    private LinkView link(SeenCase seen) {
        FindingCard card = seen.cards().get(0);
        String name = card.from()
                .map(FindingCard.From::fromCase)
                .map(one -> one.caseNumber().map(number -> number + " ").orElse("") + one.caseName())
                .orElse("");
        return new LinkView(links.href(Target.of(links.page(), card.cardId())), name);
    }

    private Optional<String> stale() {
        return Synthesis.news(edition.book(), theme)
                .map(news -> language.text("theme.stale", SynthesisNews.since(news, language), SynthesisNews.told(news, language)));
    }

    private PageHead head() {
        PageHead whole = PageHead.of(
                        theme.title(),
                        theme.summary(),
                        List.of(Target.of(edition.addresses().of(theme.kind()))))
                .about(PageSubject.chapter(
                        theme.reviewed(), Citations.cited(theme.synthesis()).distinct().toList())
                        .drawn());
        return PageHead.ofPart(edition, whole, edition.addresses().of(theme), part);
    }

    /**
     * The cases of the street: all, or in a large book those that say something. The others stand in their own list, without
     * houses: so a page grows with what there is to tell of its theme.
     */
    private Stream<CaseUse> shown() {
        return use.cases().stream().filter(one -> houses.areOneStreet() || one.state() != State.NOT_DESCRIBED);
    }

    private Drawn drawn() {
        return parts.size() == 1
                ? new Drawn(Streets.placeInHead((int) shown().count()), street())
                : new Drawn(Streets.placeInHead(use.cases().size()), groups());
    }

    /** The streets of a book with more houses than a page can draw: in how many of each it was seen. */
    private StreetView groups() {
        return Streets.of(edition, links).parts(
                parts,
                cases -> {
                    ThemeUse group = new ThemeUse(theme, use.of(cases));
                    return language.text(
                            "theme.seen-in",
                            language.number(group.seenIn()),
                            language.count("theme.cases", cases.size()));
                },
                each -> houses.house(each, this::light));
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
        for (Finding question : here.findings()) {
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

    private Optional<HouseList> without(State state, Light light) {
        List<HouseList.Plain> plain = here.cases(state).stream()
                .map((Case theCase) -> new HouseList.Plain(
                        houses.areOneStreet() || state != State.NOT_DESCRIBED
                                ? Optional.of(houses.house(theCase, finding -> light))
                                : Optional.empty(),
                        CaseLink.of(edition, links, theCase)))
                .toList();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new HouseList(plain));
    }

    private Table table() {
        List<TableRow> rows = here.cases().stream()
                .filter(one -> one.state() != State.NOT_DESCRIBED)
                .map(this::row)
                .toList();
        return new Table(rows, silent());
    }

    /** One row for all that say nothing: a table of ten such rows hides the two that say something. */
    private Optional<ThemeView.Silent> silent() {
        List<CaseLink> silent = here.cases(State.NOT_DESCRIBED).stream()
                .map(each -> CaseLink.of(edition, links, each))
                .toList();
        return silent.isEmpty() || !houses.areOneStreet() ? Optional.empty() : Optional.of(new ThemeView.Silent(silent));
    }

    private TableRow row(CaseUse one) {
        Case theCase = one.theCase();
        return new TableRow(
                links.href(edition.addresses().of(theCase)),
                houses.number(theCase),
                theCase.shortName(),
                language.text(
                        switch (one.state()) {
                            case SEEN -> "theme.yes";
                            case NOT_HERE -> "theme.no";
                            case NOT_DESCRIBED -> "theme.not-described.short";
                        }),
                one.findings().stream()
                        .map(finding -> new LinkView(facts.copy(finding), finding.title()))
                        .toList());
    }
}
