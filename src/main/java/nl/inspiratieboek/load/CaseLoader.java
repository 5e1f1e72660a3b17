package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.NumberReader;
import nl.inspiratieboek.load.settings.FaultyFacts;
import nl.inspiratieboek.load.settings.SettingsFile;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;

/** Reads a case: its head, its narrative and its findings. */
final class CaseLoader {

    /** A house number: short enough to stand under a house. */
    private static final Pattern HOUSE_NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final BookSettings settings;
    private final KindNames kinds;
    private final FaultyFacts faultyFacts;
    private final LanguagePack language;
    private final ThemeIndex themes;
    private final References references;
    private final Optional<LandMap> map;
    private final Limits limits;
    private final Set<String> factKeys;

    CaseLoader(
            SettingsFile file,
            KindNames kinds,
            ThemeIndex themes,
            References references,
            Optional<LandMap> map,
            Limits limits) {
        this.map = map;
        this.limits = limits;
        this.settings = file.settings();
        this.kinds = kinds;
        this.faultyFacts = file.faultyFacts();
        this.language = file.language();
        this.themes = themes;
        this.references = references;
        this.factKeys = settings.facts().stream().map(FactField::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A case as far as it could be read; its findings' answers are still names, resolved when all cases are known. Depends on
     * nothing that another case says.
     */
    Checked<UnresolvedCase> load(Document document) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Fields front = document.front(limits, problems);
        String id = document.path().baseName();
        String title = front.shown("title").orElse("");
        String summary = front.shown("summary").orElse("");
        OptionalInt number = number(front, problems);
        Optional<String> shortName = front.shown(language.keyword("short"));
        Basis basis = front.typed("basis")
                .flatMap(typed -> BasisWords.basis(typed, language).into(problems))
                .orElse(Basis.NOT_STATED);
        boolean fictional = front.flag(language.keyword("fictional"));
        Optional<PartialDate> reviewed = front.date(language.keyword("reviewed"), language);
        front.flag(language.keyword("draft"));
        front.typed(language.keyword("translation"));
        List<Typed> notSeen = front.texts(language.keyword("not-seen"));
        List<String> searchWords = new SearchWordsReader(language).ofPage(front, document);
        List<Fact> read = new FactReader(language, references, map, settings.map(), limits)
                .read(settings.facts(), front)
                .into(problems);
        faultyFacts.excuseIn(front);
        front.reportUnknown(FileKeys.CASE, factKeys, language);

        FindingReader.Read body = new FindingReader(id, kinds, language, themes, basis, limits)
                .read(document.withSources(references))
                .into(problems);
        references.problems(body.everything()).forEach(problems::add);
        reportWithoutBasis(front, body);
        Case theCase = new Case(
                id,
                document.path(),
                title,
                summary,
                number,
                shortName.orElseGet(() -> place(read).orElse(title)),
                fictional,
                notSeen(notSeen, body, problems),
                reviewed,
                searchWords,
                read,
                body.narrative(),
                body.sections());
        boolean whole = document.markdown().isWhole() && body.complete();
        return problems.with(new UnresolvedCase(
                theCase, front.typed(language.keyword("number")).filter(unused -> number.isPresent()), body.answers(), front.opening(), whole));
    }

    /** Reports, once a case, that neither it nor all of its findings say how they are known. */
    private void reportWithoutBasis(Fields front, FindingReader.Read body) {
        long findings = body.findings().filter(finding -> finding.basis() == Basis.NOT_STATED).count();
        if (findings > 0 && front.readable() && front.value("basis").isEmpty()) {
            String words = language.list(BasisWords.words(language));
            String count = language.count("count.findings", (int) findings);
            front.report(Code.CASE_WITHOUT_BASIS, front.opening(), "basis", count, words);
        }
    }

    private OptionalInt number(Fields front, ProblemList problems) {
        Optional<Typed> typed = front.typed(language.keyword("number"));
        if (typed.isEmpty()) {
            if (front.value(language.keyword("number")).isEmpty()) {
                front.missing(Code.CASE_WITHOUT_NUMBER, language.keyword("number"), language.keyword("number"));
            }
            return OptionalInt.empty();
        }
        String text = typed.get().text();
        if (!HOUSE_NUMBER.matcher(text).matches()) {
            Optional<String> meant = NumberReader.of(language)
                    .whole(text)
                    .filter(form -> HOUSE_NUMBER.matcher(form).matches());
            problems.add(Problem.of(Code.NOT_A_HOUSE_NUMBER, typed.get().place(), text)
                    .suggesting(meant)
                    .replacing(text, meant));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static Optional<String> place(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.field().type() == FactType.PLACE && !(fact.value() instanceof FactValue.Unknown))
                .flatMap(fact -> fact.value().words().stream())
                .findFirst();
    }

    private List<String> notSeen(List<Typed> typed, FindingReader.Read body, ProblemList problems) {
        Set<String> described = body.findings().flatMap(found -> found.theme().stream()).collect(Collectors.toSet());
        return typed.stream()
                .filter(name -> {
                    if (!themes.has(name.text())) {
                        if (themes.isDraft(name.text())) {
                            problems.add(Code.DRAFT_NOT_COUNTED, name.place(), name.text());
                        } else if (!themes.isFaulty(name.text())) {
                            problems.add(Problem.of(Code.UNKNOWN_THEME, name.place(), name.text())
                                    .meaning(name.text(), themes.nearest()));
                        }
                        return false;
                    }
                    boolean seen = described.contains(name.text());
                    if (seen) {
                        problems.add(new Problem(
                                Code.SEEN_AND_NOT_SEEN, name.place(), List.of(name.text()), Optional.empty()));
                    }
                    return !seen;
                })
                .map(Typed::text)
                .distinct()
                .toList();
    }
}
