package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a word of a document goes through on its way into an index: trimmer, stop words, stemmers. Immutable. */
public final class Pipeline {
    private final Trimmer trimmer;
    private final List<StopWords> stopWords;
    private final List<Stemmer> stemmers;
    private final List<String> labels;

    private Pipeline(Trimmer trimmer, List<StopWords> stopWords, List<Stemmer> stemmers, List<String> labels) {
        this.trimmer = trimmer;
        this.stopWords = List.copyOf(stopWords);
        this.stemmers = List.copyOf(stemmers);
        this.labels = List.copyOf(labels);
    }

    /** The pipeline of one language, or lunr.multiLanguage's of several; {@code parts} is not empty. */
    static Pipeline of(List<LanguagePart> parts) {
        Trimmer trimmer = parts.get(0).trimmer();
        List<String> labels = new ArrayList<>();
        if (parts.size() == 1) {
            parts.get(0).trimmerOnQueries().ifPresent(labels::add);
        }
        for (LanguagePart part : parts) {
            labels.add(part.stemmerLabel());
        }
        for (LanguagePart part : parts.subList(1, parts.size())) {
            trimmer = trimmer.or(part.trimmer());
        }
        return new Pipeline(
                trimmer,
                parts.stream().map(LanguagePart::stopWords).toList(),
                parts.stream().map(LanguagePart::stemmer).toList(),
                labels);
    }

    /**
     * The term under which a word is indexed.
     *
     * @param token a word in lower case, as {@link Tokenizer#words} gives it
     * @return its stem, which may be the empty string, or empty when the word is a stop word
     */
    public Optional<String> stem(String token) {
        String word = trim(token);
        for (StopWords list : stopWords) {
            if (list.contains(word)) {
                return Optional.empty();
            }
        }
        for (Stemmer stemmer : stemmers) {
            word = stemmer.stem(word);
        }
        return Optional.of(word);
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

    /** The words that are not indexed, sorted. */
    List<String> stopWords() {
        return stopWords.stream()
                .flatMap(list -> list.words().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** First and last UTF-16 unit of each range of characters that words are made of, one after the other. */
    String wordCharacters() {
        return trimmer.ranges();
    }

    /** The names of lunr's functions that the words of a query go through in the browser, in order. */
    public List<String> labels() {
        return labels;
    }
}
