package nl.inspiratieboek.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.weave.RegisterEntry.Sort;
import nl.inspiratieboek.weave.ThemeUse.State;

/**
 * Makes the index at the back of the book: glossary terms where the text uses them, the places and the lists (partners,
 * groups) of the facts, and the themes.
 */
final class Register {

    private final Book book;
    private final LanguagePack language;

    private Register(Book book, LanguagePack language) {
        this.book = book;
        this.language = language;
    }

    static List<RegisterEntry> of(Book book, List<ChapterUse> chapters, LanguagePack language) {
        Register register = new Register(book, language);
        return Stream.of(register.terms(), register.facts(), themes(chapters))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RegisterEntry::word, language.order())
                        .thenComparing(RegisterEntry::sort)
                        .thenComparing(RegisterEntry::word))
                .toList();
    }

    private List<RegisterEntry> terms() {
        TermIndex index = TermIndex.of(book.terms(), language);
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (Case theCase : book.cases()) {
            Stream<String> texts = Stream.concat(
                    Stream.of(theCase.title(), theCase.summary(), theCase.narrative().plainText()),
                    theCase.findings().stream()
                            .flatMap((Finding finding) -> Stream.of(finding.title(), finding.text().plainText())));
            collect(index, texts, theCase, cases);
        }
        Map<String, List<Theme>> themes = new LinkedHashMap<>();
        book.chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .forEach(theme -> collect(
                        index, Stream.of(theme.title(), theme.claim(), theme.synthesis().plainText()), theme, themes));
        List<RegisterEntry> entries = new ArrayList<>();
        for (Term term : book.terms()) {
            entries.add(new RegisterEntry(
                    term.term(),
                    Sort.TERM,
                    Optional.of(term),
                    cases.getOrDefault(term.id(), List.of()),
                    themes.getOrDefault(term.id(), List.of())));
        }
        return entries;
    }

    private static <T> void collect(TermIndex index, Stream<String> texts, T user, Map<String, List<T>> users) {
        Set<String> found = index.termsIn(texts.toList());
        found.forEach(id -> users.computeIfAbsent(id, unused -> new ArrayList<>()).add(user));
    }

    private List<RegisterEntry> facts() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (Case theCase : book.cases()) {
            for (Fact fact : theCase.facts()) {
                for (String word : fact.names()) {
                    sorts.putIfAbsent(word, fact.field().type() == FactType.PLACE ? Sort.PLACE : Sort.PARTNER);
                    List<Case> users = cases.computeIfAbsent(word, unused -> new ArrayList<>());
                    // A case comes once, so only the last may be itself: a look through all would be quadratic.
                    if (users.isEmpty() || users.get(users.size() - 1) != theCase) {
                        users.add(theCase);
                    }
                }
            }
        }
        return cases.entrySet().stream()
                .map(entry -> new RegisterEntry(
                        entry.getKey(), sorts.get(entry.getKey()), Optional.empty(), entry.getValue(), List.of()))
                .toList();
    }

    private static List<RegisterEntry> themes(List<ChapterUse> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.themes().stream())
                .map(use -> new RegisterEntry(
                        use.theme().title(),
                        Sort.THEME,
                        Optional.empty(),
                        use.cases(State.SEEN),
                        List.of(use.theme())))
                .toList();
    }
}
