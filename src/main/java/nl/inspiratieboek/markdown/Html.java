package nl.inspiratieboek.markdown;

import java.util.Objects;

/**
 * Markup that may go into a page as it is: made by us, with every text in it escaped.
 *
 * @param markup balanced HTML
 */
public record Html(String markup) {

    /** No markup. */
    public static final Html EMPTY = new Html("");

    public Html {
        Objects.requireNonNull(markup);
    }

    /** A text as markup that shows it, also between the quotes of an attribute. */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /** Escapes a text for use between tags or between the quotes of an attribute. */
    public static String escape(String text) {
        int plain = 0;
        while (plain < text.length() && !isSpecial(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(letter);
            }
        }
        return out.toString();
    }

    private static boolean isSpecial(char letter) {
        return letter <= '>' && (letter == '&' || letter == '<' || letter == '>' || letter == '"' || letter == '\'');
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup, so that it can be printed. */
    @Override
    public String toString() {
        return markup;
    }
}
