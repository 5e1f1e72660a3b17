package nl.inspiratieboek.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;

/**
 * The words of the book by their stem: what a reader types is expanded over words, not stems, so that hits never step back
 * while a word grows. A line for each stem: the stem, then every word that has it.
 */
final class WordList {

    private WordList() {}

    static List<String> of(List<SectionDocument> documents, String language) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        Map<String, TreeSet<String>> words = new TreeMap<>();
        for (SectionDocument document : documents) {
            for (String text : SectionIndex.texts(document)) {
                for (String token : Tokenizer.words(text)) {
                    String word = pipeline.trim(token);
                    Optional<String> stem = pipeline.stem(token);
                    if (stem.isPresent() && !stem.get().isEmpty() && !word.isEmpty()) {
                        words.computeIfAbsent(stem.get(), unused -> new TreeSet<>()).add(word);
                    }
                }
            }
        }
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
                .toList();
    }
}
