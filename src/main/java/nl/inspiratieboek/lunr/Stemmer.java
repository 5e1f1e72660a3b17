package nl.inspiratieboek.lunr;

import org.tartarus.snowball.ext.DutchStemmer;

/** Cuts a word to its stem. Stemmers keep no state and may be shared by threads. */
@FunctionalInterface
public interface Stemmer {
    /**
     * The stem of a word.
     *
     * @param word a word in lower case, trimmed; anything else is taken as it comes
     * @return its stem, possibly the word itself
     */
    String stem(String word);

    /** Dutch: Snowball's algorithm of Martin Porter, as in lunr-languages' {@code stemmer-nl}. */
    static Stemmer dutch() {
        return word -> {
            // Lucene's stemmers hold the word they work on, so each word gets its own.
            DutchStemmer stemmer = new DutchStemmer();
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    /** English: Martin Porter's algorithm of 1980 with the changes that lunr's {@code stemmer} makes. */
    static Stemmer english() {
        return EnglishStemmer::stemOf;
    }
}
