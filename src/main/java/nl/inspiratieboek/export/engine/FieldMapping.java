package nl.inspiratieboek.export.engine;

import java.util.List;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.language.LanguagePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a section in an engine, and what an interface needs to show them.
 *
 * <p>Strict: a document with another field is refused. To take it in silence would either guess the field's type from the first
 * book that has it, or leave it unsearchable; who wants more fields adds them to the mapping first.
 */
final class FieldMapping {

    /** Raised when a program that reads documents or {@code _meta} would have to change. */
    private static final int FORMAT = 1;

    /** The longest value that a facet takes: four bytes a character at most, of the 32,766 that an engine allows. */
    private static final int LONGEST_KEYWORD = 8191;

    /** How many letters of a word are indexed as its beginning; longer ones are looked up among the words that begin so. */
    private static final int LONGEST_PREFIX = 8;

    /** Fields whose name says to people less than a label does; {@code export.field.*} in the language packs. */
    private static final List<String> LABELLED = List.of(
            "book", "language", "title", "page", "text", "words", "keywords", "group", "kind", "theme", "number", "fictional");

    private final Edition edition;
    private final FactNames facts;

    private FieldMapping(Edition edition, FactNames facts) {
        this.edition = edition;
        this.facts = facts;
    }

    static FieldMapping of(Edition edition, FactNames facts) {
        return new FieldMapping(edition, facts);
    }

    /** How many fields an engine counts, at most. */
    int size() {
        return 100 + facts.fields().size();
    }

    /** Writes the {@code mappings} of an index. */
    void write(ObjectNode mappings) {
        mappings.put("dynamic", "strict");
        meta(mappings.putObject("_meta"));
        ObjectNode properties = mappings.putObject("properties");
        List.of("book", "language", "ref", "address", "pageRef", "group", "kind", "kindLabel")
                .forEach(name -> keyword(properties, name));
        ObjectNode theme = properties.putObject("theme").put("dynamic", "strict").putObject("properties");
        keyword(theme, "title");
        keyword(theme, "ref");
        properties.putObject("number").put("type", "integer");
        properties.putObject("fictional").put("type", "boolean");
        List.of("title", "page", "words", "keywords", "text").forEach(name -> text(properties, name));
        ObjectNode values = properties.putObject("facts").put("dynamic", "strict").putObject("properties");
        facts.fields().forEach(field -> keyword(values, facts.of(field.key())));
    }

    private static void keyword(ObjectNode properties, String name) {
        properties.putObject(name).put("type", "keyword").put("ignore_above", LONGEST_KEYWORD);
    }

    private static void text(ObjectNode properties, String name) {
        ObjectNode fields = properties.putObject(name)
                .put("type", "text")
                .put("analyzer", EngineAnalysis.BOOK)
                .put("search_analyzer", EngineAnalysis.BOOK_SEARCH)
                .put("index_options", "offsets")
                .putObject("fields");
        fields.putObject("folded")
                .put("type", "text")
                .put("analyzer", EngineAnalysis.FOLDED)
                .put("search_analyzer", EngineAnalysis.FOLDED_SEARCH);
        fields.putObject("parts")
                .put("type", "text")
                .put("analyzer", EngineAnalysis.PARTS)
                .put("search_analyzer", EngineAnalysis.PARTS_SEARCH);
        fields.putObject("typed")
                .put("type", "text")
                .put("analyzer", EngineAnalysis.TYPED)
                .putObject("index_prefixes")
                .put("min_chars", 1)
                .put("max_chars", LONGEST_PREFIX);
    }

    /** Writes what an interface needs: the book, the labels of fields, groups and kinds, and the facts with their values. */
    void meta(ObjectNode meta) {
        LanguagePack language = edition.language();
        meta.put("generator", "inspiratieboek").put("format", FORMAT);
        ObjectNode book = meta.putObject("book")
                .put("title", edition.book().settings().title())
                .put("language", language.code());
        edition.book().settings().url().ifPresent(url -> book.put("url", url));
        ObjectNode labels = meta.putObject("fields");
        LABELLED.forEach(name -> labels.put(name, language.text("export.field." + name)));
        ArrayNode groups = meta.putArray("groups");
        group(groups, language.name("cases"), language.text("nav.cases"));
        group(groups, language.name("pages"), language.text("search.group.pages"));
        group(groups, language.name("glossary-page"), language.text("nav.glossary"));
        ArrayNode kinds = meta.putArray("kinds");
        for (Kind kind : edition.book().settings().kinds()) {
            group(groups, kind.id(), kind.headings().get(0));
            kinds.addObject()
                    .put("id", kind.id())
                    .put("label", kind.singular())
                    .put("plural", kind.plural());
        }
        ArrayNode list = meta.putArray("facts");
        FactClasses classes = FactClasses.of(edition);
        for (FactField field : facts.fields()) {
            ArrayNode values = list.addObject()
                    .put("key", field.key())
                    .put("field", "facts." + facts.of(field.key()))
                    .put("label", field.label())
                    .putArray("values");
            classes.options(field).forEach(values::add);
        }
    }

    private static void group(ArrayNode groups, String id, String label) {
        groups.addObject().put("id", id).put("label", label);
    }
}
