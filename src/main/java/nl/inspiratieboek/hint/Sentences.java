package nl.inspiratieboek.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text: lines that end as one does. Headings, items of a list without a point, and tables are none. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]]*$");

    /** A space behind the end of a sentence, with a capital, a number or a quote after it. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…][\"'”’)]?)\\s+(?=[\"'“‘(]?[\\p{Lu}0-9])");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}.*");

    private Sentences() {}

    /** The sentences of a text without markup, in order. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            String block = line.strip();
            if (block.indexOf('\t') < 0 && END.matcher(block).find()) {
                sentences.addAll(List.of(BETWEEN.split(block)));
            }
        }
        return sentences;
    }

    /** The words of a sentence: runs without space that hold a letter. */
    static List<String> words(String sentence) {
        return SPACES.splitAsStream(sentence).filter(word -> WORD.matcher(word).matches()).toList();
    }
}
