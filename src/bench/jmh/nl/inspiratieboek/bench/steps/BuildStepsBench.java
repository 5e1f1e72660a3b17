package nl.inspiratieboek.bench.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.fixture.LargeBook;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.html.PageWriter;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.search.SearchFiles;
import nl.inspiratieboek.search.SearchLimits;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.view.BookPages;
import nl.inspiratieboek.weave.Weaver;
import nl.inspiratieboek.weave.WovenBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Parses, loads, weaves, indexes and prints an invented book, with the compiler that the launcher chooses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class BuildStepsBench {

    private static final long SEED = 7;
    private static final Limits LIMITS = Limits.defaults();

    /** How many cases the book has. */
    @Param("100")
    public int cases;

    private Path content;
    private SourceTree tree;
    private LoadedBook book;
    private Edition edition;
    private PageWriter writer;

    /** Writes the book, and takes it as far as each step needs it. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        content = Files.createTempDirectory("steps");
        LargeBook.ofCases(SEED, cases, Path.of("content")).writeTo(content);
        tree = SourceTree.read(content, LIMITS).value();
        book = load();
        edition = Edition.of(weave(), book.language(), Assets.of(book.theme(), book.language().code(), book.language()::optionalText).paths());
        writer = PageWriter.of(book.theme(), book.language()::optionalText);
    }

    /** Takes the book away. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Each file's markdown, with the places of all that is in it. */
    @Benchmark
    public List<Checked<MarkdownDocument>> parse() {
        MarkdownParser parser = MarkdownParser.within(LIMITS);
        return tree.markdown().stream().map(parser::parse).toList();
    }

    /** From the folder to a checked book; it reads and parses too. */
    @Benchmark
    public LoadedBook load() throws IOException {
        return BookBuild.load(new BuildRequest(content, Optional.empty(), LIMITS));
    }

    /** What only the whole book knows. */
    @Benchmark
    public WovenBook weave() {
        return Weaver.weave(book.book(), book.language());
    }

    /** All that search loads. */
    @Benchmark
    public SearchFiles index() {
        return SearchFiles.of(edition, SearchLimits.standard());
    }

    /** Every page, one after the other. */
    @Benchmark
    public List<OutputFile> print() {
        return BookPages.of(edition).stream().map(page -> writer.write(page.make(edition))).toList();
    }
}
