package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.StreetGroups.Group;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.Answers;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/**
 * Where the pages on which all cases stand go on in a large book: the overview, the matrix, the table of all cases, each theme. The first part of each
 * has the address of the whole, so that a link to it holds however large a book becomes.
 */
public final class CaseParts {

    /** A finding takes as much room as so many cases that say nothing, its card, its row and its line under its basis. */
    private static final int FINDING = 30;
    /** The same of a case where a theme is not the case. */
    private static final int NOT_HERE = 8;
    /** In the matrix a cell takes so much, and a finding in it so much more. */
    private static final int CELL = 1;
    private static final int FOUND = 4;
    /** In the table of all cases each has its marks and its house beside the letters of its facts. */
    private static final int COLUMN = 1_200;

    private final List<CasePart> overview;
    private final List<CasePart> matrix;
    private final List<CasePart> compare;
    private final List<CasePart> map;
    private final Map<String, List<CasePart>> themes = new HashMap<>();
    /** By theme and case; only of themes that have more parts than one. */
    private final Map<String, Map<String, SitePath>> pages = new HashMap<>();

    private CaseParts(Edition edition, PageLimits limits) {
        Addresses addresses = edition.addresses();
        Supplier<List<Group>> groups = once(() -> StreetGroups.of(edition).byFactOrNumber(edition.book().cases()));
        this.overview = CasePart.of(edition, groups, addresses.overview(), each -> 1, limits.overview());
        Map<String, Integer> findings = new HashMap<>();
        Map<String, Integer> answers = answers(edition);
        List<ThemeUse> uses = edition.woven().chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .toList();
        int cells = uses.size() * CELL;
        for (ThemeUse use : uses) {
            Map<String, Integer> weights = new HashMap<>();
            for (CaseUse one : use.cases()) {
                weights.put(one.theCase().id(), weight(one, answers));
                findings.merge(one.theCase().id(), one.findings().size(), Integer::sum);
            }
            theme(edition, groups, use, weights, limits);
        }
        this.matrix = CasePart.of(
                edition,
                groups,
                addresses.of(MadePage.MATRIX),
                each -> cells + FOUND * findings.getOrDefault(each.id(), 0),
                limits.matrix());
        this.map = CasePart.of(edition, groups, addresses.of(MadePage.MAP), each -> 1, limits.overview());
        this.compare = CasePart.of(edition, groups, addresses.of(MadePage.COMPARE), CaseParts::letters, limits.compare());
    }

    private static int letters(Case theCase) {
        return COLUMN
                + theCase.facts().stream()
                        .mapToInt(fact -> fact.note().map(String::length).orElse(0)
                                + fact.value().words().stream().mapToInt(String::length).sum())
                        .sum();
    }

    /** All pages are divided alike, and most books need no division at all. */
    private static Supplier<List<Group>> once(Supplier<List<Group>> division) {
        List<List<Group>> made = new ArrayList<>();
        return () -> {
            if (made.isEmpty()) {
                made.add(division.get());
            }
            return made.get(0);
        };
    }

    static CaseParts of(Edition edition, PageLimits limits) {
        return new CaseParts(edition, limits);
    }

    private void theme(
            Edition edition, Supplier<List<Group>> groups, ThemeUse use, Map<String, Integer> weights, PageLimits limits) {
        SitePath page = edition.addresses().of(use.theme());
        List<CasePart> parts = use.isTold()
                ? CasePart.of(edition, groups, page, each -> weights.get(each.id()), limits.theme())
                : List.of(new CasePart(page, "", "", edition.book().cases()));
        themes.put(use.theme().id(), parts);
        if (parts.size() > 1) {
            Map<String, SitePath> own = new HashMap<>();
            parts.forEach(part -> part.cases().forEach(each -> own.put(each.id(), part.address())));
            pages.put(use.theme().id(), own);
        }
    }

    private static int weight(CaseUse one, Map<String, Integer> answers) {
        if (one.state() != State.SEEN) {
            return one.state() == State.NOT_HERE ? NOT_HERE : 1;
        }
        return one.findings().stream()
                .mapToInt(finding -> FINDING * (1 + answers.getOrDefault(key(finding), 0)))
                .sum();
    }

    /** How many findings answer each finding: they stand on the page of its theme too. */
    private static Map<String, Integer> answers(Edition edition) {
        Map<String, Integer> answers = new HashMap<>();
        for (Answers all : edition.woven().answers()) {
            for (List<Answered> list : List.of(all.answered(), all.possible(), all.withoutResult())) {
                list.forEach(one -> answers.merge(key(one.question()), one.answers().size(), Integer::sum));
            }
        }
        return answers;
    }

    private static String key(Finding finding) {
        return finding.id().onThemePage();
    }

    /** The parts of the overview. */
    public List<CasePart> overview() {
        return overview;
    }

    /** The parts of the matrix. */
    public List<CasePart> matrix() {
        return matrix;
    }

    /** The parts of the table of all cases. */
    public List<CasePart> compare() {
        return compare;
    }

    /** The parts of the map. */
    public List<CasePart> map() {
        return map;
    }

    /** The parts of a theme's page. */
    public List<CasePart> theme(String id) {
        return themes.get(id);
    }

    /** The page of a theme on which a case stands. */
    SitePath page(String theme, Case theCase, SitePath whole) {
        return pages.getOrDefault(theme, Map.of()).getOrDefault(theCase.id(), whole);
    }
}
