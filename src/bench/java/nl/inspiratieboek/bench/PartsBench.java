package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.LargeBook;
import nl.inspiratieboek.fixture.SearchSite;
import nl.inspiratieboek.search.SearchLimits;
import nl.inspiratieboek.source.Limits;

/** Writes the search of an invented book in one piece and in parts, for {@code src/bench/js/parts.mjs} to compare. */
public final class PartsBench {

    private PartsBench() {}

    /** For a number of pages: {@code target/bench/parts-<pages>/whole} and {@code …/parts}. */
    public static void main(String[] arguments) throws IOException {
        int pages = Integer.parseInt(arguments[0]);
        Path folder = Path.of("target/bench/parts-" + pages);
        Path content = folder.resolve("content");
        if (Files.exists(folder)) {
            Folders.remove(folder);
        }
        LargeBook.of(Options.SEED, pages, Path.of("content")).writeTo(content);
        LoadedBook book = BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults()));
        SearchSite.write(book, SearchSite.whole(), folder.resolve("whole"));
        SearchSite.write(book, SearchLimits.standard().withWholeBytes(0), folder.resolve("parts"));
    }
}
