package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.fixture.LargeBook;

/** How search scales with the book. The figures of a size depend on the machine; the ratios between sizes hardly do. */
public final class SearchBench {

    private static final Path BENCH = Path.of("target/bench");

    private final Options options;

    private SearchBench(Options options) {
        this.options = options;
    }

    /** Measures each size and prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new SearchBench(Options.parse(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("seed " + options.seed() + ", sizes " + options.sizes() + ", Java "
                + System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        Table table = new Table();
        try (Reader.Chromium chromium = Reader.Chromium.start()) {
            for (int pages : options.sizes()) {
                table.column(String.format(Locale.ROOT, "%,d", pages));
                measure(pages, table, chromium);
                // After each size: a later one that does not end has not spoiled the earlier ones.
                System.out.println(table);
            }
        }
    }

    private void measure(int pages, Table table, Reader.Chromium chromium) throws IOException, InterruptedException {
        Path book = BENCH.resolve("book-" + options.seed() + "-" + pages);
        Path site = BENCH.resolve("site-" + options.seed() + "-" + pages);
        boolean reused = options.skipBuild() && Files.isRegularFile(site.resolve("index.html"));
        if (!reused) {
            Folders.remove(book);
            Folders.remove(site);
            LargeBook.of(options.seed(), pages, Path.of("content")).writeTo(book);
        }
        Content content = Content.read(book);
        table.put("pages written", content.pages());
        table.put("sections written", content.sections());
        table.put("words written", content.words());
        table.put("different words", content.vocabulary());
        if (!reused) {
            ProgramRun build = ProgramRun.build(book, site, options.building(), options.heap());
            table.put("build, seconds", build.seconds());
            table.put("build, processor seconds", build.processorSeconds());
            table.put("build, peak memory, MB", build.peakMemory() / 1e6);
            if (build.exit() != 0) {
                table.note("the build of " + pages + " pages ended with " + build.exit() + ": " + build.said());
                return;
            }
        }
        SiteFiles files = SiteFiles.read(site);
        table.put("files of the site", files.number());
        table.put("site, MB", files.bytes() / 1e6);
        table.put("largest page, kB gzip", files.largestPage() / 1e3);
        Set<Path> searchFiles = new TreeSet<>(files.namedAsSearch());
        try (CompressingServer server = CompressingServer.of(site)) {
            Reader reader = new Reader(chromium, server, Queries.draw(book, options.seed()));
            try {
                searchFiles.addAll(reader.filesOfAFirstSearch());
                search(table, reader);
                searchFiles.addAll(reader.filesAskedFor());
            } catch (Reader.GaveUpException failure) {
                table.note("search in the book of " + pages + " pages: " + failure.getMessage());
            }
        }
        table.put("search files", searchFiles.size());
        table.put("search files, kB", SiteFiles.plain(searchFiles) / 1e3);
        table.put("search files, kB gzip", SiteFiles.gzip(searchFiles) / 1e3);
    }

    private void search(Table table, Reader reader) {
        Reader.FirstSearch first = reader.firstSearch();
        table.put("first search, requests", first.requests());
        table.put("first search, kB moved", first.bytes() / 1e3);
        table.put("first search, ms to hits", first.milliseconds());
        table.put("page's memory after it, MB", first.memory() / 1e6);
        Reader.Typing typing = reader.type(options.typing());
        table.put("queries typed after it", typing.queries());
        table.put("keys typed", typing.keys());
        table.put("a key, ms, median", typing.at(0.5));
        table.put("a key, ms, 95 of 100", typing.at(0.95));
        table.put("a key, ms, slowest", typing.at(1));
        table.put("requests a query", typing.requests() / (double) typing.queries());
        table.put("kB moved a query", typing.bytes() / 1e3 / typing.queries());
    }
}
