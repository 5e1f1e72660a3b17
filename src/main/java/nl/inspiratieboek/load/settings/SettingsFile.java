package nl.inspiratieboek.load.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;

/**
 * What book.yaml says.
 *
 * @param language the book's language, or the one that was guessed
 * @param stated whether the file itself names that language by its code
 * @param faultyFacts the facts that it means to define and that could not be read
 * @param whole whether all facts and kinds that the author declared are in the settings
 * @param translationLost whether it names a translation that is not in the settings, because something is wrong there
 */
public record SettingsFile(
        BookSettings settings,
        LanguagePack language,
        boolean stated,
        FaultyFacts faultyFacts,
        boolean whole,
        boolean translationLost) {

    /** The file that makes a folder a book. */
    public static final SourcePath PATH = SourcePath.of("book.yaml");

    /** Where what the whole book lacks is said. */
    public static final Place START = new Place(PATH.value(), 1, 1, 1);

    /** Reads the file as far as it can be read; a book without one is reported. */
    public static Checked<SettingsFile> read(SourceTree tree, Map<String, LanguagePack> languages, Limits limits) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Optional<SourceFile> file = tree.file(PATH);
        if (file.isEmpty() && !tree.faulty().contains(PATH)) {
            problems.add(Code.NO_BOOK_YAML, START);
        }
        Optional<Checked<Optional<YamlMap>>> read = file.map(text -> YamlReader.within(limits).readWhole(text));
        Fields front = read.map(found -> fields(found, problems)).orElseGet(() -> Fields.unreadable(START, problems));
        LanguagePack language = new BookWords(language(front, tree, languages, problems), limits).read(front).into(problems);
        SettingsLoader.Loaded loaded = SettingsLoader.load(front, language, new TreeSet<>(languages.keySet()), limits).into(problems);
        boolean cutOff = read.map(Checked::hasErrors).orElse(true);
        return problems.with(new SettingsFile(
                loaded.settings(),
                language,
                front.text("language").equals(Optional.of(language.code())),
                cutOff ? loaded.faultyFacts().andOthers() : loaded.faultyFacts(),
                loaded.whole(),
                front.value(language.keyword("translation")).isPresent() && loaded.settings().translation().isEmpty()));
    }

    private static Fields fields(Checked<Optional<YamlMap>> read, ProblemList problems) {
        Optional<YamlMap> map = read.into(problems);
        return read.hasErrors() && map.isEmpty()
                ? Fields.unreadable(START, problems)
                : new Fields(map, START, problems);
    }

    private static LanguagePack language(
            Fields front, SourceTree tree, Map<String, LanguagePack> languages, ProblemList problems) {
        LanguageChoice choice = new LanguageChoice(languages);
        Optional<Fields.Typed> typed = front.typed("language");
        if (typed.isEmpty()) {
            return choice.guess(tree, tree.file(PATH));
        }
        String word = typed.get().text();
        if (languages.containsKey(word)) {
            return languages.get(word);
        }
        Set<String> known = new TreeSet<>(languages.keySet());
        Optional<LanguagePack> named = choice.named(word);
        problems.add(Problem.of(Code.UNKNOWN_LANGUAGE, typed.get().place(), word, String.join(", ", known))
                .suggesting(named.map(LanguagePack::code).or(() -> Nearest.nearest(word, known)))
                .replacing(word, named.map(LanguagePack::code)));
        return named.orElseGet(() -> choice.guess(tree, Optional.empty()));
    }
}
