package nl.inspiratieboek.scaffold;

import java.util.Optional;
import java.util.regex.Pattern;

/** Values and remarks as YAML has them. */
public final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_]+(?:[ ._-][\\p{L}\\p{N}_]+)*");

    private YamlText() {}

    /** A text between double quotes. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A key as it can stand before a colon. */
    static String key(String key) {
        return PLAIN.matcher(key).matches() ? key : quoted(key);
    }

    /** A key with its value, if it has one yet, and a remark behind it, in a column of their own. */
    static String line(String key, Optional<String> value, String remark, int column) {
        String pair = key + ":" + value.map(text -> " " + text).orElse("");
        return pair + " ".repeat(Math.max(1, column - pair.length())) + "# " + oneLine(remark);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
