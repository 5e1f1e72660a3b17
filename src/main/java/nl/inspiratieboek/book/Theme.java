package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.source.SourcePath;

/**
 * A theme of a chapter, with the editor's synthesis.
 *
 * @param id its file's base name, unique over all chapters
 * @param path its file
 * @param kind the kind of finding it gathers
 * @param title its title
 * @param claim the claim in one sentence, empty if the author gave none
 * @param summary one sentence for lists and search; the claim if the author gave none
 * @param reviewed the date of the synthesis
 * @param searchWords words by which readers should find it though its text lacks them
 * @param synthesis the editor's text
 */
public record Theme(
        String id,
        SourcePath path,
        Kind kind,
        String title,
        String claim,
        String summary,
        Optional<PartialDate> reviewed,
        List<String> searchWords,
        Prose synthesis) {

    public Theme {
        searchWords = List.copyOf(searchWords);
    }
}
