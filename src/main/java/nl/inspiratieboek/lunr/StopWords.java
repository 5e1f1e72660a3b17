package nl.inspiratieboek.lunr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a language that are not indexed.
 *
 * @param words the words in lower case; the empty word may be one of them
 */
record StopWords(Set<String> words) {
    private static final String EMPTY_WORD = "\"\"";

    StopWords {
        words = Set.copyOf(words);
    }

    /**
     * Reads the list {@code stop-words-<code>.txt} beside this class: a word a line, {@code #} opens a remark,
     * {@code ""} stands for the empty word.
     */
    static StopWords of(String code) {
        String name = "stop-words-" + code + ".txt";
        try (InputStream bytes = StopWords.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its list " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new StopWords(lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.equals(EMPTY_WORD) ? "" : line)
                    .collect(Collectors.toSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program cannot read its list " + name, broken);
        }
    }

    /** The words that any of these lists has. */
    static StopWords all(List<StopWords> lists) {
        return new StopWords(lists.stream().flatMap(list -> list.words().stream()).collect(Collectors.toSet()));
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
