package nl.inspiratieboek.scaffold;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;

/** Words of a text that become others, each at its place; all that stands between stays byte for byte. */
final class TextEdits {

    private final String text;
    private final LineMap lines;
    private final Map<Integer, Edit> edits = new TreeMap<>();

    private record Edit(String old, String now) {}

    TextEdits(SourceFile file) {
        this.text = file.typed();
        this.lines = LineMap.of(text);
    }

    /** What stands at a place, as typed. */
    String at(Place place) {
        int start = lines.position(place);
        int end = Math.min(text.length(), start);
        for (int i = 0; i < place.length() && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    /**
     * Puts other words in the place of these.
     *
     * @param within where the words stand, at its beginning or somewhere in it
     * @return whether they stand there
     */
    boolean replace(Place within, String old, String now) {
        int at = at(within).indexOf(old);
        if (at < 0) {
            return false;
        }
        edits.put(lines.position(within) + at, new Edit(old, now));
        return true;
    }

    /** Puts words where a place begins, behind nothing but the sign that it follows. */
    void insert(Place at, String words) {
        int position = lines.position(at);
        boolean spaced = position > 0 && Character.isWhitespace(text.charAt(position - 1));
        edits.put(position, new Edit("", spaced ? words.stripLeading() : words));
    }

    /** Puts a line above another. */
    void insertLine(int above, String line) {
        edits.put(lines.startOf(above), new Edit("", line + (text.contains("\r\n") ? "\r\n" : "\n")));
    }

    /** The text with all words replaced; empty where none was. */
    Optional<String> result() {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder changed = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            changed.append(text, from, edit.getKey()).append(edit.getValue().now());
            from = edit.getKey() + edit.getValue().old().length();
        }
        return Optional.of(changed.append(text, from, text.length()).toString());
    }
}
