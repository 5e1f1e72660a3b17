package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.language.LanguagePack;

/** The language in which a person is addressed: that of the book that they named, or their own where no book says which. */
final class BookLanguage {

    /** A line that names the language stands within so many bytes. */
    private static final int ENOUGH = 64 * 1024;

    private static final String OPTION = "--content";

    private BookLanguage() {}

    /** The language of the book in a folder, whatever is wrong with the rest of it; else that of whoever sits at the machine. */
    static LanguagePack of(Path content, Machine machine) {
        return named(settings(content), machine.language());
    }

    /** The same of the folder that these words name, which may be wrong or ask for help, and are not read as options then. */
    static LanguagePack of(List<String> words, Machine machine) {
        try {
            return of(Path.of(folder(words)), machine);
        } catch (InvalidPathException noPath) {
            return withCode(machine.language());
        }
    }

    /** The language with a code. */
    static LanguagePack withCode(String code) {
        return named("", code);
    }

    private static LanguagePack named(String settings, String otherwise) {
        try {
            return BookBuild.language(settings, otherwise);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String folder(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.startsWith(OPTION + "=")) {
                return word.substring(OPTION.length() + 1);
            }
            if (word.equals(OPTION) && at + 1 < words.size()) {
                return words.get(at + 1);
            }
        }
        return BookFolder.USUAL;
    }

    private static String settings(Path content) {
        try (InputStream file = Files.newInputStream(content.resolve("book.yaml"))) {
            return new String(file.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
