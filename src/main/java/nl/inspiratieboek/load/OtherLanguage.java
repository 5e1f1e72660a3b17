package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourcePath;

/**
 * Sees that an author used the word of another language, or one that belongs elsewhere: what was called unknown then gets
 * the word of this book, and a folder with a foreign name is said once, instead of what follows from it.
 */
final class OtherLanguage {

    private static final Set<String> OF_FINDINGS = Set.of("theme", "solves", "outcome");
    private static final Set<String> OF_CASES = Set.of("number", "short", "fictional", "not-seen");

    /** What is said of the files in a folder that is taken for something else. */
    private static final Set<Code> FOLLOWING = EnumSet.of(
            Code.UNKNOWN_KEY, Code.KEY_OF_CASE, Code.KEY_OF_FINDING, Code.FINDING_OUTSIDE_KIND, Code.UNKNOWN_ATTRIBUTE);

    private final LanguagePack own;
    private final Layout layout;
    private final Set<String> facts = new HashSet<>();

    /** The word of this language for each of another. */
    private final Map<String, String> words = new HashMap<>();

    /** The program's own names of each keyword, in any language. */
    private final Map<String, Set<String>> keywords = new HashMap<>();

    /** Folders and files by their name in another language: what they are called here. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<Code> heldBack = EnumSet.noneOf(Code.class);
    private final List<Problem> misnamed = new ArrayList<>();
    private final Set<String> misnamedFolders = new TreeSet<>();

    OtherLanguage(BookSettings settings, LanguagePack own, Collection<LanguagePack> languages, Layout layout) {
        this.own = own;
        this.layout = layout;
        settings.facts().stream().map(FactField::key).forEach(facts::add);
        for (LanguagePack language : languages) {
            language.file().keywords().forEach((name, word) -> {
                keywords.computeIfAbsent(word, unused -> new HashSet<>()).add(name);
                words.putIfAbsent(word, own.keyword(name));
            });
            for (String name : List.of("cases", "glossary", "sources")) {
                names.put(language.name(name), own.name(name));
            }
            List<KindWords> theirs = language.file().kinds();
            for (int i = 0; i < Math.min(theirs.size(), own.file().kinds().size()); i++) {
                String folder = own.file().kinds().get(i).folder();
                if (settings.kinds().stream().anyMatch(kind -> kind.folder().equals(folder))) {
                    names.put(theirs.get(i).folder(), folder);
                }
            }
        }
        names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        words.entrySet().removeIf(word -> word.getKey().equals(word.getValue()));
        // A word of this language is no foreign one.
        own.file().keywords().values().forEach(words::remove);
    }

    /** Looks for folders and files with a foreign name, where the one with this book's name is not there. */
    void lookAt(Collection<SourcePath> files) {
        Map<String, SourcePath> first = new HashMap<>();
        files.stream().sorted().forEach(path -> first.putIfAbsent(root(path), path));
        names.forEach((theirs, ours) -> {
            SourcePath path = first.get(theirs);
            if (path != null && !first.containsKey(ours)) {
                misnamed.add(Problem.of(Code.NAME_OF_OTHER_LANGUAGE, Place.startOf(path.value()), theirs, ours));
                misnamedFolders.add(theirs + "/");
                holdBack(ours);
            }
        });
    }

    private void holdBack(String ours) {
        if (ours.equals(own.name("sources"))) {
            heldBack.add(Code.UNKNOWN_SOURCE);
        } else if (ours.equals(own.name("glossary"))) {
            heldBack.add(Code.UNKNOWN_TERM);
        } else if (ours.equals(own.name("cases"))) {
            heldBack.addAll(Set.of(Code.NO_CASES, Code.UNKNOWN_CASE));
        } else {
            heldBack.add(Code.UNKNOWN_THEME);
        }
    }

    private static String root(SourcePath path) {
        int slash = path.value().indexOf('/');
        return slash < 0 ? path.value() : path.value().substring(0, slash);
    }

    /** The problems as they are said to the author. */
    List<Problem> explain(List<Problem> problems) {
        List<Problem> explained = new ArrayList<>(misnamed);
        for (Problem problem : problems) {
            Problem better = explain(problem);
            String root = root(SourcePath.of(problem.place().path())) + "/";
            boolean follows = misnamedFolders.contains(root) && FOLLOWING.contains(better.code());
            if (!follows && !heldBack.contains(problem.code())) {
                explained.add(better);
            }
        }
        return explained.stream().sorted().toList();
    }

    private Problem explain(Problem problem) {
        Set<Code> named = EnumSet.of(
                Code.UNKNOWN_KEY, Code.UNKNOWN_ATTRIBUTE, Code.UNKNOWN_BASIS, Code.UNKNOWN_OUTCOME);
        if (!named.contains(problem.code()) || problem.arguments().isEmpty()) {
            return problem;
        }
        String word = problem.arguments().get(0);
        Optional<String> ours = Optional.ofNullable(words.get(word));
        Problem suggesting = ours.isPresent() ? problem.suggesting(ours) : problem;
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
}
