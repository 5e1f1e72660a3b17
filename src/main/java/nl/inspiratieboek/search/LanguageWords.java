package nl.inspiratieboek.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.lunr.LunrLanguage;

/**
 * What search knows of a language beyond its stems: {@code LanguageData} in {@code theme/js/types.d.ts}. It stands in two
 * files beside this class, {@code words-<code>.txt} and {@code synonyms-<code>.txt}, in which {@code #} opens a remark; a
 * language without them has none of it. Of a book in several languages the lists are joined.
 *
 * @param stopWords words that are not in the index
 * @param weakWords words that say little in a question, though they are in the index
 * @param endings what a stem may be followed by while its word is being typed
 * @param prefixes what a past participle may begin with
 * @param synonyms groups of words and expressions that mean the same
 */
record LanguageWords(
        List<String> stopWords,
        List<String> weakWords,
        List<String> endings,
        List<String> prefixes,
        List<List<String>> synonyms) {

    LanguageWords {
        stopWords = List.copyOf(stopWords);
        weakWords = List.copyOf(weakWords);
        endings = List.copyOf(endings);
        prefixes = List.copyOf(prefixes);
        synonyms = synonyms.stream().map(List::copyOf).toList();
    }

    /** The words of a language, or of several joined by commas. */
    static LanguageWords of(LunrLanguage language) {
        Set<String> stopWords = new LinkedHashSet<>(language.stopWords());
        Set<String> weak = new LinkedHashSet<>();
        Set<String> endings = new LinkedHashSet<>();
        Set<String> prefixes = new LinkedHashSet<>();
        List<List<String>> synonyms = new ArrayList<>();
        for (String code : language.codes().split(",")) {
            for (String line : lines("words-" + code + ".txt")) {
                int colon = line.indexOf(':');
                List<String> words = Arrays.stream(line.substring(colon + 1).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
                switch (line.substring(0, Math.max(0, colon))) {
                    case "weak" -> weak.addAll(words);
                    case "ending" -> endings.addAll(words);
                    case "prefix" -> prefixes.addAll(words);
                    default -> throw new IllegalStateException("words-" + code + ".txt has a line '" + line + "'");
                }
            }
            for (String line : lines("synonyms-" + code + ".txt")) {
                synonyms.add(Arrays.stream(line.split(" = ")).map(String::strip).toList());
            }
        }
        weak.removeAll(stopWords);
        return new LanguageWords(
                List.copyOf(stopWords),
                weak.stream().sorted().toList(),
                new ArrayList<>(endings),
                new ArrayList<>(prefixes),
                synonyms);
    }

    private static List<String> lines(String name) {
        try (InputStream bytes = LanguageWords.class.getResourceAsStream(name)) {
            if (bytes == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the program cannot read its list " + name, broken);
        }
    }
}
