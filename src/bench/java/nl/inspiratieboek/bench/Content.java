package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author wrote, counted in the files themselves.
 *
 * @param pages cases, themes and free pages
 * @param sections headings with text below
 * @param words words of running text and headings
 * @param vocabulary different words
 */
record Content(int pages, int sections, int words, int vocabulary) {

    private static final Pattern SECTION = Pattern.compile("(?m)^#{2,3} .*\n\n(?!#)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static Content read(Path book) throws IOException {
        int pages = 0;
        int sections = 0;
        int words = 0;
        Set<String> different = new HashSet<>();
        for (Path file : Folders.files(book)) {
            if (isPage(file)) {
                String body = body(file);
                pages++;
                sections += (int) SECTION.matcher(body).results().count();
                Matcher word = WORD.matcher(body);
                while (word.find()) {
                    words++;
                    different.add(word.group());
                }
            }
        }
        return new Content(pages, sections, words, different.size());
    }

    static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".md") && !name.equals("index.md");
    }

    /** The text without front matter, attributes and citations. */
    static String body(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(text.indexOf("\n---\n") + 5)
                .replaceAll("\\{[^}\n]*}|\\[@[^]\n]*]|\\]\\([^)\n]*\\)", "");
    }
}
