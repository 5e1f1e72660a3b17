package nl.inspiratieboek.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.language.Words;

/**
 * Finds glossary terms in running text: the term, its synonyms and their inflections, the longest match first.
 *
 * <p>Words compare by stem, so {@code convenanten} is found by {@code convenant}. An abbreviation in capitals of at most
 * three letters ({@code OM}) only matches when the text has it so too, and a name ({@code Halt}) only with its capital:
 * {@code om} and {@code halt} are ordinary words.
 */
public final class TermIndex {

    private final Map<String, List<Entry>> byFirstStem = new HashMap<>();
    private final LanguagePack language;

    /** The stem of each word that was met: a book says the same words over and over, and its pages say them again. */
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    private TermIndex(LanguagePack language) {
        this.language = language;
    }

    /** A word of the glossary, as stems. */
    private record Entry(Term term, List<String> stems, String typed) {}

    /**
     * A term found in a text.
     *
     * @param term the term
     * @param start where it begins, in UTF-16 units from 0
     * @param end where it ends, exclusive
     */
    public record Match(Term term, int start, int end) {}

    private record Token(String text, String stem, int start, int end) {}

    /** An index of a glossary. */
    public static TermIndex of(List<Term> terms, LanguagePack language) {
        TermIndex index = new TermIndex(language);
        for (Term term : terms) {
            for (String word : term.words()) {
                List<String> stems = index.tokens(word).stream().map(Token::stem).toList();
                if (!stems.isEmpty()) {
                    index.byFirstStem
                            .computeIfAbsent(stems.get(0), unused -> new ArrayList<>())
                            .add(new Entry(term, stems, word));
                }
            }
        }
        // Longest first; among equals the glossary's order, which the stable sort keeps.
        index.byFirstStem.values().forEach(entries -> entries.sort(
                (a, b) -> Integer.compare(b.stems().size(), a.stems().size())));
        return index;
    }

    /** The terms in a text, from left to right, none overlapping another. */
    public List<Match> matches(String text) {
        List<Match> found = new ArrayList<>();
        if (byFirstStem.isEmpty()) {
            return found;
        }
        List<Token> tokens = tokens(text);
        int at = 0;
        while (at < tokens.size()) {
            Optional<Entry> entry = entryAt(tokens, at);
            if (entry.isPresent()) {
                int last = at + entry.get().stems().size() - 1;
                found.add(new Match(
                        entry.get().term(), tokens.get(at).start(), tokens.get(last).end()));
                at = last + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The ids of the terms in texts, in the order of first use. */
    Set<String> termsIn(List<String> texts) {
        Set<String> ids = new LinkedHashSet<>();
        texts.forEach(text -> matches(text).forEach(match -> ids.add(match.term().id())));
        return ids;
    }

    private Optional<Entry> entryAt(List<Token> tokens, int at) {
        for (Entry entry : byFirstStem.getOrDefault(tokens.get(at).stem(), List.of())) {
            if (fits(entry, tokens, at)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Entry entry, List<Token> tokens, int at) {
        int size = entry.stems().size();
        if (at + size > tokens.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!entry.stems().get(i).equals(tokens.get(at + i).stem())) {
                return false;
            }
        }
        return caseFits(entry.typed(), tokens.get(at).text());
    }

    private static boolean caseFits(String typed, String text) {
        if (typed.length() <= 3 && typed.chars().allMatch(Character::isUpperCase)) {
            return typed.equals(text);
        }
        return !Character.isUpperCase(typed.codePointAt(0)) || Character.isUpperCase(text.codePointAt(0));
    }

    private List<Token> tokens(String text) {
        return Words.of(text)
                .map(word -> new Token(
                        word.text(), stems.computeIfAbsent(word.text(), language::stem), word.start(), word.end()))
                .toList();
    }
}
