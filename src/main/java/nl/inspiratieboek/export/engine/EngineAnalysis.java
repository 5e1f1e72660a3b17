package nl.inspiratieboek.export.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.search.SearchSections;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an engine cuts texts into words and words into stems, so that it finds what the book's own search finds. Stop words and
 * stems are those of the book, word for word: engines bring stemmers of their own, each version those of its day. The engine's
 * stemmer is left with words that the book does not have.
 */
final class EngineAnalysis {

    /** As the book's index does: white space of JavaScript, and the hyphen. */
    static final String BOOK = "book";

    /** The same on the words of a query, with the glossary. */
    static final String BOOK_SEARCH = "book_search";

    /** For readers who leave accents out, and for {@code boa's}, which has a stem of its own in the book's index. */
    static final String FOLDED = "book_folded";

    /** The same on the words of a query, with the glossary. */
    static final String FOLDED_SEARCH = "book_folded_search";

    /** For readers who type a part of a compound. */
    static final String PARTS = "book_parts";

    /** The same on the words of a query: a compound is found by its parts, its parts not by the compound. */
    static final String PARTS_SEARCH = "book_parts_search";

    /** Words as typed, the last of them perhaps not whole. */
    static final String TYPED = "book_typed";

    private static final String WORD_ENDS = "[\\-\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+";

    /** What a query is also cut at: {@code gemeente/politie} is two words here. */
    private static final String PIECE_ENDS = WORD_ENDS.replace("[", "[\\u2013\\u2014/,;:\"\\u201C\\u201D\\u201E()");

    /** The longest word, in UTF-16 units: an index refuses a whole document for a word of more than 32,766 bytes. */
    private static final int LONGEST_WORD = 1000;

    /** Shorter parts of words stand in too many by accident. */
    private static final int SHORTEST_PART = 4;

    private static final int LONGEST_PART = 30;

    /** The engine's rules know no way to write these. */
    private static final Pattern NOT_IN_A_RULE = Pattern.compile("[,\\\\]|=>");

    private final SearchSections sections;
    private final GlossaryRules glossary;
    private final String language;
    private final List<String> rules;
    private final List<String> parts;

    private EngineAnalysis(Edition edition, SearchSections sections) {
        this.sections = sections;
        this.glossary = GlossaryRules.of(
                edition.book().terms(), edition.book().thesaurus().own(), sections);
        this.language = edition.language().code();
        Map<String, String> stems = sections.stems();
        this.rules = stems.entrySet().stream()
                .filter(entry -> entry.getKey().length() < LONGEST_WORD)
                .filter(entry -> !NOT_IN_A_RULE.matcher(entry.getKey() + " " + entry.getValue()).find())
                .map(entry -> entry.getKey() + " => " + entry.getValue())
                .toList();
        this.parts = CompoundParts.of(stems.keySet(), SHORTEST_PART, LONGEST_PART);
    }

    static EngineAnalysis of(Edition edition, SearchSections sections) {
        return new EngineAnalysis(edition, sections);
    }

    /** Writes the {@code analysis} of an index's settings. */
    void write(ObjectNode analysis) {
        List<String> spellers = spellers(analysis.putObject("char_filter"));
        ObjectNode tokenizers = analysis.putObject("tokenizer");
        tokenizers.putObject("book_words").put("type", "pattern").put("pattern", WORD_ENDS);
        tokenizers.putObject("book_pieces").put("type", "pattern").put("pattern", PIECE_ENDS);
        filters(analysis.putObject("filter"));
        ObjectNode analyzers = analysis.putObject("analyzer");
        List<String> stemmed = stemmed();
        analyzer(analyzers, BOOK, "book_words", List.of(), steps(List.of("book_stop"), stemmed));
        analyzer(analyzers, BOOK_SEARCH, "book_words", spellers, steps(List.of("book_stop"), stemmed, synonyms()));
        List<String> folded = List.of("book_stop", "book_apostrophe", "book_fold", "book_stemmer");
        analyzer(analyzers, FOLDED, "book_pieces", List.of(), steps(folded));
        analyzer(analyzers, FOLDED_SEARCH, "book_pieces", spellers, steps(folded, synonyms()));
        analyzer(analyzers, PARTS, "book_pieces", List.of(),
                steps(List.of("book_stop"), compounds(), stemmed, List.of("book_once")));
        analyzer(analyzers, PARTS_SEARCH, "book_pieces", List.of(), steps(List.of("book_stop"), stemmed));
        analyzer(analyzers, TYPED, "book_pieces", List.of(), steps(List.of("book_fold")));
    }

