package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Says once which files lie in the book's folder and are no part of the book, so that nothing stays behind unseen. */
final class UnusedFiles {

    /** How many of them a message names. */
    private static final int NAMED = 5;

    private UnusedFiles() {}

    /**
     * That files are not used; nothing while a page or folder cannot be read, for a page there may use it.
     *
     * @param named the pictures and downloads that pages show or link, those that a mistaken link probably means, and those
     *     of which something else has been said
     */
    static Optional<Problem> find(SourceTree tree, Set<SourcePath> named, Collection<LanguagePack> languages) {
        if (tree.lacksSome() || tree.faulty().stream().anyMatch(path -> path.extension().equalsIgnoreCase("md"))) {
            return Optional.empty();
        }
        // In any language: while the book's own is mistyped, its glossary is not called superfluous.
        Set<String> lists = Stream.concat(
                        Stream.of("book.yaml"), languages.stream().flatMap(each -> each.file().names().values().stream()))
                .collect(Collectors.toSet());
        List<String> unused = Stream.concat(
                        tree.media().stream().map(file -> file.path()).filter(path -> !named.contains(path)),
                        tree.yaml().stream().map(SourceFile::path).filter(path -> !lists.contains(path.value())))
                .sorted()
                .map(SourcePath::value)
                .toList();
        if (unused.isEmpty()) {
            return Optional.empty();
        }
        Place first = Place.startOf(unused.get(0));
        if (unused.size() == 1) {
            return Optional.of(Problem.of(Code.FILE_UNUSED, first));
        }
        String names = String.join(", ", unused.subList(0, Math.min(unused.size(), NAMED)));
        return Optional.of(Problem.of(
                Code.FILES_UNUSED,
                first,
                Integer.toString(unused.size()),
                unused.size() > NAMED ? names + " …" : names));
    }
}
