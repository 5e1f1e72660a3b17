package nl.inspiratieboek.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.lunr.LunrLanguage;

/**
 * What search knows of a language beyond its stems: {@code LanguageData} in {@code theme/js/types.d.ts}. It stands in a
 * file beside this class, {@code words-<code>.txt}, in which {@code #} opens a remark; a language without it has none of it.
 * These are facts of the language, as its stems are, so no theme replaces them; what an editor weighs, which word stands for
 * which, is the theme's and the book's: {@link nl.inspiratieboek.book.Thesaurus}. Of a book in several languages the lists are joined.
 *
 * @param stopWords words that are not in the index
 * @param weakWords words that say little in a question, though they are in the index
 * @param commonWords everyday words, all forms of which say less than how rare they are in a book
 * @param endings what a stem may be followed by while its word is being typed
 * @param prefixes what a past participle may begin with
 * @param particles what a verb may begin with and lose in a sentence: 'op' of opvangen, 'hoe vang je jongens op'
 * @param derivations endings of stems that make one word of another
 * @param sounds what sounds like what: mistakes of who writes by ear
 */
record LanguageWords(
        List<String> stopWords,
        List<String> weakWords,
        List<String> commonWords,
        List<String> endings,
        List<String> prefixes,
        List<String> particles,
        List<Derivation> derivations,
        List<Sound> sounds) {

    /**
     * An ending of stems that makes one word of another: 'atie' of evaluatie, beside evalueren.
     *
     * @param ending the ending
     * @param shortestRoot how many letters must be left without it
     */
    record Derivation(String ending, int shortestRoot) {

        /** Reads {@code atie/4}. */
        static Derivation parse(String text) {
            int slash = text.indexOf('/');
            return new Derivation(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
        }
    }

    /**
     * Letters that sound like others.
     *
     * @param letters as they are written; {@code $} at the end of a word only
     * @param like the letters that stand for the sound
     */
    record Sound(String letters, String like) {

        /** Reads {@code ij=ei}. */
        static Sound parse(String text) {
            int equals = text.indexOf('=');
            return new Sound(text.substring(0, equals), text.substring(equals + 1));
        }
    }

    LanguageWords {
        stopWords = List.copyOf(stopWords);
        weakWords = List.copyOf(weakWords);
        commonWords = List.copyOf(commonWords);
        endings = List.copyOf(endings);
        prefixes = List.copyOf(prefixes);
        particles = List.copyOf(particles);
        derivations = List.copyOf(derivations);
        sounds = List.copyOf(sounds);
    }

    /** The words of a language, or of several joined by commas. */
    static LanguageWords of(LunrLanguage language) {
        Set<String> stopWords = new LinkedHashSet<>(language.stopWords());
        Set<String> weak = new LinkedHashSet<>();
        Set<String> common = new LinkedHashSet<>();
        Set<String> endings = new LinkedHashSet<>();
        Set<String> prefixes = new LinkedHashSet<>();
        Set<String> particles = new LinkedHashSet<>();
        Set<Derivation> derivations = new LinkedHashSet<>();
        Set<Sound> sounds = new LinkedHashSet<>();
        for (String code : language.codes().split(",")) {
            for (String line : lines("words-" + code + ".txt")) {
                int colon = line.indexOf(':');
                List<String> words = Arrays.stream(line.substring(colon + 1).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList();
                switch (line.substring(0, Math.max(0, colon))) {
                    case "weak" -> weak.addAll(words);
                    case "common" -> common.addAll(words);
                    case "ending" -> endings.addAll(words);
                    case "prefix" -> prefixes.addAll(words);
                    case "particle" -> particles.addAll(words);
                    case "sound" -> words.stream().map(Sound::parse).forEach(sounds::add);
                    case "derivation" -> words.stream().map(Derivation::parse).forEach(derivations::add);
                    default -> throw new IllegalStateException("words-" + code + ".txt has a line '" + line + "'");
                }
            }
        }
        weak.removeAll(stopWords);
        return new LanguageWords(
                List.copyOf(stopWords),
                weak.stream().sorted().toList(),
                common.stream().sorted().toList(),
                new ArrayList<>(endings),
                new ArrayList<>(prefixes),
                new ArrayList<>(particles),
                // the longest ending that fits is the one
                derivations.stream()
                        .sorted(Comparator.comparing((Derivation one) -> -one.ending().length())
                                .thenComparing(Derivation::ending))
                        .toList(),
                sounds.stream()
                        .sorted(Comparator.comparing((Sound one) -> -one.letters().length())
                                .thenComparing(Sound::letters))
                        .toList());
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
