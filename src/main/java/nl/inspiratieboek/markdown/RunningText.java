package nl.inspiratieboek.markdown;

import java.util.Arrays;
import nl.inspiratieboek.problem.Place;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/**
 * What is still plain text in a paragraph, heading or cell after parsing, as the author typed it and with the place of
 * each character. Code, tags, notes and citations are one sign, and so is what the author escaped.
 */
final class RunningText {

    /** Something that is no running text, or of which a problem was said. Unicode keeps these characters free. */
    static final char OTHER = '\uFDD0';

    /** Where a link or picture ends. */
    static final char LINK_END = '\uFDD1';

    /** Where emphasis or a link starts, or emphasis ends. */
    static final char EDGE = '\uFDD2';

    /** A tag. */
    static final char TAG = '\uFDD3';

    /** How far a mark's other end is looked for. */
    private static final int REACH = 600;

    private final Places places;
    private final StringBuilder building = new StringBuilder();

    /** What was typed, once it is known: it is looked at letter by letter, many times. */
    private char[] letters = new char[0];

    private int[] runs = new int[16];
    private int[] runsInFile = new int[16];
    private int runCount;

    private RunningText(Places places) {
        this.places = places;
    }

    /** The running text of a node that holds words. */
    static RunningText of(Node parent, Places places) {
        RunningText text = new RunningText(places);
        text.children(parent);
        text.letters = text.building.toString().toCharArray();
        return text;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                words(words);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                sign('\n', places.start(node));
            } else if (node.getFirstChild() != null) {
                boolean link = node instanceof Link || node instanceof Image;
                sign(EDGE, places.start(node));
                children(node);
                sign(link ? LINK_END : EDGE, Math.max(places.start(node), places.end(node) - 1));
            } else if (!(node instanceof Emphasis) && !(node instanceof StrongEmphasis)) {
                boolean link = node instanceof Link || node instanceof Image;
                sign(link ? LINK_END : node instanceof HtmlInline ? TAG : OTHER, places.start(node));
            }
        }
    }

    private void words(Text node) {
        String literal = node.getLiteral();
        int start = places.start(node);
        String typed = node.getSourceSpans().isEmpty() ? literal : places.text().substring(start, places.end(node));
        boolean coded = typed.indexOf('\\') >= 0 || typed.indexOf('&') >= 0;
        if (!coded && typed.length() > literal.length() && typed.endsWith(literal)) {
            start += typed.length() - literal.length();
            typed = literal;
        }
        run(start);
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (letter == '\\' && i + 1 < typed.length() && isMark(typed.charAt(i + 1))) {
                building.append(OTHER).append(OTHER);
                i++;
            } else {
                building.append(isOwn(letter) || letter == '\r' || letter == '\n' ? ' ' : letter);
            }
        }
    }

    private void sign(char sign, int inFile) {
        run(inFile);
        building.append(sign);
    }

    private void run(int inFile) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount);
            runsInFile = Arrays.copyOf(runsInFile, 2 * runCount);
        }
        runs[runCount] = building.length();
        runsInFile[runCount++] = inFile;
    }

    int length() {
        return letters.length;
    }

    /** The character at an index; a line end before the first and after the last. */
    char at(int index) {
        return index < 0 || index >= letters.length ? '\n' : letters[index];
    }

    /** Where a character stands in the file. */
    int inFile(int index) {
        int found = Arrays.binarySearch(runs, 0, runCount, index);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        // Runs without letters share an index; the last of them holds the letter.
        while (run + 1 < runCount && runs[run + 1] <= index) {
            run++;
        }
        return runsInFile[run] + index - runs[run];
    }

    Place place(int from, int to) {
        int start = inFile(from);
        return places.place(start, to <= from ? start + 1 : inFile(to - 1) + 1);
    }

    /** What the author typed from one character to another, marks and code included, on one line and not too long. */
    String typed(int from, int to) {
        int start = inFile(from);
        int end = Math.min(places.text().length(), to <= from ? start : Math.max(start, inFile(to - 1) + 1));
        String typed = places.text().substring(start, Math.min(end, start + REACH)).replaceAll("\\s+", " ");
        return typed.length() > 160 ? typed.substring(0, typed.offsetByCodePoints(0, 80)) + "…" : typed;
    }

    /** The line of the file from a character on, as typed. */
    String restOfLine(int index) {
        int start = inFile(index);
        int end = Characters.findLineBreak(places.text(), start);
        return places.text().substring(start, end < 0 ? places.text().length() : end);
    }

    Places places() {
        return places;
    }

    /** Takes out what was said, so that nothing is said of it again. */
    void said(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, letters.length); i++) {
            if (letters[i] != '\n') {
                letters[i] = OTHER;
            }
        }
    }

    int lineEnd(int from) {
        int at = from;
        while (at < letters.length && letters[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The line's end, or where a mark's other end is no more looked for. */
    int partOfLine(int from) {
        int at = from;
        while (at < Math.min(letters.length, from + REACH) && letters[at] != '\n') {
            at++;
        }
        return at;
    }

    boolean isOneLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (letters[i] == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Where a sign stands from an index on, on the same line and not too far off; -1 when it does not. */
    int find(String sign, int from) {
        for (int i = from; i < Math.min(letters.length, from + REACH) && letters[i] != '\n'; i++) {
            if (startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(String sign, int index) {
        if (index < 0 || index + sign.length() > letters.length) {
            return false;
        }
        if (letters[index] != sign.charAt(0)) {
            return false; // nearly always
        }
        for (int i = 1; i < sign.length(); i++) {
            if (letters[index + i] != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isSpace(int index) {
        char letter = at(index);
        return letter == '\n' || letter == '\t' || Character.isSpaceChar(letter);
    }

    boolean isWord(int index) {
        return Character.isLetterOrDigit(at(index));
    }

    /** Whether a character stands for something that is no running text. */
    static boolean isOwn(char letter) {
        return letter >= OTHER && letter <= TAG;
    }

    /** The signs that a backslash makes plain (CommonMark 0.31.2, 2.4). */
    private static boolean isMark(char letter) {
        return letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    }
}
