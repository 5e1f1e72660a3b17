package nl.inspiratieboek.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import nl.inspiratieboek.source.InvisibleCharacters;

/** What is refused of a drawing while a parser reads it, each at its place; the first few of a file. */
final class SvgRefusals {

    /** Whoever must take these out sees the others with the next check. */
    private static final int MOST = 12;

    private static final int LONGEST = 40;

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=<>]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')");

    /**
     * Something refused.
     *
     * @param what as it is typed, shortened and printable
     * @param line from 1
     * @param column from 1, in code points
     * @param length how much of it, in code points
     */
    record Refusal(String what, int line, int column, int length) {}

    private final String text;
    private final XMLStreamReader reader;
    private final List<Refusal> found = new ArrayList<>();

    /** The text is the one that the parser reads, with line feeds only. */
    SvgRefusals(String text, XMLStreamReader reader) {
        this.text = text;
        this.reader = reader;
    }

    /** The first of them, in the order of the file. */
    List<Refusal> toList() {
        return List.copyOf(found);
    }

    /** Something of the file as a whole. */
    void ofStart(String what) {
        add(what, 0, 1);
    }

    /** The tag, declaration or instruction that was read last. */
    void ofTag(String what) {
        int start = tag();
        String name = what.substring(0, Math.max(1, what.indexOf('>'))).split(" ", 2)[0];
        add(what, start, text.startsWith(name, start) ? name.length() : 1);
    }

    /** An attribute of the tag that was read last. */
    void ofAttribute(String prefix, String name, String value) {
        String typed = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        int start = tag();
        Matcher each = ATTRIBUTE.matcher(text).region(start, Math.max(start, offset()));
        while (each.find()) {
            if (each.group(1).equals(typed)) {
                add(typed + "=\"" + value + "\"", each.start(1), typed.length());
                return;
            }
        }
        add(typed + "=\"" + value + "\"", start, 1);
    }

    /** Words of a style sheet whose end tag was read last; where they were spelled with entities, its end. */
    void ofText(String words) {
        int end = tag();
        int start = Math.max(0, text.lastIndexOf("<style", end));
        int at = text.indexOf(words, start);
        add(words, at >= 0 && at < end ? at : end, at >= 0 && at < end ? words.length() : 1);
    }

    /** Where the last tag begins: no attribute can hold its sign. */
    private int tag() {
        return Math.max(0, text.lastIndexOf('<', offset() - 1));
    }

    /** Behind what was read last. */
    private int offset() {
        return Math.min(text.length(), Math.max(0, reader.getLocation().getCharacterOffset()));
    }

    private void add(String what, int start, int length) {
        if (found.size() == MOST) {
            return;
        }
        int line = (int) text.substring(0, start).chars().filter(letter -> letter == '\n').count() + 1;
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        String shown = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
        int column = text.codePointCount(lineStart, start) + 1;
        int caret = text.codePointCount(start, Math.min(text.length(), start + length));
        found.add(new Refusal(InvisibleCharacters.printable(shown), line, column, Math.max(1, caret)));
    }
}
