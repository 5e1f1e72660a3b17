package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.List;

/** Cuts a field's value into tokens as {@code lunr.tokenizer} does: lower case, at white space and hyphens. */
public final class Tokenizer {
    private Tokenizer() {}

    /**
     * The tokens of a text, in order, with punctuation still on them: {@link Pipeline#trim} takes that off.
     *
     * @param text any text
     * @return its tokens in lower case
     */
    public static List<String> words(String text) {
        return tokens(FieldValue.of(text)).stream().map(Token::text).toList();
    }

    static List<Token> tokens(FieldValue value) {
        if (value instanceof FieldValue.Items items) {
            return items.texts().stream()
                    .map(text -> new Token(JavaScriptText.toLowerCase(text), 0, Token.NOWHERE))
                    .toList();
        }
        return split(JavaScriptText.toLowerCase(value.text()));
    }

    private static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isSeparator(text.charAt(at))) {
                if (at > start) {
                    tokens.add(new Token(text.substring(start, at), start, at - start));
                }
                start = at + 1;
            }
        }
        return tokens;
    }

    private static boolean isSeparator(char unit) {
        return unit == '-' || JavaScriptText.isWhiteSpace(unit);
    }
}