    private List<String> spellers(ObjectNode charFilters) {
        List<String> names = new ArrayList<>();
        glossary.spelledOut().forEach((abbreviation, words) -> {
            String name = "book_abbreviation_" + (names.size() + 1);
            charFilters.putObject(name)
                    .put("type", "pattern_replace")
                    .put("pattern", "(?<![\\p{L}\\p{N}])" + quoted(abbreviation) + "(?![\\p{L}\\p{N}])")
                    .put("replacement", Matcher.quoteReplacement(words));
            names.add(name);
        });
        return names;
    }

    /** Each character that may be special with a backslash before it: a pattern that people can read. */
    private static String quoted(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }

    private void filters(ObjectNode filters) {
        String word = sections.wordCharacters();
        StringBuilder ranges = new StringBuilder();
        for (int i = 0; i < word.length(); i += 2) {
            ranges.append(word.charAt(i));
            if (word.charAt(i) != word.charAt(i + 1)) {
                ranges.append('-').append(word.charAt(i + 1));
            }
        }
        String other = "[^" + ranges + "]";
        // Looking back keeps a long row of signs within a word from being tried from each of them to its end; looking ahead
        // spares plain letters the dozens of ranges: most of the time that an engine takes for a book is spent here.
        filters.putObject("book_trim")
                .put("type", "pattern_replace")
                .put("pattern", "(?![0-9A-Za-z])(?:^" + other + "++|(?<!" + other + ")" + other + "++$)")
                .put("replacement", "");
        filters.putObject("book_not_empty").put("type", "length").put("min", 1);
        filters.putObject("book_longest").put("type", "truncate").put("length", LONGEST_WORD);
        list(filters.putObject("book_stop").put("type", "stop"), "stopwords", sections.stopWords());
        filters.putObject("book_apostrophe")
                .put("type", "pattern_replace")
                .put("pattern", "(?<=.)['\u2019]s?$")
                .put("replacement", "");
        filters.putObject("book_fold").put("type", "asciifolding");
        if (!rules.isEmpty()) {
            list(filters.putObject("book_stems").put("type", "stemmer_override"), "rules", rules);
        }
        EngineStemmer.write(filters, language);
        if (!glossary.synonyms().isEmpty()) {
            // Lenient: an engine that reads a word otherwise than we do then loses a synonym, and not the index.
            ObjectNode synonyms = filters.putObject("book_synonyms").put("type", "synonym_graph").put("lenient", true);
            list(synonyms, "synonyms", glossary.synonyms());
        }
        if (!parts.isEmpty()) {
            ObjectNode compounds = filters.putObject("book_compounds")
                    .put("type", "dictionary_decompounder")
                    .put("min_word_size", 2 * SHORTEST_PART)
                    .put("min_subword_size", SHORTEST_PART)
                    .put("max_subword_size", LONGEST_PART);
            list(compounds, "word_list", parts);
        }
        filters.putObject("book_once").put("type", "remove_duplicates");
    }

    private List<String> stemmed() {
        List<String> stemmer = EngineStemmer.steps(language);
        return rules.isEmpty() ? stemmer : Stream.concat(Stream.of("book_stems"), stemmer.stream()).toList();
    }

    private List<String> synonyms() {
        return glossary.synonyms().isEmpty() ? List.of() : List.of("book_synonyms");
    }

    private List<String> compounds() {
        return parts.isEmpty() ? List.of() : List.of("book_compounds");
    }

    /** What every analyser begins with, and then its own. */
    @SafeVarargs
    private static List<String> steps(List<String>... own) {
        List<String> steps = new ArrayList<>(List.of("lowercase", "book_trim", "book_not_empty", "book_longest"));
        for (List<String> some : own) {
            steps.addAll(some);
        }
        return steps;
    }

    private static void analyzer(
            ObjectNode analyzers, String name, String tokenizer, List<String> charFilters, List<String> filters) {
        ObjectNode analyzer = analyzers.putObject(name).put("type", "custom").put("tokenizer", tokenizer);
        if (!charFilters.isEmpty()) {
            list(analyzer, "char_filter", charFilters);
        }
        list(analyzer, "filter", filters);
    }

    private static void list(ObjectNode node, String name, List<String> texts) {
        ArrayNode list = node.putArray(name);
        texts.forEach(list::add);
    }
}
