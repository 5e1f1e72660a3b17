package nl.inspiratieboek.lunr;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes from both ends of a token what is no word character. Word characters are UTF-16 units, never pairs of them, as
 * in the regular expressions of lunr and lunr-languages.
 *
 * @param ranges first and last unit of each range of word characters, one after the other
 */
record Trimmer(String ranges) {
    /** Ten digits and the Latin script: lunr-languages' word characters for the languages that are written in it. */
    static Trimmer latin() {
        return new Trimmer("09AZaz\u00AA\u00AA\u00BA\u00BA\u00C0\u00D6\u00D8\u00F6\u00F8\u02B8\u02E0\u02E4"
                + "\u1D00\u1D25\u1D2C\u1D5C\u1D62\u1D65\u1D6B\u1D77\u1D79\u1DBE\u1E00\u1EFF\u2071\u2071\u207F\u207F"
                + "\u2090\u209C\u212A\u212B\u2132\u2132\u214E\u214E\u2160\u2188\u2C60\u2C7F\uA722\uA787\uA78B\uA7AD"
                + "\uA7B0\uA7B7\uA7F7\uA7FF\uAB30\uAB5A\uAB5C\uAB64\uFB00\uFB06\uFF21\uFF3A\uFF41\uFF5A");
    }

    /** The regular expression {@code \w} of JavaScript: lunr's own trimmer, for English. */
    static Trimmer ascii() {
        return new Trimmer("09AZaz__");
    }

    /** A trimmer that keeps what any of these keeps. */
    static Trimmer all(List<Trimmer> trimmers) {
        return new Trimmer(trimmers.stream().map(Trimmer::ranges).distinct().collect(Collectors.joining()));
    }

    /** The token without what stands before its first and after its last word character; empty when it has none. */
    String trim(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !isWordCharacter(token.charAt(start))) {
            start++;
        }
        while (end > start && !isWordCharacter(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end);
    }

    private boolean isWordCharacter(char unit) {
        for (int at = 0; at < ranges.length(); at += 2) {
            if (unit >= ranges.charAt(at) && unit <= ranges.charAt(at + 1)) {
                return true;
            }
        }
        return false;
    }
}
