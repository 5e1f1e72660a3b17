package nl.inspiratieboek.stem;

/** Writes French letters without their accents and joined letters apart, as lunr-languages' {@code accentFold-fr}. */
final class FrenchAccents {
    private static final String LETTERS = "àáâäçéèêëîïôöùûüÿÀÁÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ";
    private static final String PLAIN = "aaaaceeeeiioouuuyaaaaceeeeiioouuuy";

    private FrenchAccents() {}

    static String fold(String word) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            int place = LETTERS.indexOf(letter);
            if (place >= 0) {
                plain.append(PLAIN.charAt(place));
            } else if (letter == 'æ' || letter == 'Æ') {
                plain.append("ae");
            } else if (letter == 'œ' || letter == 'Œ') {
                plain.append("oe");
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
