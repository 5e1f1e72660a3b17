package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * The keys of a YAML map, read by name and type. Remembers which were asked for, so that what is left over can be
 * reported as unknown, with the nearest known key.
 */
final class Fields {

    private final Optional<YamlMap> map;
    private final Place opening;
    private final ProblemList problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final boolean readable;

    /** A text with its place. */
    record Typed(String text, Place place) {}

    /**
     * The fields of a map.
     *
     * @param opening where a missing key is reported
     */
    Fields(Optional<YamlMap> map, Place opening, ProblemList problems) {
        this(map, opening, problems, true);
    }

    private Fields(Optional<YamlMap> map, Place opening, ProblemList problems, boolean readable) {
        this.map = map;
        this.opening = opening;
        this.problems = problems;
        this.readable = readable;
    }

    /** Fields of a map that could not be read, which has been reported: nothing is there and nothing is called missing. */
    static Fields unreadable(Place opening, ProblemList problems) {
        return new Fields(Optional.empty(), opening, problems, false);
    }

    boolean readable() {
        return readable;
    }

    Place opening() {
        return opening;
    }

    Optional<YamlValue> value(String key) {
        asked.add(key);
        return map.flatMap(fields -> fields.get(key)).filter(value -> !isEmpty(value));
    }

    /** The text of a key; a list or map there is a problem. */
    Optional<Typed> typed(String key) {
        return value(key).flatMap(value -> scalar(key, value));
    }

    Optional<String> text(String key) {
        return typed(key).map(Typed::text);
    }

    /** The text of a key that readers see as plain text. */
    Optional<String> shown(String key) {
        return typed(key).map(typed -> ShownText.of(key, typed, problems));
    }

    /** The text of a key that must be there and that readers see as plain text. */
    String requiredShown(String key) {
        requirePresent(key);
        return shown(key).orElse("");
    }

    /** The text of a key that must be there. */
    String requiredText(String key) {
        requirePresent(key);
        return text(key).orElse("");
    }

    private void requirePresent(String key) {
        if (value(key).isEmpty() && readable) {
            problems.add(new Problem(Code.MISSING_KEY, keyPlace(key).orElse(opening), List.of(key), Optional.empty()));
        }
    }

    /** The texts of a key that holds a list of texts, or one text. */
    List<Typed> texts(String key) {
        return value(key).map(value -> texts(key, value)).orElse(List.of());
    }

    private List<Typed> texts(String key, YamlValue value) {
        if (!(value instanceof YamlList list)) {
            return scalar(key, value).stream().toList();
        }
        List<Typed> texts = new ArrayList<>();
        for (YamlValue item : list.values()) {
            if (!isEmpty(item)) {
                scalar(key, item).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** The texts of a key that holds a list of words, or one: anything else there is a problem. */
    List<String> words(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlMap group) {
            report(Code.NOT_A_LIST, group.place(), key);
            return List.of();
        }
        return texts(key).stream().map(Typed::text).toList();
    }

    Optional<PartialDate> date(String key) {
        return typed(key).flatMap(typed -> {
            Optional<PartialDate> date = PartialDate.parse(typed.text());
            if (date.isEmpty()) {
                report(Code.NOT_A_DATE, typed.place(), key, typed.text());
            }
            return date;
        });
    }

    /** Whether a key says yes: {@code true}, {@code ja} or {@code yes}. */
    boolean flag(String key) {
        Optional<Typed> typed = typed(key);
        if (typed.isEmpty()) {
            return false;
        }
        switch (typed.get().text()) {
            case "true", "ja", "yes":
                return true;
            case "false", "nee", "no":
                return false;
            default:
                report(Code.NOT_YES_OR_NO, typed.get().place(), key, typed.get().text());
                return false;
        }
    }

    /** The keys of the map, in order; none if there is no map. */
    List<YamlEntry> entries() {
        return map.map(YamlMap::entries).orElse(List.of());
    }

    Optional<Place> keyPlace(String key) {
        return map.flatMap(fields -> fields.entry(key)).map(YamlEntry::keyPlace);
    }

    /** Reports every key that nobody asked for. */
    void reportUnknown() {
        for (YamlEntry entry : entries()) {
            if (!asked.contains(entry.key())) {
                problems.add(new Problem(
                        Code.UNKNOWN_KEY,
                        entry.keyPlace(),
                        List.of(entry.key()),
                        Nearest.nearest(entry.key(), asked)));
            }
        }
    }

    Optional<Typed> scalar(String key, YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return Optional.of(new Typed(scalar.text().strip(), scalar.place()));
        }
        report(Code.NOT_A_TEXT, value.place(), key);
        return Optional.empty();
    }

    void report(Code code, Place place, String... arguments) {
        problems.add(new Problem(code, place, List.of(arguments), Optional.empty()));
    }

    static boolean isEmpty(YamlValue value) {
        return value instanceof YamlScalar scalar && scalar.isEmpty();
    }
}
