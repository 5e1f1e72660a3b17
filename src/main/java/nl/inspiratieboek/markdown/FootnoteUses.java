package nl.inspiratieboek.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;

/** Which footnotes of a file are referred to, and from where. */
final class FootnoteUses {

    /** Where a reference stands that stands in no footnote; no label is empty. */
    private static final String TEXT = "";

    private final Places places;
    private final ProblemList problems;
    private final Map<String, Set<String>> referred = new HashMap<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private String inNote = TEXT;

    FootnoteUses(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Goes into a node, which may be a footnote. @return what {@link #leave} wants back */
    String enter(Node node) {
        String outer = inNote;
        inNote = node instanceof FootnoteDefinition note ? Annotations.label(note.getLabel()) : inNote;
        return outer;
    }

    void leave(String outer) {
        inNote = outer;
    }

    void refer(FootnoteReference reference) {
        referred.computeIfAbsent(inNote, unused -> new LinkedHashSet<>()).add(Annotations.label(reference.getLabel()));
    }

    /** Takes a footnote. @param first the one before it of the same label, which is shown instead */
    void define(FootnoteDefinition definition, Optional<FootnoteDefinition> first) {
        definitions.add(definition);
        first.ifPresent(before -> {
            String line = Integer.toString(places.place(before).line());
            problems.add(Code.FOOTNOTE_TWICE, label(definition), definition.getLabel(), line);
        });
    }

    /** A footnote that only footnotes refer to which are not shown is not shown either. */
    void reportUnused() {
        Set<String> shown = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(TEXT));
        while (!next.isEmpty()) {
            referred.getOrDefault(next.pop(), Set.of()).stream().filter(shown::add).forEach(next::push);
        }
        for (FootnoteDefinition definition : definitions) {
            if (!shown.contains(Annotations.label(definition.getLabel()))) {
                problems.add(Code.FOOTNOTE_UNUSED, label(definition), definition.getLabel());
            }
        }
    }

    private Place label(FootnoteDefinition definition) {
        int start = places.start(definition);
        return places.place(start, start + definition.getLabel().length() + 3);
    }
}
