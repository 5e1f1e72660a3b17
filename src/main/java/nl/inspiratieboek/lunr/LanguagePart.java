package nl.inspiratieboek.lunr;

import java.util.List;
import java.util.Optional;

/**
 * What one language brings to a pipeline. To add a language: a case in {@link #find}, its list of stop words, and a
 * stemmer in the stem room, proven equal to lunr-languages' over a whole dictionary.
 *
 * @param trimmer its word characters
 * @param stopWords its words that are not indexed
 * @param labelsAlone the labels in lunr of what a query's words go through where the language is the only one
 * @param stemmerLabel the label of the stemmer in lunr: all that a query's words go through in company
 */
record LanguagePart(Trimmer trimmer, StopWords stopWords, List<String> labelsAlone, String stemmerLabel) {

    /** The codes that {@link #find} knows. */
    static final List<String> CODES = List.of("de", "en", "es", "fr", "nl");

    LanguagePart {
        labelsAlone = List.copyOf(labelsAlone);
    }

    /** The language of an ISO 639-1 code, or empty when there is none here. */
    static Optional<LanguagePart> find(String code) {
        return switch (code) {
            case "en" -> Optional.of(
                    new LanguagePart(Trimmer.ascii(), StopWords.of(code), List.of("stemmer"), "stemmer"));
            case "fr" -> Optional.of(latin(code, List.of("trimmer-fr", "accentFold-fr", "stemmer-fr")));
            case "de", "es", "nl" -> Optional.of(latin(code, List.of("trimmer-" + code, "stemmer-" + code)));
            default -> Optional.empty();
        };
    }

    private static LanguagePart latin(String code, List<String> labelsAlone) {
        return new LanguagePart(Trimmer.latin(), StopWords.of(code), labelsAlone, "stemmer-" + code);
    }
}
