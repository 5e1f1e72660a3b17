package nl.inspiratieboek.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term of the glossary.
 *
 * @param id its anchor on the glossary's page
 * @param term the term
 * @param synonyms other words for it, abbreviations included
 * @param explanation what it means, plain text
 * @param sources ids of references
 * @param see ids of related terms
 * @param searchWords words by which readers should find it, but which are no other words for it
 */
public record Term(
        String id,
        String term,
        List<String> synonyms,
        String explanation,
        List<String> sources,
        List<String> see,
        List<String> searchWords) {

    public Term {
        synonyms = List.copyOf(synonyms);
        sources = List.copyOf(sources);
        see = List.copyOf(see);
        searchWords = List.copyOf(searchWords);
    }

    /** The term and its synonyms. */
    public List<String> words() {
        return Stream.concat(Stream.of(term), synonyms.stream()).toList();
    }
}
