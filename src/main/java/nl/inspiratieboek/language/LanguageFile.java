package nl.inspiratieboek.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a language file of the theme says.
 *
 * @param code the language's code
 * @param keywords what authors type, by the program's own name for it
 * @param names folders, files and pages, by the program's own name for them
 * @param kinds the kinds of a book that declares none
 * @param months the twelve months
 * @param words the texts of the interface, by key
 * @param messages the sentences of messages, by code
 */
public record LanguageFile(
        String code,
        Map<String, String> keywords,
        Map<String, String> names,
        List<KindWords> kinds,
        List<String> months,
        Map<String, String> words,
        Map<String, String> messages) {

    public LanguageFile {
        keywords = Map.copyOf(keywords);
        names = Map.copyOf(names);
        kinds = List.copyOf(kinds);
        months = List.copyOf(months);
        words = Map.copyOf(words);
        messages = Map.copyOf(messages);
        if (months.size() != 12) {
            throw new IllegalArgumentException("a year has twelve months, not " + months.size());
        }
    }

    /** The same file with other texts for some keys of the interface. */
    LanguageFile saying(Map<String, String> texts) {
        Map<String, String> changed = new HashMap<>(words);
        changed.putAll(texts);
        return new LanguageFile(code, keywords, names, kinds, months, changed, messages);
    }

    /**
     * A kind of finding that every book of the language has unless it declares its own.
     *
     * @param id its id
     * @param folder its chapter's folder
     * @param singular its word for one
     * @param plural its word for more
     * @param heading the heading that opens it, and the chapter's name
     * @param answers the id of the kind it answers; empty for none
     */
    public record KindWords(String id, String folder, String singular, String plural, String heading, String answers) {}
}
