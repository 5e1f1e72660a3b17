package nl.inspiratieboek.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.SearchedText;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * Reads the words that readers may search a page by though its text lacks them. They are few, so that search lives from
 * what readers see: more than {@value #MOST}, or a word that the text has already, is told.
 */
final class SearchWordsReader {

    /** As many as an author still weighs one by one. */
    private static final int MOST = 8;

    private final LanguagePack language;
    private final String key;

    SearchWordsReader(LanguagePack language) {
        this.language = language;
        this.key = language.keyword("search-words");
    }

    /** The words in the head of a page. */
    List<String> ofPage(Fields front, Document document) {
        SearchedText body = document.markdown().body().searchedText();
        Stream<String> headings = document.markdown().headings().stream().map(Heading::text);
        return read(front, Stream.concat(headings, Stream.of(body.sentences(), body.sources())).toList());
    }

    /**
     * The words among some fields.
     *
     * @param texts what readers see beside the other fields
     */
    List<String> read(Fields fields, List<String> texts) {
        List<Typed> typed = fields.words(key);
        if (typed.size() > MOST) {
            fields.report(
                    Code.TOO_MANY_SEARCH_WORDS,
                    typed.get(MOST).place(),
                    key,
                    language.number(typed.size()),
                    language.number(MOST));
        }
        if (!typed.isEmpty()) {
            Set<String> found = found(fields, texts);
            for (Typed word : typed) {
                List<String> stems = WordStems.of(word.text(), language).toList();
                if (!stems.isEmpty() && found.containsAll(stems)) {
                    fields.report(Code.SEARCH_WORD_IN_TEXT, word.place(), word.text(), key);
                }
            }
        }
        return typed.stream().map(Typed::text).toList();
    }

    /** The stems of all that a page says, other than by these words. */
    private Set<String> found(Fields fields, List<String> texts) {
        Set<String> stems = new HashSet<>();
        Stream<String> head = fields.entries().stream()
                .filter(entry -> !entry.key().equals(key))
                .map(YamlEntry::value)
                .flatMap(SearchWordsReader::texts);
        Stream.concat(head, texts.stream())
                .flatMap(text -> WordStems.of(text, language))
                .forEach(stems::add);
        return stems;
    }

    private static Stream<String> texts(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map.entries().stream().map(YamlEntry::value).flatMap(SearchWordsReader::texts);
        }
        if (value instanceof YamlList list) {
            return list.values().stream().flatMap(SearchWordsReader::texts);
        }
        return value.asScalar().map(YamlScalar::text).stream();
    }
}
