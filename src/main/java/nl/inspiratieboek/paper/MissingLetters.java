package nl.inspiratieboek.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the letters that the fonts lack, and puts a mark in their place, which readers know for what it is. */
final class MissingLetters {

    /** WHITE SQUARE, as readers know it from screens. */
    private static final String MARK = "\u25A1";

    private MissingLetters() {}

    /**
     * Replaces them.
     *
     * @return each letter, with the words that it stands in where it comes first
     */
    static Map<Integer, String> replace(Document document, PaperFonts fonts) {
        Map<Integer, String> missing = new LinkedHashMap<>();
        for (Element element : document.body().getAllElements()) {
            for (TextNode node : element.textNodes()) {
                String text = node.getWholeText();
                String known = known(text, fonts, missing);
                if (!known.equals(text)) {
                    node.text(known);
                }
            }
        }
        return missing;
    }

    /** A text of which every letter can be set. */
    static String known(String text, PaperFonts fonts, Map<Integer, String> missing) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letter == '\n' || letter == '\t' || letter == '\r' || fonts.has(letter)) {
                out.appendCodePoint(letter);
            } else if (Character.isSpaceChar(letter)) {
                out.append(letter == 0x202F || letter == 0x2007 ? '\u00A0' : ' ');
            } else if (Character.getType(letter) != Character.FORMAT && !isSelector(letter)) {
                missing.putIfAbsent(letter, text);
                out.append(MARK);
            }
        });
        return out.toString();
    }

    /** What chooses among the looks of the letter before it shows nothing itself. */
    private static boolean isSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0x1F3FB && letter <= 0x1F3FF;
    }
}
