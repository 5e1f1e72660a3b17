package nl.inspiratieboek.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.Answers;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.WovenBook;

/**
 * What pages look up in the woven book, each in one step, so that the work for all pages grows with the book and not with
 * its square. Immutable and safe for use by several threads.
 */
final class CrossReferences {

    private final WovenBook woven;
    private final Map<FindingId, Answered> answered = new HashMap<>();
    private final Map<String, Kind> answerKinds = new HashMap<>();
    private final Map<String, ThemeUse> themes = new HashMap<>();
    private final Map<String, Integer> seenIn = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> themesWithAnswers = new HashSet<>();

    private CrossReferences(WovenBook woven) {
        this.woven = woven;
        for (Answers answers : woven.answers()) {
            answerKinds.putIfAbsent(answers.question().id(), answers.answer());
            for (Answered one : answers.all()) {
                answered.merge(one.question().id(), one, CrossReferences::both);
                if (!one.answers().isEmpty()) {
                    one.question().theme().ifPresent(themesWithAnswers::add);
                }
            }
        }
        for (ChapterUse chapter : woven.chapters()) {
            chapter.themes().forEach(use -> {
                themes.put(use.theme().id(), use);
                seenIn.put(use.theme().id(), use.seenIn());
            });
        }
        List<Case> cases = woven.book().cases();
        for (int i = 0; i < cases.size(); i++) {
            places.put(cases.get(i).id(), i);
        }
    }

    static CrossReferences of(WovenBook woven) {
        return new CrossReferences(woven);
    }

    /** Two kinds may answer one. */
    private static Answered both(Answered one, Answered other) {
        return new Answered(
                one.question(),
                Stream.concat(one.answers().stream(), other.answers().stream()).toList());
    }

    /** What answers a finding, in the book's order. */
    List<Finding> answersTo(Finding question) {
        Answered found = answered.get(question.id());
        return found == null ? List.of() : found.answers();
    }

    /** The kind that answers findings of a kind; none if the book has no answers to it. */
    Optional<Kind> answerKind(Kind question) {
        return Optional.ofNullable(answerKinds.get(question.id()));
    }

    /** What a finding answers. */
    List<Finding> questionsOf(Finding answer) {
        return answer.answers().stream()
                .map(id -> Optional.ofNullable(woven.findings().get(id)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** A theme with its uses. */
    Optional<ThemeUse> theme(String id) {
        return Optional.ofNullable(themes.get(id));
    }

    /** In how many cases a theme of the book was seen. */
    int seenIn(String theme) {
        return seenIn.getOrDefault(theme, 0);
    }

    /** Whether something answers a finding of a theme. */
    boolean hasAnswers(String theme) {
        return themesWithAnswers.contains(theme);
    }

    /** The case so many houses further on in the street. */
    Optional<Case> neighbour(Case theCase, int steps) {
        List<Case> cases = woven.book().cases();
        int place = places.get(theCase.id()) + steps;
        return place < 0 || place >= cases.size() ? Optional.empty() : Optional.of(cases.get(place));
    }
}
