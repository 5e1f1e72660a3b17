package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in other scripts than the Latin one. The index keeps letters of the Latin script only, so such a word is given to it
 * between two zeros, {@code 0москва0}, which its trimmers and stemmers leave alone; readers' browsers look it up in the same
 * form ({@code theme/js/search/scripts.js}). Where a script has no spaces between words, every two signs that stand together
 * are a word, and the last sign of a row alone: a single sign is the beginning of such a word. An Arabic word with an article
 * stands in it without the article too.
 */
final class OtherScripts {

    /** What stands around such a word in the index. */
    private static final String AROUND = "0";

    /** The article of Arabic, which is written onto its word, with what may be written onto the article. */
    private static final Pattern ARTICLE =
            Pattern.compile("^0(?:[\u0648\u0628\u0643\u0641]?\u0627\u0644|\u0644\u0644)(?=[^0]{3})");

    private static final int FIRST = 0x370;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Where scripts other than the Latin one stand, from and to, without the symbols between them; as in scripts.js. */
    private static final int[] RANGES = {
        0x370, 0x1CFF, 0x1F00, 0x1FFF, 0x2C00, 0x2C5F, 0x2C80, 0x2DFF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0xA6FF, 0xA800,
        0xAB2F, 0xAB70, 0xD7FF, 0xF900, 0xFAFF, 0xFB07, 0xFDFF, 0xFE70, 0xFEFE, 0xFF66, 0xFFDC, 0x10000, 0x1CFFF, 0x1E000,
        0x1EDFF, 0x20000, 0x3FFFF
    };

    /** Thai, Lao, Burmese, Khmer, Chinese and Japanese. */
    private static final int[] SPACELESS = {
        0xE00, 0xEFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0x312F, 0x31A0, 0x31BF, 0x31F0,
        0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x20000, 0x3FFFF
    };

    private OtherScripts() {}

    /** A text as the index gets it: its words in other scripts in the form that the index keeps, all else as it is. */
    static String asIndexed(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) < FIRST) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder indexed = new StringBuilder(text.length() + 16).append(text, 0, start);
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = isLetter(letter) ? endOfRun(text, at) : at;
            if (end == at) {
                indexed.appendCodePoint(letter);
                at += Character.charCount(letter);
            } else {
                words(text.substring(at, end)).forEach(word -> indexed.append(' ').append(word));
                indexed.append(' ');
                at = end;
            }
        }
        return indexed.toString();
    }

    /** Whether a word is one that {@link #asIndexed} made. */
    static boolean isOther(String word) {
        return word.length() > 2 && word.startsWith(AROUND) && word.chars().anyMatch(unit -> unit >= FIRST);
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!isLetter(letter) && !isMark(letter) && !isJoiner(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /** The words of a row of letters. */
    private static List<String> words(String run) {
        List<String> pieces = pieces(run);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            boolean pair = isSign(piece) && at + 1 < pieces.size() && isSign(pieces.get(at + 1));
            String folded = Folding.fold(pair ? piece + pieces.get(at + 1) : piece);
            String word = AROUND + folded.replace("\u200C", "").replace("\u200D", "") + AROUND;
            words.add(word);
            Matcher article = ARTICLE.matcher(word);
            if (article.find()) {
                words.add(AROUND + word.substring(article.end()));
            }
        }
        return words;
    }

    /** A row of letters cut at each sign of a script without spaces; a sign keeps its marks. */
    private static List<String> pieces(String run) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        boolean sign = false;
        for (int at = 0; at < run.length(); at += Character.charCount(run.codePointAt(at))) {
            int letter = run.codePointAt(at);
            boolean next = within(letter, SPACELESS) && isLetter(letter);
            boolean joins = sign ? isMark(letter) || isJoiner(letter) : !next;
            if (at > start && !joins) {
                pieces.add(run.substring(start, at));
                start = at;
            }
            sign = joins && at > 0 ? sign : next;
        }
        pieces.add(run.substring(start));
        return pieces;
    }

    private static boolean isSign(String piece) {
        int letter = piece.codePointAt(0);
        return within(letter, SPACELESS) && isLetter(letter);
    }

    /** Characters that Java does not know yet count as letters, so that every Java makes the same of a text. */
    private static boolean isLetter(int letter) {
        if (letter < FIRST || !within(letter, RANGES)) {
            return false;
        }
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || isMark(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.UNASSIGNED;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isJoiner(int letter) {
        return letter == NON_JOINER || letter == JOINER;
    }

    private static boolean within(int letter, int[] ranges) {
        for (int at = 0; at < ranges.length; at += 2) {
            if (letter >= ranges[at] && letter <= ranges[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
