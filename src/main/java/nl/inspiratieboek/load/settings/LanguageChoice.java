package nl.inspiratieboek.load.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguageFile;
import nl.inspiratieboek.language.LanguageFile.KindWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/**
 * Which language a book is in, also where its book.yaml says so in another way than by the code, or cannot be read: a book
 * that is read in the wrong language has an unknown word in every line.
 */
public final class LanguageChoice {

    /** What people write for a language instead of its code. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("nederlands", "nl"),
            Map.entry("nederlandse", "nl"),
            Map.entry("hollands", "nl"),
            Map.entry("vlaams", "nl"),
            Map.entry("dutch", "nl"),
            Map.entry("nld", "nl"),
            Map.entry("dut", "nl"),
            Map.entry("ned", "nl"),
            Map.entry("english", "en"),
            Map.entry("engels", "en"),
            Map.entry("engelse", "en"),
            Map.entry("eng", "en"));

    private static final Pattern LINE = Pattern.compile("(?mi)^[ \\t]*+(?:language|taal)[ \\t]*+:([^\\r\\n#]*+)");

    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*+([\\p{L}-]{3,20})[ \\t]*+:|[ {]([\\p{L}-]{3,20})=");

    private final Map<String, LanguagePack> languages;

    /** A choice among languages, by code; {@code en} among them. */
    public LanguageChoice(Map<String, LanguagePack> languages) {
        this.languages = new TreeMap<>(languages);
    }

    /** The language of a word that stands for one: {@code nl}, {@code NL}, {@code nl-NL}, {@code Nederlands}. */
    public Optional<LanguagePack> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        String code = plain.split("[-_ .(]", 2)[0];
        Set<String> known = new TreeSet<>(CALLED.keySet());
        return Stream.of(code, CALLED.getOrDefault(plain, ""), CALLED.getOrDefault(code, ""))
                .filter(languages::containsKey)
                .findFirst()
                .or(() -> Optional.of(plain)
                        .filter(typed -> typed.length() > 3)
                        .flatMap(typed -> Nearest.nearest(typed, known))
                        .map(CALLED::get))
                .map(languages::get);
    }

    /** The language that a book seems to be in: by a line of its settings that can be read, else by names, else by keys. */
    public LanguagePack guess(SourceTree tree, Optional<SourceFile> settings) {
        return settings.flatMap(file -> lineOf(file.text()))
                .or(() -> mostOf(topNames(tree), LanguageChoice::names))
                .or(() -> mostOf(keys(tree), language -> language.keywords().values()))
                .orElseGet(() -> languages.get("en"));
    }

    /** The language that the text of book.yaml names, as far as a line of it can be read. */
    public Optional<LanguagePack> ofSettings(String text) {
        return lineOf(text);
    }

    private Optional<LanguagePack> lineOf(String text) {
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Optional<LanguagePack> found = named(line.group(1).replaceAll("[\\[\\]{}\"'“”‘’,;]", " ").strip());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The language with most of these words of its own; empty when none has more than the others. */
    private Optional<LanguagePack> mostOf(
            Map<String, Integer> words, Function<LanguageFile, Collection<String>> own) {
        Map<LanguagePack, Integer> counts = new HashMap<>();
        for (LanguagePack language : languages.values()) {
            Set<String> known = new HashSet<>();
            own.apply(language.file()).forEach(word -> known.add(PortableName.folded(word)));
            counts.put(language, known.stream().mapToInt(word -> words.getOrDefault(word, 0)).sum());
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return Optional.of(counts.entrySet().stream().filter(each -> each.getValue() == most).toList())
                .filter(best -> best.size() == 1 && most > 0)
                .map(best -> best.get(0).getKey());
    }

    private static Collection<String> names(LanguageFile language) {
        return Stream.concat(language.names().values().stream(), language.kinds().stream().map(KindWords::folder))
                .toList();
    }

    /** The names of folders and files at the top, and how many files each has. */
    private static Map<String, Integer> topNames(SourceTree tree) {
        Map<String, Integer> names = new HashMap<>();
        for (SourcePath path : tree.paths()) {
            String value = path.value();
            int slash = value.indexOf('/');
            names.merge(PortableName.folded(slash < 0 ? value : value.substring(0, slash)), 1, Integer::sum);
        }
        return names;
    }

    /** The words before a colon or an equals sign in markdown files. */
    private static Map<String, Integer> keys(SourceTree tree) {
        Map<String, Integer> keys = new HashMap<>();
        for (SourceFile file : tree.markdown()) {
            Matcher key = KEY.matcher(file.text());
            while (key.find()) {
                String word = key.group(1) == null ? key.group(2) : key.group(1);
                keys.merge(PortableName.folded(word), 1, Integer::sum);
            }
        }
        return keys;
    }
}
