package nl.inspiratieboek.schema;

import java.util.Map;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.keys.Key;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.Remarks;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A map in a file, from the table of its keys: which there are, what stands behind each, and what each is for. */
final class KeyShapes {

    private final LanguagePack language;
    private final Remarks remarks;

    KeyShapes(LanguagePack language) {
        this.language = language;
        this.remarks = new Remarks(language);
    }

    /**
     * A map with the keys of a table and no others.
     *
     * @param own the shapes, by the program's name of their key, that only this book or this place knows
     */
    ObjectNode map(FileKeys table, Map<String, ObjectNode> own) {
        ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = map.putObject("properties");
        ArrayNode required = map.putArray("required");
        for (Key key : table.keys()) {
            String word = key.word(language);
            ObjectNode shape = own.getOrDefault(key.name(), shape(key));
            properties.set(word, described(key.required() ? shape : ValueShapes.orNothing(shape), "", remarks.of(key)));
            if (key.required()) {
                required.add(word);
            }
        }
        return map.put("additionalProperties", false);
    }

    /** A shape with what an editor shows beside it. */
    static ObjectNode described(ObjectNode shape, String title, String description) {
        ObjectNode described = JsonNodeFactory.instance.objectNode();
        if (!title.isEmpty()) {
            described.put("title", title);
        }
        described.put("description", description);
        described.setAll(shape.deepCopy());
        return described;
    }

    private ObjectNode shape(Key key) {
        return switch (key.type()) {
            case TEXT, VALUE -> ValueShapes.text();
            case TEXTS -> ValueShapes.texts();
            case FLAG -> ValueShapes.flag();
            case NUMBER -> ValueShapes.houseNumber();
            case BOUNDARIES -> ValueShapes.boundaries();
            case DATE -> key.name().equals("year") ? ValueShapes.span() : ValueShapes.date();
            case COORDINATES -> ValueShapes.coordinates();
            case COLOUR -> ValueShapes.colour();
            case ADDRESS -> key.name().equals("contact") ? ValueShapes.text() : ValueShapes.webAddress();
            case GROUP, GROUPS -> ValueShapes.freeTexts();
            case WORD -> remarks.choices(key).isEmpty() ? ValueShapes.plainName() : ValueShapes.word(remarks.choices(key));
        };
    }
}
