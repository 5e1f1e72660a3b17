package nl.inspiratieboek.yaml;

import java.util.Optional;

/** Spaces that look like one and are none to YAML, such as one that does not break. */
final class OddSpace {

    private OddSpace() {}

    /** The first at the start of a text, or right behind its first colon. */
    static Optional<Integer> in(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || isOdd(text.charAt(at)))) {
            if (isOdd(text.charAt(at))) {
                return Optional.of(at);
            }
            at++;
        }
        int colon = text.indexOf(':');
        boolean behind = colon >= 0 && colon + 1 < text.length() && isOdd(text.charAt(colon + 1));
        return behind ? Optional.of(colon + 1) : Optional.empty();
    }

    static boolean isOdd(char letter) {
        return letter != ' ' && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }
}
