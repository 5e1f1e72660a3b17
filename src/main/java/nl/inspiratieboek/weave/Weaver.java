package nl.inspiratieboek.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.ThemeUse.CaseUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/** Weaves a book: computes from its cases what its chapters say. Each finding ends up in exactly one place of a chapter. */
public final class Weaver {

    private final Book book;
    private final LanguagePack language;

    private Weaver(Book book, LanguagePack language) {
        this.book = book;
        this.language = language;
    }

    /** Weaves a book; the language decides the order of lists that readers see. */
    public static WovenBook weave(Book book, LanguagePack language) {
        return new Weaver(book, language).weave();
    }

    private WovenBook weave() {
        Map<FindingId, Finding> findings = new LinkedHashMap<>();
        Map<String, List<Finding>> byTheme = new LinkedHashMap<>();
        for (Case theCase : book.cases()) {
            for (Finding finding : theCase.findings()) {
                findings.put(finding.id(), finding);
                finding.theme()
                        .ifPresent(theme -> byTheme
                                .computeIfAbsent(theme, unused -> new ArrayList<>())
                                .add(finding));
            }
        }
        List<ChapterUse> chapters =
                book.chapters().stream().map(chapter -> use(chapter, byTheme)).toList();
        return new WovenBook(
                book,
                chapters,
                answers(findings),
                RelatedCases.of(book, chapters),
                HouseShapes.of(book),
                Register.of(book, chapters, language),
                findings);
    }

    private ChapterUse use(Chapter chapter, Map<String, List<Finding>> byTheme) {
        List<ThemeUse> themes = chapter.themes().stream()
                .map(theme -> use(theme, byTheme.getOrDefault(theme.id(), List.of())))
                .sorted(Comparator.comparing(ThemeUse::seenIn)
                        .reversed()
                        .thenComparing(use -> use.theme().title(), language.order())
                        .thenComparing(use -> use.theme().id()))
                .toList();
        List<Finding> other = book.cases().stream()
                .flatMap(each -> each.findings(chapter.kind()).stream())
                .filter(finding -> finding.theme().isEmpty())
                .toList();
        return new ChapterUse(chapter, themes, other);
    }

    private ThemeUse use(Theme theme, List<Finding> findings) {
        Map<String, List<Finding>> byCase =
                findings.stream().collect(Collectors.groupingBy(finding -> finding.id().caseId()));
        return new ThemeUse(
                theme,
                book.cases().stream()
                        .map(each -> {
                            List<Finding> own = byCase.getOrDefault(each.id(), List.of());
                            return new CaseUse(each, state(each, theme, own), own);
                        })
                        .toList());
    }

    private static State state(Case theCase, Theme theme, List<Finding> own) {
        if (!own.isEmpty()) {
            return State.SEEN;
        }
        return theCase.notSeen().contains(theme.id()) ? State.NOT_HERE : State.NOT_DESCRIBED;
    }

    private List<Answers> answers(Map<FindingId, Finding> findings) {
        List<Answers> all = new ArrayList<>();
        for (Kind answer : book.settings().kinds()) {
            answer.answers()
                    .flatMap(question -> book.settings().kind(question))
                    .map(question -> answers(question, answer, findings))
                    .filter(answers -> !answers.all().isEmpty())
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Answers answers(Kind question, Kind answer, Map<FindingId, Finding> findings) {
        Map<FindingId, List<Finding>> byQuestion = new LinkedHashMap<>();
        for (Finding finding : findings.values()) {
            if (finding.kind().equals(answer)) {
                for (FindingId target : finding.answers()) {
                    byQuestion.computeIfAbsent(target, unused -> new ArrayList<>()).add(finding);
                }
            }
        }
        List<Answered> answered = new ArrayList<>();
        List<Answered> possible = new ArrayList<>();
        List<Answered> withoutResult = new ArrayList<>();
        List<Answered> open = new ArrayList<>();
        for (Finding finding : findings.values()) {
            if (finding.kind().equals(question)) {
                Answered one = new Answered(finding, byQuestion.getOrDefault(finding.id(), List.of()));
                if (one.answers().isEmpty()) {
                    open.add(one);
                } else if (one.surely()) {
                    answered.add(one);
                } else if (one.perhaps()) {
                    possible.add(one);
                } else {
                    withoutResult.add(one);
                }
            }
        }
        return new Answers(question, answer, answered, possible, withoutResult, open);
    }
}
