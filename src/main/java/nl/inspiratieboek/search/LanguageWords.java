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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.inspiratieboek.lunr.LunrLanguage;

/**
 * What search knows of a language beyond its stems: {@code LanguageData} in {@code theme/js/types.d.ts}. It stands in two
 * files beside this class, {@code words-<code>.txt} and {@code synonyms-<code>.txt}, in which {@code #} opens a remark; a
 * language without them has none of it. Of a book in several languages the lists are joined.
 *
 * @param stopWords words that are not in the index
 * @param weakWords words that say little in a question, though they are in the index
 * @param commonWords everyday words, all forms of which say less than how rare they are in a book
 * @param endings what a stem may be followed by while its word is being typed
 * @param prefixes what a past participle may begin with
 * @param particles what may come before such a beginning: 'uit' of uitgeprobeerd
 * @param derivations endings of stems that make one word of another
 * @param sounds what sounds like what: mistakes of who writes by ear
 * @param synonyms words and expressions that mean the same
 */
record LanguageWords(
        List<String> stopWords,
        List<String> weakWords,
        List<String> commonWords,
        List<String> endings,
        List<String> prefixes,
        List<String> particles,
        List<Derivation> derivations,
        List<Sound> sounds,
        List<Synonyms> synonyms) {

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

    /**
     * Expressions by which others are found too.
     *
     * @param say who says one of these …
     * @param find … also finds these; the same list where they all mean the same
     */
    record Synonyms(List<String> say, List<String> find) {

        Synonyms {
            say = List.copyOf(say);
            find = List.copyOf(find);
        }

        static Synonyms alike(List<String> expressions) {
            return new Synonyms(expressions, expressions);
        }

        /** Reads {@code a = b = c}, which all mean the same, or {@code a, b > c, d}: who says a or b also finds c and d. */
        static Synonyms parse(String line) {
            String[] sides = line.split(" > ");
            return sides.length == 2
                    ? new Synonyms(expressions(sides[0], ","), expressions(sides[1], ","))
                    : alike(expressions(line, " = "));
        }

        /** The same without what a book cannot answer; empty when nothing is left to find. */
        Optional<Synonyms> within(Predicate<String> said) {
            List<String> found = find.stream().filter(said).toList();
            boolean useless = found.isEmpty() || say.equals(found) && found.size() == 1;
            return useless ? Optional.empty() : Optional.of(new Synonyms(say, found));
        }

        private static List<String> expressions(String text, String divider) {
            return Arrays.stream(text.split(divider)).map(String::strip).filter(one -> !one.isEmpty()).toList();
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
        synonyms = List.copyOf(synonyms);
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
        List<Synonyms> synonyms = new ArrayList<>();
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
            for (String line : lines("synonyms-" + code + ".txt")) {
                synonyms.add(Synonyms.parse(line));
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
                        .toList(),
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
