package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.LinkTarget;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.source.SourcePath;

/** What pages show or link. Only that is published, whatever else lies in the book's folder. */
public final class LinkedFiles {

    private LinkedFiles() {}

    /** The paths that these documents show or link, whether anything lies there or not. */
    public static Set<SourcePath> of(Collection<MarkdownDocument> documents) {
        Set<SourcePath> linked = new TreeSet<>();
        for (MarkdownDocument document : documents) {
            document.body().links().forEach(link -> {
                if (LinkTarget.of(document.path(), link.destination()) instanceof LinkTarget.Inside inside) {
                    linked.add(inside.path());
                }
            });
        }
        return linked;
    }
}
