package nl.inspiratieboek.hint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Synthesis;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.hint.Hint.Sort;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.weave.Answered;
import nl.inspiratieboek.weave.Answers;
import nl.inspiratieboek.weave.SynthesisNews;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.Weaver;
import nl.inspiratieboek.weave.WovenBook;

/** What there is to look at once more in a book. */
public final class Hints {

    /** In a book of fewer cases nearly every theme is seen once. */
    private static final int ENOUGH_CASES = 5;

    private final LanguagePack language;
    private final SourceTree tree;
    private final LocalDate today;
    private final List<Hint> hints = new ArrayList<>();

    private Hints(LanguagePack language, SourceTree tree, LocalDate today) {
        this.language = language;
        this.tree = tree;
        this.today = today;
    }

    /**
     * All hints, the most important first.
     *
     * @param book a book without errors
     * @param tree its files
     * @param today the date, to know what was checked long ago
     */
    public static List<Hint> of(Book book, LanguagePack language, SourceTree tree, LocalDate today) {
        Hints found = new Hints(language, tree, today);
        found.pages(PageText.of(book));
        found.woven(Weaver.weave(book, language));
        return found.hints.stream().sorted().toList();
    }

    private void pages(List<PageText> pages) {
        for (PageText page : pages) {
            page.reviewed().filter(this::isLongAgo).ifPresent(date -> hints.add(new Hint(
                    Sort.REVIEWED_LONG_AGO,
                    Place.startOf(page.path().value()),
                    -date.year(),
                    List.of(language.date(date.year(), date.month(), date.day())))));
            tree.file(page.path())
                    .ifPresent(file -> hints.addAll(new TextHints(file, page, language.code()).find()));
        }
    }

    /** Of a date that is not whole, its last day counts. */
    private boolean isLongAgo(PartialDate date) {
        YearMonth month = YearMonth.of(date.year(), date.month().orElse(12));
        LocalDate last = date.day().isPresent() ? month.atDay(date.day().getAsInt()) : month.atEndOfMonth();
        return last.plusYears(1).isBefore(today);
    }

    private void woven(WovenBook woven) {
        woven.chapters().forEach(chapter -> chapter.themes().forEach(use -> stale(woven.book(), use.theme())));
        woven.answers().forEach(this::unanswered);
        if (woven.book().cases().size() >= ENOUGH_CASES) {
            woven.chapters().forEach(chapter -> once(chapter.themes()));
        }
    }

    private void stale(Book book, Theme theme) {
        Synthesis.news(book, theme).ifPresent(news -> hints.add(new Hint(
                Sort.SYNTHESIS_STALE,
                Place.startOf(theme.path().value()),
                news.added().size() + news.changed().size() + news.gone().size(),
                List.of(SynthesisNews.since(news, language), SynthesisNews.told(news, language)))));
    }

    private void unanswered(Answers answers) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Answered open : answers.open()) {
            byFile.computeIfAbsent(open.question().place().path(), unused -> new ArrayList<>()).add(open.question());
        }
        byFile.values().forEach(open -> hints.add(new Hint(
                Sort.UNANSWERED,
                open.get(0).place(),
                open.size(),
                List.of(
                        Integer.toString(open.size()),
                        open.size() == 1 ? answers.question().singular() : answers.question().plural(),
                        open.get(0).title()))));
    }

    /** One hint for a chapter. */
    private void once(List<ThemeUse> themes) {
        List<ThemeUse> once = themes.stream().filter(use -> use.seenIn() == 1).toList();
        Optional<SourcePath> first = once.stream().map(use -> use.theme().path()).findFirst();
        first.ifPresent(path -> hints.add(new Hint(
                Sort.THEME_SEEN_ONCE,
                Place.startOf(path.value()),
                once.size(),
                List.of(
                        Integer.toString(once.size()),
                        String.join(", ", once.stream().map(use -> use.theme().id()).toList())))));
    }
}
