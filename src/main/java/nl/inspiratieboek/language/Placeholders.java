package nl.inspiratieboek.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {0}}, {@code {1}} … in a text. Quotes mean nothing, unlike in {@link java.text.MessageFormat}. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    private Placeholders() {}

    static String fill(String text, Object... arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(argument(found.group(), found.group(1), arguments)));
    }

    private static String argument(String placeholder, String digit, Object[] arguments) {
        int index = Integer.parseInt(digit);
        return index < arguments.length ? String.valueOf(arguments[index]) : placeholder;
    }
}
