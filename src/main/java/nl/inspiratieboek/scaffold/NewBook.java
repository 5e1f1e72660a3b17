package nl.inspiratieboek.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.source.SourcePath;

/** A small book to begin with: it builds without a warning, and its files explain themselves. */
public final class NewBook {

    private static final String FOLDER = "/new-book/";

    /** Stands where the book's title comes, in a file of YAML. */
    private static final String TITLE = "{{title}}";

    private NewBook() {}

    /**
     * The files of a small book, in order.
     *
     * @param title the book's title
     * @param language the code of its language
     * @param sample whether it has three invented cases, rather than one
     * @throws IOException when the program itself cannot be read
     */
    public static List<NewFile> of(String title, String language, boolean sample) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> files = read("files.txt").lines().toList();
        for (String folder : sample ? List.of(language, language + "-sample") : List.of(language)) {
            for (String file : files) {
                if (file.startsWith(folder + "/")) {
                    // What the larger book adds to a list stands behind what the small one has.
                    texts.merge(file.substring(folder.length() + 1), read(file), String::concat);
                }
            }
        }
        List<NewFile> book = new ArrayList<>();
        texts.forEach((path, text) ->
                book.add(new NewFile(SourcePath.of(path), text.replace(TITLE, YamlText.quoted(title)))));
        return book;
    }

    private static String read(String file) throws IOException {
        try (InputStream bytes = NewBook.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IOException("the program lacks " + FOLDER + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
