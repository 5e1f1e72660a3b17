package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourcePath;

/**
 * Sees that an author used the word of another language, or one that belongs elsewhere: what was called unknown then gets
 * the word of this book. Folders and files with a foreign name were renamed before, see {@link MeantNames}.
 */
final class OtherLanguage {

    private static final Set<String> OF_FINDINGS = Set.of("theme", "solves", "link", "outcome");
    /** A word of findings that authors write elsewhere too, for an address: there it says nothing of a finding. */
    private static final String EVERYDAY = "link";

    private static final Set<String> OF_CASES = Set.of("number", "short", "fictional", "not-seen");

    private final LanguagePack own;
    private final Layout layout;
    private final Set<String> facts = new HashSet<>();

    /** The word of this language for each of another. */
    private final Map<String, String> words = new HashMap<>();

    /** The program's own names of each keyword, in any language. */
    private final Map<String, Set<String>> keywords = new HashMap<>();

    OtherLanguage(BookSettings settings, LanguagePack own, Collection<LanguagePack> languages, Layout layout) {
        this.own = own;
        this.layout = layout;
        settings.facts().stream().map(FactField::key).forEach(facts::add);
        for (LanguagePack language : languages) {
            language.file().keywords().forEach((name, word) -> {
                keywords.computeIfAbsent(word, unused -> new HashSet<>()).add(name);
                words.putIfAbsent(word, own.keyword(name));
            });
        }
        words.entrySet().removeIf(word -> word.getKey().equals(word.getValue()));
        // A word of this language is no foreign one.
        own.file().keywords().values().forEach(words::remove);
    }

    /** The problems as they are said to the author. */
    List<Problem> explain(List<Problem> problems) {
        List<Problem> explained = problems.stream().map(this::explain).toList();
        // What an author gave under the word of another language is not missing.
        Set<List<String>> given = new HashSet<>();
        explained.stream()
                .filter(problem -> problem.code() == Code.UNKNOWN_KEY)
                .forEach(problem -> problem.suggestion()
                        .ifPresent(word -> given.add(List.of(problem.place().path(), word))));
        return explained.stream()
                .filter(problem -> problem.code() != Code.MISSING_KEY
                        || !given.contains(List.of(problem.place().path(), problem.arguments().get(0))))
                .sorted()
                .toList();
    }

    private Problem explain(Problem problem) {
        Set<Code> named = EnumSet.of(
                Code.UNKNOWN_KEY,
                Code.UNKNOWN_ATTRIBUTE,
                Code.UNKNOWN_BASIS,
                Code.UNKNOWN_OUTCOME,
                Code.UNKNOWN_LINK);
        if (!named.contains(problem.code()) || problem.arguments().isEmpty()) {
            return problem;
        }
        String word = problem.arguments().get(0);
        if (problem.code() == Code.UNKNOWN_KEY && word.equals(EVERYDAY)) {
            return problem;
        }
        Optional<String> ours = Optional.ofNullable(words.get(word));
        Problem suggesting = ours.isPresent() ? named(problem).suggesting(ours).replacing(word, ours) : problem;
        SourcePath path = SourcePath.of(problem.place().path());
        if (problem.code() != Code.UNKNOWN_KEY || !path.extension().equalsIgnoreCase("md")) {
            return suggesting;
        }
        String typed = ours.orElse(word);
        Set<String> meanings = keywords.getOrDefault(word, Set.of());
        if (meanings.stream().anyMatch(OF_FINDINGS::contains)) {
            return Problem.of(Code.KEY_OF_FINDING, problem.place(), word, typed);
        }
        boolean ofCase = facts.contains(word) || meanings.stream().anyMatch(OF_CASES::contains);
        return ofCase && !layout.isCase(path)
                ? Problem.of(Code.KEY_OF_CASE, problem.place(), word, own.name("cases"))
                : suggesting;
    }

    /** Beside the one word that was meant, the list of all that may stand there says nothing. */
    private static Problem named(Problem problem) {
        return problem.code() == Code.UNKNOWN_KEY
                ? Problem.of(problem.code(), problem.place(), problem.arguments().get(0), "")
                : problem;
    }
}
