package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** The footnotes that a run of blocks refers to, numbered in order of their first reference. */
final class Footnotes {

    /** A footnote. @param number from 1 @param references how often it is referred to */
    record Note(FootnoteDefinition definition, Annotations annotations, int number, int references) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<Node, Integer> indexes = new IdentityHashMap<>();

    static Footnotes of(List<Prose.Piece> pieces) {
        Footnotes footnotes = new Footnotes();
        pieces.stream()
                .filter(piece -> !(piece.node() instanceof FootnoteDefinition))
                .forEach(piece -> footnotes.collect(piece.node(), piece.annotations()));
        // Footnotes may refer to footnotes; those come after all others, and each only once.
        for (int i = 0; i < footnotes.notes.size(); i++) {
            Note note = footnotes.notes.get(i);
            footnotes.collect(note.definition(), note.annotations());
        }
        return footnotes;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    Optional<Note> note(FootnoteDefinition definition) {
        return Optional.ofNullable(indexes.get(definition)).map(notes::get);
    }

    private void collect(Node node, Annotations annotations) {
        if (node instanceof FootnoteReference reference) {
            annotations.footnote(reference.getLabel()).ifPresent(definition -> refer(definition, annotations));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, annotations);
        }
    }

    private void refer(FootnoteDefinition definition, Annotations annotations) {
        Integer index = indexes.get(definition);
        if (index == null) {
            indexes.put(definition, notes.size());
            notes.add(new Note(definition, annotations, notes.size() + 1, 1));
        } else {
            Note note = notes.get(index);
            notes.set(index, new Note(definition, annotations, note.number(), note.references() + 1));
        }
    }
}
