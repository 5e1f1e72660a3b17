package nl.inspiratieboek.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inspiratieboek.problem.Place;

/** A map or list whose end has not come yet. */
final class OpenCollection {

    private final boolean map;
    private final boolean flow;
    private final boolean tagged;
    private final int from;
    private final Place place;
    private final List<YamlValue> items = new ArrayList<>();
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private Optional<YamlScalar> key = Optional.empty();
    private boolean keepsValue;
    private boolean whole = true;
    private boolean ended;

    /**
     * @param flow whether it stands between brackets
     * @param tagged whether a tag before it says what it stands for
     * @param from where it begins, in the text
     */
    OpenCollection(boolean map, boolean flow, boolean tagged, int from, Place place) {
        this.map = map;
        this.flow = flow;
        this.tagged = tagged;
        this.from = from;
        this.place = place;
    }

    boolean isFlow() {
        return flow;
    }

    boolean isTagged() {
        return tagged;
    }

    int from() {
        return from;
    }

    /** Whether what comes next is a key. */
    boolean expectsKey() {
        return map && key.isEmpty();
    }

    /** The entry whose key is spelt like one. */
    Optional<YamlEntry> entry(YamlScalar like) {
        return Optional.ofNullable(entries.get(like.text()));
    }

    /** Takes a key. @param keepsValue whether the value that comes next is kept */
    void expectValueOf(YamlScalar next, boolean keepsValue) {
        key = Optional.of(next);
        this.keepsValue = keepsValue;
    }

    /** Takes an item, or the value of the key before it. */
    void add(YamlValue value) {
        if (ended) {
            return;
        }
        if (!map) {
            items.add(value);
        }
        key.filter(found -> keepsValue)
                .ifPresent(found -> entries.put(found.text(), new YamlEntry(found.text(), found.place(), value)));
        key = Optional.empty();
    }

    /** Goes on behind a value, or an item, of which nothing is kept. */
    void leaveOut() {
        key = Optional.empty();
    }

    /** Says that it goes on behind a mistake, where nothing is read. */
    void cutOff() {
        whole = false;
    }

    /**
     * A bracket that nothing closes takes in the lines below it. Of those the first that stands no deeper than the bracket's
     * own line was not meant to be in it, nor what follows.
     */
    void endBeforeNextKey(YamlPlaces places) {
        if (!flow) {
            return;
        }
        int line = places.place(from, from).line();
        int indent = YamlLine.of(from, places.line(from)).indent();
        Predicate<Place> outside = found -> found.line() > line && found.column() <= indent + 1;
        boolean cut = removeFrom(items, item -> outside.test(item.place()));
        cut |= removeFrom(entries.values(), entry -> outside.test(entry.keyPlace()));
        ended = cut || key.map(YamlScalar::place).filter(outside).isPresent();
    }

    private static <T> boolean removeFrom(Collection<T> all, Predicate<T> first) {
        boolean found = false;
        for (Iterator<T> each = all.iterator(); each.hasNext();) {
            found |= first.test(each.next());
            if (found) {
                each.remove();
            }
        }
        return found;
    }

    /** What was read of it; a key that no value followed has an empty one. */
    YamlValue closed() {
        if (!map) {
            return new YamlList(items, place, whole);
        }
        List<YamlEntry> all = new ArrayList<>(entries.values());
        key.filter(last -> !ended).ifPresent(last -> all.add(new YamlEntry(last.text(), last.place(), new YamlScalar("", false, last.place()))));
        return new YamlMap(all, place, whole);
    }
}
