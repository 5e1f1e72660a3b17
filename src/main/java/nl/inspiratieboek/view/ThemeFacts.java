package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.ThemeView.BasisTotal;
import nl.inspiratieboek.view.ThemeView.Known;
import nl.inspiratieboek.view.ThemeView.Strip;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/** What is counted of a theme, and where each count opens. */
final class ThemeFacts {

    private final Edition edition;
    private final PageLinks links;
    private final ThemeUse use;
    private final Theme theme;
    private final List<CasePart> parts;
    private final LanguagePack language;

    private ThemeFacts(Edition edition, PageLinks links, ThemeUse use) {
        this.edition = edition;
        this.links = links;
        this.use = use;
        this.theme = use.theme();
        this.parts = edition.parts().theme(theme.id());
        this.language = edition.language();
    }

    static ThemeFacts of(Edition edition, PageLinks links, ThemeUse use) {
        return new ThemeFacts(edition, links, use);
    }

    /** The facts of the theme: how often it was seen, how that is known, when it was looked at. */
    Optional<Strip> strip() {
        Optional<String> reviewed = theme.reviewed().map(date -> FactText.date(date, language));
        Optional<LinkView> elsewhere = ElsewhereView.countAlone(edition, links, theme.id());
        if (!use.isTold() && reviewed.isEmpty() && elsewhere.isEmpty()) {
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
                totals(use),
                number(State.NOT_HERE),
                list(ThemeView.NOT_HERE, one -> one.state() == State.NOT_HERE),
                use.isTold() ? number(State.NOT_DESCRIBED) : Optional.empty(),
                list(ThemeView.NOT_DESCRIBED, one -> one.state() == State.NOT_DESCRIBED),
                elsewhere,
                reviewed));
    }

    private Optional<String> number(State state) {
        return Optional.of(use.cases(state).size())
                .filter(cases -> cases > 0)
                .map(cases -> language.count("theme.cases", cases));
    }

    /** Where a list begins: on this page, or in a large book on the first part that has a member of it. */
    private String list(String id, Predicate<CaseUse> member) {
        SitePath page = parts.stream()
                .filter(one -> parts.size() == 1 || use.of(one.cases()).stream().anyMatch(member))
                .findFirst()
                .orElse(parts.get(0))
                .address();
        return links.href(Target.of(page, id));
    }

    /** The findings of some cases by how they are known; each leads to the first list of its kind. */
    List<BasisTotal> totals(ThemeUse of) {
        Map<Basis, List<Finding>> known = new EnumMap<>(Basis.class);
        of.findings().forEach(finding ->
                known.computeIfAbsent(finding.basis(), unused -> new ArrayList<>()).add(finding));
        List<BasisTotal> totals = new ArrayList<>();
        known.forEach((basis, findings) -> {
            String name = basis.id();
            totals.add(new BasisTotal(
                    "--basis-" + name,
                    list("--basis-" + name, one -> one.findings().stream().anyMatch(said -> said.basis() == basis)),
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
                copy(finding), finding.title(), CaseLink.of(edition, links, edition.theCase(finding.id().caseId())));
    }

    /** A finding on the page of its theme. */
    String copy(Finding finding) {
        return links.href(edition.copy(finding));
    }
}
