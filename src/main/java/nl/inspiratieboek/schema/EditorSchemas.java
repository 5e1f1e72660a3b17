package nl.inspiratieboek.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.EditorLine;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.Remarks;
import nl.inspiratieboek.source.SourcePath;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a book: one of {@code book.yaml}, one of the heads of its cases, with the facts, options and themes that this
 * very book has. They are in draft 7 of JSON Schema (json-schema.org/draft-07), the one that editors of YAML read.
 */
public final class EditorSchemas {

    /** Stands in each schema that we made, so that no other file of that name is ever replaced. */
    static final String MADE = "inspiratieboek schema";

    private final LoadedBook book;
    private final LanguagePack language;
    private final KeyShapes keys;

    private EditorSchemas(LoadedBook book) {
        this.book = book;
        this.language = book.language();
        this.keys = new KeyShapes(language);
    }

    /**
     * The files for a book's folder.
     *
     * @param book read with its drafts: a draft of a theme has a name too
     */
    public static List<NewFile> of(LoadedBook book) {
        EditorSchemas schemas = new EditorSchemas(book);
        return List.of(file(EditorLine.BOOK_SCHEMA, schemas.bookFile()), file(EditorLine.CASE_SCHEMA, schemas.caseHead()));
    }

    private ObjectNode bookFile() {
        ObjectNode facts = object();
        facts.set("additionalProperties", keys.map(FileKeys.FACT, Map.of()));
        ObjectNode kinds = JsonNodeFactory.instance.objectNode().put("type", "array");
        kinds.set("items", keys.map(FileKeys.KIND, Map.of()));
        ObjectNode books = JsonNodeFactory.instance.objectNode().put("type", "array");
        books.set("items", keys.map(FileKeys.BOOKS, Map.of()));
        ObjectNode map = keys.map(FileKeys.BOOK, Map.of(
                "facts", facts, "kinds", kinds, "look", look(), "publish", places(), "map", keys.map(FileKeys.MAP, Map.of()),
                "translation", keys.map(FileKeys.TRANSLATION, Map.of()), "books", books));
        // In every language the texts of the interface may be called words, as the other keys of this file have one name.
        ObjectNode properties = (ObjectNode) map.get("properties");
        properties.set("words", properties.get(language.keyword("words")).deepCopy());
        return schema(language.text("schema.book"), map);
    }

    /** One place, known by any of its keys, or several that have names: said so that a mistake in either is told as itself. */
    private ObjectNode places() {
        ObjectNode shape = object();
        ArrayNode known = shape.putObject("if").putArray("anyOf");
        FileKeys.PUBLISH.words(language).forEach(word -> known.add(requiring(word)));
        shape.set("then", place());
        shape.putObject("else").set("additionalProperties", place());
        return shape;
    }

    private ObjectNode place() {
        ObjectNode place = keys.map(FileKeys.PUBLISH, Map.of());
        place.putArray("oneOf")
                .add(requiring(language.keyword("publish.folder")))
                .add(requiring(language.keyword("publish.git"), language.keyword("publish.branch")))
                .add(requiring(language.keyword("publish.sftp")));
        return place;
    }

    private static ObjectNode requiring(String... words) {
        ObjectNode shape = JsonNodeFactory.instance.objectNode();
        ArrayNode required = shape.putArray("required");
        List.of(words).forEach(required::add);
        return shape;
    }

    /** Of its kinds a book gives colours by their names. */
    private ObjectNode look() {
        ObjectNode colours = object().put("additionalProperties", false);
        ObjectNode properties = colours.putObject("properties");
        for (Kind kind : book.book().settings().kinds()) {
            properties.set(kind.id(), KeyShapes.described(ValueShapes.orNothing(ValueShapes.colour()), "", kind.plural()));
        }
        return keys.map(FileKeys.LOOK, Map.of("look.colours", colours));
    }

    private ObjectNode caseHead() {
        ObjectNode map = keys.map(FileKeys.CASE, Map.of("not-seen", ValueShapes.words(themes().keySet())));
        ObjectNode properties = (ObjectNode) map.get("properties");
        String notSeen = language.keyword("not-seen");
        properties.set(notSeen, explained((ObjectNode) properties.get(notSeen), themes()));
        BookSettings settings = book.book().settings();
        Remarks remarks = new Remarks(language);
        for (FactField fact : settings.facts()) {
            ObjectNode either = ValueShapes.mapOr(keys.map(FileKeys.FACT_VALUE, Map.of("value", shape(fact))), shape(fact));
            ObjectNode shape = fact.required() ? either : ValueShapes.orNothing(either);
            properties.set(fact.key(), KeyShapes.described(shape, fact.label(), remarks.of(fact)));
            if (fact.required()) {
                ((ArrayNode) map.get("required")).add(fact.key());
            }
        }
        return schema(language.text("schema.case", settings.title()), map);
    }

    /** The themes' names with their titles, kind by kind. */
    private Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        for (Chapter chapter : book.book().chapters()) {
            for (Theme theme : chapter.themes()) {
                themes.put(theme.id(), chapter.kind().singular() + ": " + theme.title());
            }
        }
        return themes;
    }

    private static ObjectNode explained(ObjectNode shape, Map<String, String> words) {
        String list = words.entrySet().stream()
                .map(word -> "\n- " + word.getKey() + " (" + word.getValue() + ")")
                .collect(Collectors.joining());
        return shape.put("description", shape.get("description").stringValue() + list);
    }

    private static ObjectNode shape(FactField fact) {
        return switch (fact.type()) {
            case TEXT, PLACE -> ValueShapes.text();
            case NUMBER -> ValueShapes.number();
            case DATE -> ValueShapes.date();
            case LIST -> ValueShapes.words(fact.options());
            case CHOICE -> ValueShapes.word(fact.options());
            case LINK -> ValueShapes.webAddress();
        };
    }

    private static ObjectNode schema(String title, ObjectNode map) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#").put("$comment", MADE).put("title", title);
        schema.setAll(map);
        return schema;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode().put("type", "object");
    }

    /** The same bytes on every system: lines end alike. */
    private static NewFile file(String name, ObjectNode schema) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        String text = JsonMapper.shared().writer().with(printer).writeValueAsString(schema);
        return new NewFile(SourcePath.of(EditorLine.FOLDER).child(name), text + "\n");
    }
}
