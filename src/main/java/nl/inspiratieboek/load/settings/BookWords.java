package nl.inspiratieboek.load.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * Reads the texts of the interface that a book says in its own words, in book.yaml: a map from the theme's keys to texts. In
 * every language it may be called {@code words}, as book.yaml's other keys have one name.
 */
final class BookWords {

    /** What the program says to authors on their screen, and how numbers are written: no reader's words. */
    private static final List<String> NOT_FOR_READERS =
            List.of("check.", "build.", "site.", "export.", "publish.", "deploy.", "failure.", "folder.", "key.", "number.");

    private static final Pattern FILLED = Pattern.compile("\\{\\d}");

    private final LanguagePack language;
    private final ProblemList problems;
    private final Set<String> keys;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Place> first = new HashMap<>();

    BookWords(LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        this.keys = language.file().words().keySet().stream()
                .filter(key -> NOT_FOR_READERS.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pack with the book's own words; what is wrong is reported and stays as the theme says it. */
    Checked<LanguagePack> read(Fields front) {
        front.excuse(Set.of("words"));
        for (String name : Stream.of("words", language.keyword("words")).distinct().sorted().toList()) {
            Optional<YamlValue> value = front.value(name);
            if (value.isPresent() && value.get() instanceof YamlMap map) {
                map.entries().forEach(entry -> read(entry, front));
            } else {
                value.ifPresent(other -> front.report(Code.NOT_A_MAP, other.place(), name));
            }
        }
        return problems.with(language.saying(texts));
    }

    private void read(YamlEntry entry, Fields front) {
        String key = entry.key();
        if (!keys.contains(key)) {
            problems.add(Problem.of(Code.UNKNOWN_WORD, entry.keyPlace(), key)
                    .suggesting(nearest(key.strip().toLowerCase(Locale.ROOT)))
                    .replacing(key, Nearest.among(keys).sure(key)));
            return;
        }
        Place twice = first.putIfAbsent(key, entry.keyPlace());
        if (twice != null) {
            front.report(Code.YAML_DUPLICATE_KEY, entry.keyPlace(), key, Integer.toString(twice.line()));
            return;
        }
        front.scalar(key, entry.value()).ifPresent(typed -> take(key, typed, front));
    }

    private Optional<String> nearest(String key) {
        return keys.contains(key) ? Optional.of(key) : Nearest.nearest(key, keys);
    }

    private void take(String key, Typed typed, Fields front) {
        String own = language.file().words().get(key);
        if (!places(own).equals(places(typed.text())) || own.contains("|") && forms(own) != forms(typed.text())) {
            front.report(Code.WORD_PLACEHOLDERS, typed.place(), key, own);
        } else {
            texts.put(key, typed.text());
        }
    }

    /** The places that the program fills in. */
    private static Set<String> places(String text) {
        return FILLED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** How many forms a text has: scripts tell one from more by a stroke. */
    private static long forms(String text) {
        return text.chars().filter(letter -> letter == '|').count();
    }
}
