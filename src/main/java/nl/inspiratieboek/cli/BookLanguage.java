package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.language.LanguagePack;

/** The language in which the author of a book is told why it is not, or cannot be, read. English where no book is. */
final class BookLanguage {

    /** A line that names the language stands within so many bytes. */
    private static final int ENOUGH = 64 * 1024;

    private BookLanguage() {}

    /** The language of the book in a folder, whatever is wrong with the rest of it. */
    static LanguagePack of(Path content) {
        return named(settings(content));
    }

    static LanguagePack english() {
        return named("");
    }

    /** The language with a code. */
    static LanguagePack withCode(String code) {
        return named("language: " + code);
    }

    private static LanguagePack named(String settings) {
        try {
            return BookBuild.language(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String settings(Path content) {
        try (InputStream file = Files.newInputStream(content.resolve("book.yaml"))) {
            return new String(file.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
