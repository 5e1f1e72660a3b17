package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.scaffold.NewFile;

/**
 * What became of a document.
 *
 * @param text the case
 * @param pictures its pictures
 * @param facts how many values of the head came out of the document
 * @param losses what could not be kept, or must be looked at
 */
public record IntakeDraft(NewFile text, List<NewFile> pictures, int facts, List<Loss> losses) {

    public IntakeDraft {
        pictures = List.copyOf(pictures);
        losses = List.copyOf(losses);
    }

    /** All files that are to be made. */
    public List<NewFile> files() {
        List<NewFile> files = new ArrayList<>(List.of(text));
        files.addAll(pictures);
        return files;
    }
}
