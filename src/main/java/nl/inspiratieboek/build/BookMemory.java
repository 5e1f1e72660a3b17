package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/**
 * What is remembered of a book between two readings of it: of each file that has the same text still, what was read in it. Nothing
 * that one file says of another is remembered, so that there is nothing to find out about what a change touches. For one thread.
 */
public final class BookMemory {

    private Map<SourcePath, Parsed> parsed = Map.of();

    private record Parsed(SourceFile file, Checked<MarkdownDocument> document) {}

    /**
     * Reads and checks a book.
     *
     * @throws IOException when the machine fails, not when the book is wrong
     */
    public LoadedBook load(BuildRequest request) throws IOException {
        return BookBuild.load(request, this);
    }

    /** Each file is parsed by itself and its problems sorted afterwards. */
    Map<SourcePath, MarkdownDocument> parse(SourceTree tree, Limits limits, ProblemList problems) {
        MarkdownParser parser = MarkdownParser.within(limits);
        List<Parsed> all = tree.markdown().parallelStream()
                .map(file -> known(file).orElseGet(() -> new Parsed(file, parser.parse(file))))
                .toList();
        Map<SourcePath, Parsed> next = new HashMap<>();
        Map<SourcePath, MarkdownDocument> documents = new HashMap<>();
        for (Parsed each : all) {
            next.put(each.file().path(), each);
            documents.put(each.file().path(), each.document().value());
            problems.addAll(List.<Problem>copyOf(each.document().problems()));
        }
        parsed = next;
        return documents;
    }

    private Optional<Parsed> known(SourceFile file) {
        return Optional.ofNullable(parsed.get(file.path())).filter(known -> known.file().equals(file));
    }
}
