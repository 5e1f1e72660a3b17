package nl.inspiratieboek.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.lunr.IndexField;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Tokenizer;

/** What the book's own search works with, for who hands it to another engine. Immutable. */
public final class SearchSections {

    private final List<SectionDocument> documents;
    private final String language;
    private final LunrLanguage searched;

    private SearchSections(List<SectionDocument> documents, String language) {
        this.documents = documents;
        this.language = language;
        this.searched = LunrLanguage.of(language);
    }

    /** The sections of an edition. */
    public static SearchSections of(Edition edition) {
        return new SearchSections(
                SectionDocuments.of(edition), edition.language().code());
    }

    /** The sections, in the book's order. */
    public List<SectionDocument> documents() {
        return documents;
    }

    /** How much a word weighs in each field. */
    public Map<String, Double> boosts() {
        return SectionIndex.fields().stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(IndexField::name, IndexField::boost, (a, b) -> a, LinkedHashMap::new),
                        Collections::unmodifiableMap));
    }

    /** Every word of the book that is indexed, in lower case, with its stem; those in other scripts have none. */
    public SortedMap<String, String> stems() {
        SortedMap<String, String> stems = new TreeMap<>();
        for (String line : WordList.of(documents, language)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length && !OtherScripts.isOther(words[0]); i++) {
                stems.put(words[i], words[0]);
            }
        }
        return Collections.unmodifiableSortedMap(stems);
    }

    /** The words that are not indexed, sorted. */
    public List<String> stopWords() {
        return searched.stopWords().stream().filter(word -> !word.isEmpty()).toList();
    }

    /** The characters that words begin and end with, as {@link LunrLanguage#wordCharacters} says them. */
    public String wordCharacters() {
        return searched.wordCharacters();
    }

    /** The words of a text that are indexed, in lower case and in its order. */
    public List<String> words(String text) {
        return Tokenizer.words(text).stream()
                .map(searched.pipeline()::trim)
                .filter(word -> !word.isEmpty())
                .filter(word -> searched.pipeline().stem(word).isPresent())
                .toList();
    }

    /** The lunr index of the sections, in JSON. */
    public byte[] lunrIndex() {
        return IndexWriter.bytes(SectionIndex.build(documents, language));
    }
}
