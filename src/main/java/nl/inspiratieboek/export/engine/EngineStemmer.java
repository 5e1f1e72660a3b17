package nl.inspiratieboek.export.engine;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An engine's own stemmer that comes nearest to that of a book's index. It stems words that the book does not have, of a query or
 * of what is added later; the book's own words have rules, whatever an engine's stemmer says of them.
 */
final class EngineStemmer {

    private static final String NAME = "book_stemmer";

    private EngineStemmer() {}

    /** The filters that stem a word, in their order. French loses its accents first, as it does in the index. */
    static List<String> steps(String language) {
        return language.equals("fr") ? List.of("asciifolding", NAME) : List.of(NAME);
    }

    /**
     * Writes the filter that the last step names.
     *
     * @param language one code of those that the room {@code stem} knows
     * @throws IllegalArgumentException if there is none for the language: another language's would be worse than none
     */
    static void write(ObjectNode filters, String language) {
        ObjectNode filter = filters.putObject(NAME);
        switch (language) {
            // lunr stems English by Porter's first algorithm, which engines have beside the second; but for a y after a vowel,
            // which lunr leaves: some 14 words of 1,000. The other languages' stemmers are ours, by the dictionaries.
            case "en" -> filter.put("type", "porter_stem");
            case "de" -> snowball(filter, "German");
            case "es" -> snowball(filter, "Spanish");
            case "fr" -> snowball(filter, "French");
            case "nl" -> snowball(filter, "Dutch");
            default -> throw new IllegalArgumentException("no engine's stemmer is known for '" + language + "'");
        }
    }

    private static void snowball(ObjectNode filter, String name) {
        filter.put("type", "snowball").put("language", name);
    }
}
