package nl.inspiratieboek.lunr;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.stem.Stemmer;

/** What a word of a document goes through on its way into an index: trimmer, stop words, stemmers. Immutable. */
public final class Pipeline {
    private final Trimmer trimmer;
    private final StopWords stopWords;
    private final Stemmer stemmer;
    private final List<String> labels;

    Pipeline(Trimmer trimmer, StopWords stopWords, Stemmer stemmer, List<String> labels) {
        this.trimmer = trimmer;
        this.stopWords = stopWords;
        this.stemmer = stemmer;
        this.labels = List.copyOf(labels);
    }

    /**
     * The term under which a word is indexed.
     *
     * @param token a word in lower case, as {@link Tokenizer#words} gives it
     * @return its stem, which may be the empty string, or empty when the word is a stop word
     */
    public Optional<String> stem(String token) {
        String word = trim(token);
        return stopWords.contains(word) ? Optional.empty() : Optional.of(stemAlone(word));
    }

    /**
     * What the stemmer alone makes of a word, be it a stop word or not.
     *
     * @param word a word in lower case, trimmed
     */
    public String stemAlone(String word) {
        return stemmer.stem(word);
    }

    /**
     * A word without the punctuation round it: the pipeline's first step alone.
     *
     * @param token a token as {@link Tokenizer#words} gives it
     * @return the word, empty when nothing of the token is a letter or digit
     */
    public String trim(String token) {
        return trimmer.trim(token);
    }

    /** The names of lunr's functions that the words of a query go through in the browser, in order. */
    public List<String> labels() {
        return labels;
    }
}
