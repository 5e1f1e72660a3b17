package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.stem.Stemmer;

/**
 * The language of an index, or several together: what a word goes through, for the generator and for the browser.
 *
 * @param codes the ISO 639-1 codes, joined by commas, as {@code nl} or {@code nl,en}
 * @param pipeline what each word of a document goes through
 * @param stopWords the words that are not indexed, sorted; the empty word may be one of them
 * @param wordCharacters the characters that the trimmer leaves at both ends of a word: first and last UTF-16 unit of
 *     each range, one after the other
 */
public record LunrLanguage(String codes, Pipeline pipeline, List<String> stopWords, String wordCharacters) {
    /** Copies the list. */
    public LunrLanguage {
        stopWords = List.copyOf(stopWords);
    }

    /** The codes of all languages that there are here, sorted. */
    public static List<String> known() {
        return LanguagePart.CODES;
    }

    /**
     * The language of one code, or of several joined by commas: then each word goes through all their stop words and
     * stemmers, in the order given, as with {@code lunr.multiLanguage}.
     *
     * @param codes codes such as {@code nl}, {@code en} or {@code nl,en}
     * @return the language, or empty when a code is not known here
     */
    public static Optional<LunrLanguage> find(String codes) {
        List<LanguagePart> parts = new ArrayList<>();
        for (String code : codes.split(",", -1)) {
            Optional<LanguagePart> part = LanguagePart.find(code);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Stemmer.find(codes).map(stemmer -> of(codes, parts, stemmer));
    }

    /**
     * Like {@link #find}, where the codes are known to be right.
     *
     * @throws IllegalArgumentException when a code is not known here
     */
    public static LunrLanguage of(String codes) {
        return find(codes).orElseThrow(() -> new IllegalArgumentException("no search language '" + codes + "'"));
    }

    private static LunrLanguage of(String codes, List<LanguagePart> parts, Stemmer stemmer) {
        Trimmer trimmer = Trimmer.all(parts.stream().map(LanguagePart::trimmer).toList());
        StopWords stopWords = StopWords.all(parts.stream().map(LanguagePart::stopWords).toList());
        List<String> labels = parts.size() == 1
                ? parts.get(0).labelsAlone()
                : parts.stream().map(LanguagePart::stemmerLabel).toList();
        return new LunrLanguage(
                codes,
                new Pipeline(trimmer, stopWords, stemmer, labels),
                stopWords.words().stream().sorted().toList(),
                trimmer.ranges());
    }
}
