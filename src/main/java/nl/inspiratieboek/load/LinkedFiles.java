package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.inspiratieboek.markdown.LinkUse;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.source.SourcePath;

/** What pages show or link. Only that is published, whatever else lies in the book's folder. */
public final class LinkedFiles {

    private LinkedFiles() {}

    /** The paths that these documents show or link, whether anything lies there or not. */
    public static Set<SourcePath> of(Collection<MarkdownDocument> documents) {
        return of(documents, link -> true);
    }

    /** Of these the pictures that stand on a page. */
    public static Set<SourcePath> pictures(Collection<MarkdownDocument> documents) {
        return of(documents, LinkUse::image);
    }

    /** Of these the paths to which a link leads, so that a reader may want the file itself. */
    public static Set<SourcePath> downloads(Collection<MarkdownDocument> documents) {
        return of(documents, link -> !link.image());
    }

    private static Set<SourcePath> of(Collection<MarkdownDocument> documents, Predicate<LinkUse> asked) {
        Set<SourcePath> linked = new TreeSet<>();
        for (MarkdownDocument document : documents) {
            document.body().links().stream()
                    .filter(asked)
                    .flatMap(link -> link.target().inside().stream())
                    .forEach(inside -> linked.add(inside.path()));
        }
        return linked;
    }
}
