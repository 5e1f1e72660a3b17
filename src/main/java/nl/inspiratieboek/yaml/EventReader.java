package nl.inspiratieboek.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.source.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds values from the library's events, one after the other: no recursion, no resolving of types, no following of
 * aliases, so nothing can grow beyond the text. Used once.
 */
final class EventReader {

    private final Limits limits;
    private final YamlPlaces places;
    private final ProblemList problems;
    private final ScalarDoubts doubts;
    private final HiddenEscapes escapes;
    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private Optional<Problem> doubted = Optional.empty();
    private Optional<YamlValue> root = Optional.empty();
    private int values;
    private boolean stopped;

    EventReader(Limits limits, YamlPlaces places, ProblemList problems) {
        this.limits = limits;
        this.places = places;
        this.problems = problems;
        this.doubts = new ScalarDoubts(places);
        this.escapes = new HiddenEscapes(places, problems);
    }

    /** The outermost value; after a mistake, as far as it was read. */
    Optional<YamlValue> read() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .setUseMarks(true)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(places.readable()).iterator();
            while (events.hasNext() && accept(events.next())) {
                // Each event is dealt with as it comes.
            }
        } catch (YamlEngineException mistake) {
            report(YamlMistake.of(mistake, places).problem());
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException bug) {
            // The library trips over some broken texts (such as an escape beyond Unicode); the author made them.
            report(Problem.of(Code.YAML_SYNTAX, places.place(0, 1)));
        }
        stopped = true;
        notWhole();
        open.forEach(each -> each.endBeforeNextKey(places));
        escapes.finish();
        while (!open.isEmpty()) {
            close();
        }
        return root;
    }

    /** Reports where the library gave up, unless a mistake just before it was told, or a letter that nobody sees. */
    private void report(Problem mistake) {
        int line = mistake.place().line();
        boolean told = doubted.filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> line - problem.place().line() <= 1)
                .isPresent();
        if (!told && !places.hasUnreadable(line)) {
            problems.add(mistake);
        } else if (open.isEmpty()) {
            root = Optional.of(new YamlMap(List.of(), mistake.place(), false));
        }
    }

    /** What is open now goes on behind a mistake. */
    private void notWhole() {
        open.forEach(OpenCollection::cutOff);
    }

    /** Takes one event; false stops reading. */
    private boolean accept(Event event) {
        switch (event.getEventId()) {
            case Scalar -> {
                return scalar((ScalarEvent) event);
            }
            case MappingStart, SequenceStart -> {
                return collection((CollectionStartEvent) event);
            }
            case MappingEnd, SequenceEnd -> close();
            case Alias -> {
                problems.add(Code.YAML_NOT_ALLOWED, place(event), typed(event));
                if (!leaveOut()) {
                    add(new YamlScalar(((AliasEvent) event).getAlias().getValue(), true, place(event)));
                }
            }
            case DocumentStart -> {
                if (root.isPresent()) {
                    problems.add(Code.YAML_SECOND_DOCUMENT, place(event));
                    return false;
                }
            }
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {
                // Nothing to keep.
            }
        }
        return true;
    }

    /** What an alias or tag stands for is not known, so nothing more is said of its value; a key is kept, with its value. */
    private boolean leaveOut() {
        boolean value = !open.isEmpty() && !open.peek().expectsKey();
        if (value) {
            notWhole();
            open.peek().leaveOut();
        }
        return value;
    }

    private boolean scalar(ScalarEvent event) {
        refuseMarks(event, event.getTag());
        Place place = event.isPlain() && event.getValue().isEmpty() ? emptyPlace(event) : place(event);
        if (event.getValue().length() > limits.yamlTextLength()) {
            problems.add(Code.YAML_TEXT_TOO_LONG, place, Integer.toString(limits.yamlTextLength()));
            return true;
        }
        Optional<Problem> bracket = openBracket(event);
        if (bracket.isPresent()) {
            problems.add(bracket.get());
            return false;
        }
        doubt(event).ifPresent(problem -> {
            problems.add(problem);
            doubted = Optional.of(problem);
        });
        String text = event.isPlain() ? doubts.cutOff(from(event), to(event)).orElse(event.getValue()) : seen(event);
        add(new YamlScalar(places.withoutUnreadable(text), !event.isPlain(), place));
        return tooMany(place);
    }

    /** A text between brackets that runs on into a line with a key or dash of its own: the bracket should have closed before it. */
    private Optional<Problem> openBracket(ScalarEvent event) {
        if (!event.isPlain() || open.isEmpty() || !open.peek().isFlow()) {
            return Optional.empty();
        }
        // A key in a list is a map without brackets of its own; the bracket is that of the list.
        return open.stream()
                .map(OpenCollection::from)
                .filter(at -> "{[".indexOf(places.text().charAt(at)) >= 0)
                .findFirst()
                .filter(bracket -> doubts.runsIntoNext(from(event), to(event), bracket))
                .map(bracket -> Problem.of(
                        Code.YAML_UNCLOSED_BRACKET,
                        places.place(bracket, bracket + 1),
                        places.text().substring(bracket, bracket + 1)));
    }

    private Optional<Problem> doubt(ScalarEvent event) {
        boolean key = !open.isEmpty() && open.peek().expectsKey();
        if (event.isPlain() && key) {
            return Optional.empty();
        }
        if (event.isPlain()) {
            return doubts.plain(from(event), to(event), !open.isEmpty() && open.peek().isFlow());
        }
        if (event.isLiteral() || event.isFolded()) {
            return doubts.block(from(event), event.getValue());
        }
        Optional<Problem> openQuote = doubts.quoted(from(event), to(event));
        openQuote.ifPresent(problem -> notWhole());
        return openQuote;
    }

    private int from(Event event) {
        return index(event.getStartMark());
    }

    private int to(Event event) {
        return index(event.getEndMark());
    }

    /** What a value between quotes holds, as readers can see it. */
    private String seen(ScalarEvent event) {
        boolean key = !open.isEmpty() && open.peek().expectsKey();
        return event.isDQuoted() ? escapes.seen(event.getValue(), from(event), to(event), key) : event.getValue();
    }

    private boolean collection(CollectionStartEvent event) {
        refuseMarks(event, event.getTag());
        int from = index(event.getStartMark());
        Place place = places.place(from, event.isFlow() ? from + 1 : places.lineEnd(from));
        if (open.size() >= limits.yamlDepth()) {
            problems.add(Code.YAML_TOO_DEEP, place, Integer.toString(limits.yamlDepth()));
            return false;
        }
        boolean map = event.getEventId() == Event.ID.MappingStart;
        open.push(new OpenCollection(map, event.isFlow(), event.getTag().isPresent(), from, place));
        return tooMany(place);
    }

    private boolean tooMany(Place place) {
        if (++values > limits.yamlValues()) {
            problems.add(Code.YAML_TOO_MANY_VALUES, place, Integer.toString(limits.yamlValues()));
            return false;
        }
        return true;
    }

    private void refuseMarks(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent() || tag.isPresent()) {
            problems.add(Code.YAML_NOT_ALLOWED, place(event), typed(event));
        }
    }

    private void close() {
        OpenCollection closed = open.pop();
        if (!closed.isTagged() || !leaveOut()) {
            add(closed.closed());
        }
    }

    private void add(YamlValue value) {
        if (open.isEmpty()) {
            root = Optional.of(value);
            return;
        }
        if (open.peek().expectsKey()) {
            key(open.peek(), value);
        } else {
            open.peek().add(value);
        }
    }

    private void key(OpenCollection parent, YamlValue value) {
        Optional<YamlScalar> key = value.asScalar();
        // What was cut off by another mistake is no mistake of its own.
        if (key.isEmpty() && !stopped) {
            problems.add(Code.YAML_KEY_NOT_TEXT, value.place());
        }
        YamlScalar used = key.orElse(new YamlScalar("", true, value.place()));
        checkKey(used, parent.isFlow());
        Optional<YamlEntry> first = key.flatMap(parent::entry);
        first.ifPresent(entry -> problems.add(
                Code.YAML_DUPLICATE_KEY, used.place(), used.text(), Integer.toString(entry.keyPlace().line())));
        parent.expectValueOf(used, key.isPresent() && first.isEmpty());
    }

    /** A key that has its value glued to it, or a space before it that is none to YAML. */
    private void checkKey(YamlScalar key, boolean flow) {
        String text = key.text();
        int colon = text.indexOf(':');
        if (key.quoted() || text.isEmpty()) {
            return;
        }
        if (OddSpace.isOdd(text.charAt(0))) {
            problems.add(YamlFixes.oddSpace(key));
        } else if (flow && colon > 0 && colon < text.length() - 1 && !text.startsWith("://", colon)) {
            problems.add(Problem.of(Code.YAML_COLON_SPACE, key.place()).replacing(text, YamlFixes.spaced(text, colon)));
        }
    }

    private Place place(Event event) {
        return places.place(index(event.getStartMark()), index(event.getEndMark()));
    }

    /** Where a value that is not there would be typed: right after the key's colon and one space. */
    private Place emptyPlace(Event event) {
        int at = index(event.getStartMark());
        return places.place(at, at + 1);
    }

    private String typed(Event event) {
        int from = index(event.getStartMark());
        int end = from;
        while (end < places.text().length() && end - from < 60 && !Character.isWhitespace(places.text().charAt(end))) {
            end++;
        }
        return places.text().substring(from, end);
    }

    private int index(Optional<Mark> mark) {
        return mark.map(found -> places.unit(found.getIndex())).orElse(0);
    }
}
