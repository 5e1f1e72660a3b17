package nl.inspiratieboek.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Where the addresses of links with a label stand, {@code [label]: address}: that is where a wrong one is mended, once. */
final class ReferencePlaces {

    private final Places places;
    private final ProblemList problems;
    private final Map<String, Place> byLabel = new HashMap<>();
    private final Set<String> notes = new HashSet<>();

    private ReferencePlaces(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
    }

    static ReferencePlaces of(Node document, Places places, ProblemList problems) {
        ReferencePlaces found = new ReferencePlaces(places, problems);
        found.collect(document);
        return found;
    }

    /** Recursion is bounded: the parser lets through one level more than is allowed. */
    private void collect(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkReferenceDefinition definition) {
                note(definition);
                byLabel.putIfAbsent(Annotations.label(definition.getLabel()), address(definition));
            } else if (child instanceof Block) {
                collect(child);
            }
        }
    }

    /** The address that a link or image gets from its label's definition; empty if it has an address of its own. */
    Optional<Place> definitionOf(Node link) {
        return label(link).map(byLabel::get);
    }

    /** The label by which a link or image names its address. */
    private Optional<String> label(Node link) {
        if (byLabel.isEmpty() || link.getSourceSpans().isEmpty()) {
            return Optional.empty();
        }
        int start = places.start(link);
        int end = places.end(link);
        String text = places.text();
        boolean label = end - start > 2 && text.charAt(end - 1) == ']';
        if (!label) {
            return Optional.empty();
        }
        // [text][label], [label][] or [label]
        boolean empty = text.startsWith("[]", end - 2);
        int to = empty ? end - 3 : end - 1;
        int from = text.lastIndexOf('[', to - 1);
        return from < start ? Optional.empty() : Optional.of(Annotations.label(text.substring(from + 1, to)));
    }

    /** {@code [^een noot]: tekst} is no note, for there is a space in its name, but an address by that name. */
    private void note(LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
            int start = places.start(definition);
            notes.add(Annotations.label(definition.getLabel()));
            problems.add(Code.NOTE_UNREAD, places.place(start, start + definition.getLabel().length() + 2),
                    "[" + InvisibleCharacters.printable(definition.getLabel()) + "]");
        }
    }

    /** Whether a link's address is a note's text: that was said where the note stands. */
    boolean isNote(Node link) {
        return !notes.isEmpty() && label(link).filter(notes::contains).isPresent();
    }

    private Place address(LinkReferenceDefinition definition) {
        int start = places.start(definition);
        int end = places.end(definition);
        String text = places.text();
        int at = text.indexOf("]:", start);
        if (at < 0 || at >= end) {
            return places.place(start, end);
        }
        at += 2;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        boolean angled = at < end && text.charAt(at) == '<';
        at += angled ? 1 : 0;
        int to = at;
        while (to < end && (angled ? text.charAt(to) != '>' : !Character.isWhitespace(text.charAt(to)))) {
            to++;
        }
        return places.place(at, Math.max(to, at + 1));
    }
}
