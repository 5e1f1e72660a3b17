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

/** Writes the search of an invented book, for {@code src/bench/js/first.mjs} to search. */
public final class FirstBench {

    private FirstBench() {}

    /** For a number of pages: {@code target/bench/first-<pages>}. */
    public static void main(String[] arguments) throws IOException {
        int pages = Integer.parseInt(arguments[0]);
        Path folder = Path.of("target/bench/first-" + pages);
        Path content = folder.resolve("content");
        if (Files.exists(folder)) {
            Folders.remove(folder);
        }
        LargeBook.of(Options.SEED, pages, Path.of("content")).writeTo(content);
        LoadedBook book = BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults()));
        SearchSite.write(book, SearchLimits.standard().withWholeBytes(0), folder);
    }
}
