package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.source.SourcePath;

/**
 * A page of running text: about, accessibility, colophon; also the cover and the introductions of chapters.
 *
 * @param path its file, or where it would stand if the author wrote none
 * @param title its title
 * @param titleLines the title broken into lines by the author; the whole title otherwise
 * @param summary one or two sentences, empty if there are none
 * @param reviewed when it was last checked
 * @param searchWords words by which readers should find it though its text lacks them
 * @param text its text
 * @param written whether an author wrote it; a page that stands without an author says nothing of its own
 */
public record FreePage(
        SourcePath path,
        String title,
        List<String> titleLines,
        String summary,
        Optional<PartialDate> reviewed,
        List<String> searchWords,
        Prose text,
        boolean written) {

    public FreePage {
        titleLines = List.copyOf(titleLines);
        searchWords = List.copyOf(searchWords);
    }
}
