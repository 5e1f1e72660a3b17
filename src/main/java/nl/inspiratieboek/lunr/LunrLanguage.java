package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The language of an index, or several together.
 *
 * @param codes the ISO 639-1 codes, joined by commas, as {@code nl} or {@code nl,en}
 * @param pipeline what each word of a document goes through
 */
public record LunrLanguage(String codes, Pipeline pipeline) {
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
        return Optional.of(new LunrLanguage(codes, Pipeline.of(parts)));
    }

    /** The words that are not indexed, sorted. */
    public List<String> stopWords() {
        return pipeline.stopWords();
    }

    /** First and last UTF-16 unit of each range of characters that words are made of, one after the other. */
    public String wordCharacters() {
        return pipeline.wordCharacters();
    }

    /**
     * Like {@link #find}, where the codes are known to be right.
     *
     * @throws IllegalArgumentException when a code is not known here
     */
    public static LunrLanguage of(String codes) {
        return find(codes).orElseThrow(() -> new IllegalArgumentException("no search language '" + codes + "'"));
    }
}
