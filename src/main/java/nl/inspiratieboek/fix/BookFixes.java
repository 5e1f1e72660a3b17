package nl.inspiratieboek.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BookMemory;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.problem.Fix;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourcePath;

/**
 * Mends what has one right answer in all files of a book. One mistake often hides others, so the book is read again with what was
 * mended, in memory, until nothing more can be mended; which addresses it lost shows only in its site. Nothing is written here.
 */
public final class BookFixes {

    /** A book in which each reading shows a new mistake has as many of them as this on top of each other, or we go round in circles. */
    private static final int MOST_READINGS = 50;

    private final BuildRequest request;
    private final Map<SourcePath, byte[]> before = new TreeMap<>();
    private final Map<SourcePath, byte[]> after = new TreeMap<>();
    private final Set<Fix> tried = new HashSet<>();

    private BookFixes(BuildRequest request) {
        this.request = request;
    }

    /**
     * What to change in the files of a book, by path.
     *
     * @throws IOException when the machine fails
     */
    public static List<FileChange> of(BuildRequest request) throws IOException {
        return new BookFixes(request).find();
    }

    private List<FileChange> find() throws IOException {
        BookMemory memory = new BookMemory();
        LoadedBook loaded = memory.load(request);
        boolean changed = true;
        for (int reading = 0; changed && reading < MOST_READINGS; reading++) {
            changed = mend(loaded.problems());
            loaded = memory.load(request.with(after));
        }
        if (loaded.isPublishable(false) && !loaded.book().published().published().isEmpty()) {
            mend(BookBuild.print(loaded).book().problems());
        }
        List<FileChange> changes = new ArrayList<>();
        after.forEach((path, bytes) -> changes.add(new FileChange(path, before.get(path), bytes)));
        return changes;
    }

    /** Puts in what can be mended of these problems. @return whether that was anything */
    private boolean mend(List<Problem> problems) throws IOException {
        Map<SourcePath, Set<Fix>> byFile = new TreeMap<>();
        for (Problem problem : problems) {
            for (Fix fix : problem.fixes()) {
                // The files of a theme are code, and not looked after here.
                if (fix.place().themePath().isEmpty() && tried.add(fix)) {
                    byFile.computeIfAbsent(SourcePath.of(fix.place().path()), unused -> new LinkedHashSet<>()).add(fix);
                }
            }
        }
        boolean any = false;
        for (Map.Entry<SourcePath, Set<Fix>> file : byFile.entrySet()) {
            Optional<byte[]> bytes = bytes(file.getKey());
            Optional<byte[]> mended = bytes.flatMap(now -> EditedText.of(now, file.getValue()));
            if (mended.isPresent()) {
                before.putIfAbsent(file.getKey(), bytes.get());
                after.put(file.getKey(), mended.get());
                any = true;
            }
        }
        return any;
    }

    private Optional<byte[]> bytes(SourcePath path) throws IOException {
        if (after.containsKey(path)) {
            return Optional.of(after.get(path));
        }
        Path file = FileWriter.in(request.content(), path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }
}
