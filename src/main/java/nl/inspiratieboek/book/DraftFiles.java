package nl.inspiratieboek.book;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.source.SourcePath;

/**
 * The files of a book whose authors call them drafts.
 *
 * @param files all of them, whether shown or left out
 * @param use what became of them
 * @param withoutPage those that stand at no address because they are left out; an introduction stands there without its text
 */
public record DraftFiles(Set<SourcePath> files, Drafts use, Set<SourcePath> withoutPage) {

    /** A book without drafts. */
    public static final DraftFiles NONE = new DraftFiles(Set.of(), Drafts.LEFT_OUT, Set.of());

    public DraftFiles {
        files = Collections.unmodifiableSet(new TreeSet<>(files));
        withoutPage = Collections.unmodifiableSet(new TreeSet<>(withoutPage));
    }

    /** Whether a file is shown although it is a draft. */
    public boolean isShown(SourcePath file) {
        return use == Drafts.SHOWN && files.contains(file);
    }

    /** Whether a file is a draft that the book leaves out. */
    public boolean isLeftOut(SourcePath file) {
        return use == Drafts.LEFT_OUT && files.contains(file);
    }
}
