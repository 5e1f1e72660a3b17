package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What JavaScript makes of a value that stands in JSON. */
final class JavaScriptValue {
    private JavaScriptValue() {}

    /**
     * The value as lunr's tokenizer takes it.
     *
     * @throws BrokenCaseException when it holds an object with a property {@code toString}, which has no text
     */
    static FieldValue fieldValue(JsonNode node, String where) throws BrokenCaseException {
        if (node.isNull()) {
            return FieldValue.none();
        }
        if (!node.isArray()) {
            return FieldValue.of(text(node, where));
        }
        List<FieldValue> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(fieldValue(element, where));
        }
        return FieldValue.of(elements);
    }

    /** The value as {@code String(value)} gives it. */
    static String text(JsonNode node, String where) throws BrokenCaseException {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return JavaScriptNumber.text(number(node));
        }
        if (node.isArray()) {
            return fieldValue(node, where).text();
        }
        if (node.isObject()) {
            if (node.has("toString")) {
                throw new BrokenCaseException(BrokenCaseException.Fault.NO_TEXT, where);
            }
            return PropertyOrder.objectText();
        }
        return node.isNull() ? "null" : Boolean.toString(node.booleanValue());
    }

    /** The nearest double, infinite beyond the largest. */
    static double number(JsonNode number) {
        return number.isIntegralNumber()
                ? number.bigIntegerValue().doubleValue()
                : number.decimalValue().doubleValue();
    }

    /** Whether JavaScript takes the value for true in a condition. */
    static boolean isTruthy(JsonNode node) {
        if (node.isNumber()) {
            return number(node) != 0;
        }
        return node.isString() ? !node.stringValue().isEmpty() : node.isContainer() || node.asBoolean(false);
    }
}
