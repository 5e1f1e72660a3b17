package nl.inspiratieboek.schema;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a value may look like, in the words of JSON Schema draft 7, the one that editors know best. An editor gives {@code 2024}
 * and {@code true} a type of their own where the program reads text, so that each shape of text allows them.
 */
final class ValueShapes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})");

    private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private ValueShapes() {}

    /** One text. */
    static ObjectNode text() {
        return types("string", "number", "boolean");
    }

    /** One text, or a list of them. */
    static ObjectNode texts() {
        return oneOrMore(text());
    }

    /** One of these words; other words too where there are none. */
    static ObjectNode word(Collection<String> words) {
        if (words.isEmpty()) {
            return text();
        }
        ObjectNode shape = JSON.objectNode();
        ArrayNode all = shape.putArray("enum");
        words.forEach(all::add);
        // An editor takes an option such as 2024 for a number.
        words.stream().filter(word -> WHOLE_NUMBER.matcher(word).matches()).mapToLong(Long::parseLong).forEach(all::add);
        words.stream().filter(word -> word.equals("true") || word.equals("false")).map(Boolean::valueOf).forEach(all::add);
        return shape;
    }

    /** One of these words, or a list of them. */
    static ObjectNode words(Collection<String> words) {
        return oneOrMore(word(words));
    }

    /** Yes or no. */
    static ObjectNode flag() {
        ObjectNode shape = JSON.objectNode();
        shape.putArray("enum").add(true).add(false).add("ja").add("nee").add("yes").add("no");
        return shape;
    }

    /** A whole number above zero of at most six digits. */
    static ObjectNode houseNumber() {
        ObjectNode shape = types("integer", "string");
        return shape.put("minimum", 1).put("maximum", 999_999).put("pattern", "^[1-9]\\d{0,5}$");
    }

    /** A number, with the signs and words that authors use. */
    static ObjectNode number() {
        return types("number", "string").put("pattern", "\\d");
    }

    /** Numbers or years that rise. */
    static ObjectNode boundaries() {
        return oneOrMore(number());
    }

    /** A year, a month or a day. */
    static ObjectNode date() {
        return types("integer", "string").put("minimum", 1).put("maximum", 9999).put("pattern", "^\\s*" + DAY + "\\s*$");
    }

    /** A date, or two years such as {@code 2019-2023}. */
    static ObjectNode span() {
        return date().put("pattern", "^\\s*(" + DAY + "|\\d{4}\\s*[-–/]\\s*\\d{4})\\s*$");
    }

    /** A colour of a screen. */
    static ObjectNode colour() {
        return types("string").put("pattern", "^\\s*#[0-9a-fA-F]{6}\\s*$");
    }

    /** A latitude and a longitude. */
    static ObjectNode coordinates() {
        ObjectNode list = types("array").put("minItems", 2).put("maxItems", 2);
        list.set("items", types("number"));
        return list;
    }

    /** An address of the web. */
    static ObjectNode webAddress() {
        return types("string").put("pattern", "^\\s*[Hh][Tt][Tt][Pp][Ss]?://");
    }

    /** A name that becomes a folder, an address and a class. */
    static ObjectNode plainName() {
        return types("string", "integer").put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    }

    /** A map from words of the author to texts. */
    static ObjectNode freeTexts() {
        ObjectNode shape = types("object", "null");
        shape.set("additionalProperties", text());
        return shape;
    }

    /** A shape, or no value: a key that is still to be filled in. */
    static ObjectNode orNothing(ObjectNode shape) {
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(shape).add(types("null"));
        return either;
    }

    /** A map where that is one, and otherwise the plain value: said so that a mistake in either is told as itself. */
    static ObjectNode mapOr(ObjectNode map, ObjectNode plain) {
        ObjectNode shape = JSON.objectNode();
        shape.set("if", types("object"));
        shape.set("then", map);
        shape.set("else", plain);
        return shape;
    }

    private static ObjectNode oneOrMore(ObjectNode item) {
        ObjectNode list = types("array");
        list.set("items", item);
        ObjectNode shape = JSON.objectNode();
        shape.set("if", types("array"));
        shape.set("then", list);
        shape.set("else", item.deepCopy());
        return shape;
    }

    private static ObjectNode types(String... names) {
        ObjectNode shape = JSON.objectNode();
        if (names.length == 1) {
            return shape.put("type", names[0]);
        }
        ArrayNode types = shape.putArray("type");
        List.of(names).forEach(types::add);
        return shape;
    }
}
