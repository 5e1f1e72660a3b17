package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JavaScript object does with the names of its properties: array indices come first, in ascending order, then
 * the rest in order of insertion (ECMA-262, OrdinaryOwnPropertyKeys); and some names are there from the start.
 */
final class PropertyOrder {
    /** What {@link #arrayIndex} gives for a name that is no array index. */
    static final long NO_INDEX = -1;

    private static final long LARGEST_INDEX = 4_294_967_294L;
    private static final int LONGEST_INDEX = 10;

    private static final String OBJECT_TEXT = "[object Object]";

    /** The members of {@code Object.prototype} with their texts: an object without a property of its own has these. */
    private static final Map<String, String> INHERITED = inherited();

    private PropertyOrder() {}

    /** The array index that the name is (0 to 2^32 - 2, canonically written), or {@link #NO_INDEX}. */
    static long arrayIndex(String name) {
        int length = name.length();
        if (length == 0 || length > LONGEST_INDEX || length > 1 && name.charAt(0) == '0') {
            return NO_INDEX;
        }
        long index = 0;
        for (int at = 0; at < length; at++) {
            char digit = name.charAt(at);
            if (digit < '0' || digit > '9') {
                return NO_INDEX;
            }
            index = index * 10 + digit - '0';
        }
        return index <= LARGEST_INDEX ? index : NO_INDEX;
    }

    /** The names, each once and given in order of insertion, as {@code Object.keys} lists them. */
    static List<String> sorted(Collection<String> names) {
        List<String> indices = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : names) {
            (arrayIndex(name) == NO_INDEX ? others : indices).add(name);
        }
        indices.sort(Comparator.comparingLong(PropertyOrder::arrayIndex));
        indices.addAll(others);
        return indices;
    }

    /** Whether every JavaScript object has a property of this name, as {@code constructor}. */
    static boolean isInherited(String name) {
        return INHERITED.containsKey(name);
    }

    /** The text of an inherited property, or {@code otherwise} for a name that objects do not inherit. */
    static String inheritedText(String name, String otherwise) {
        return INHERITED.getOrDefault(name, otherwise);
    }

    /** The text of an object that has no text of its own. */
    static String objectText() {
        return OBJECT_TEXT;
    }

    private static Map<String, String> inherited() {
        UnaryOperator<String> text = name -> name.equals("__proto__")
                ? OBJECT_TEXT
                : "function " + (name.equals("constructor") ? "Object" : name) + "() { [native code] }";
        return Stream.of(
                        "__defineGetter__",
                        "__defineSetter__",
                        "__lookupGetter__",
                        "__lookupSetter__",
                        "__proto__",
                        "constructor",
                        "hasOwnProperty",
                        "isPrototypeOf",
                        "propertyIsEnumerable",
                        "toLocaleString",
                        "toString",
                        "valueOf")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), text));
    }
}
