package nl.inspiratieboek.load.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
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
public final class Fields {

    private final Optional<YamlMap> map;
    private final Place opening;
    private final ProblemList problems;
    private final Map<String, YamlEntry> byKey = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> excused = new HashSet<>();
    private final Set<String> cut = new HashSet<>();
    private final Map<String, Problem> missing = new LinkedHashMap<>();
    private final boolean readable;

    /** A text with its place. */
    public record Typed(String text, Place place) {}

    /**
     * The fields of a map.
     *
     * @param opening where a missing key is reported
     */
    public Fields(Optional<YamlMap> map, Place opening, ProblemList problems) {
        this(map, opening, problems, map.map(YamlMap::whole).orElse(true));
    }

    private Fields(Optional<YamlMap> map, Place opening, ProblemList problems, boolean readable) {
        this.map = map;
        this.opening = opening;
        this.problems = problems;
        this.readable = readable;
        entries().forEach(entry -> byKey.put(entry.key(), entry));
    }

    /** Fields of a map that could not be read, which has been reported: nothing is there and nothing is called missing. */
    public static Fields unreadable(Place opening, ProblemList problems) {
        return new Fields(Optional.empty(), opening, problems, false);
    }

    /** Whether the map was read to its end, so that what is not in it is missing. */
    public boolean readable() {
        return readable;
    }

    /** Where the map begins: what is missing is said there. */
    public Place opening() {
        return opening;
    }

    /** The value of a key, of any type. */
    public Optional<YamlValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(byKey.get(key)).map(YamlEntry::value).filter(value -> !isEmpty(value));
    }

    /** The text of a key; a list or map there is a problem. */
    public Optional<Typed> typed(String key) {
        return value(key).flatMap(value -> scalar(key, value));
    }

    /** The text of a key, without its place. */
    public Optional<String> text(String key) {
        return typed(key).map(Typed::text);
    }

    /** The text of a key that readers see as plain text. */
    public Optional<String> shown(String key) {
        return typed(key).map(typed -> ShownText.of(key, typed).into(problems));
    }

    /** The texts of a key that holds a list of texts, or one text. */
    public List<Typed> texts(String key) {
        return value(key).map(value -> texts(key, value)).orElse(List.of());
    }

    private List<Typed> texts(String key, YamlValue value) {
        if (!(value instanceof YamlList list)) {
            return scalar(key, value).stream().toList();
        }
        // What a mistake cut off is not what its author wrote.
        if (!list.whole()) {
            return List.of();
        }
        List<Typed> texts = new ArrayList<>();
        list.values().forEach(item -> scalar(key, item).ifPresent(texts::add));
        return texts;
    }

    /** The texts of a key that holds a list of words, or one: anything else there is a problem. */
    public List<Typed> words(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isPresent() && value.get() instanceof YamlMap group) {
            report(Code.NOT_A_LIST, group.place(), key);
            return List.of();
        }
        return texts(key);
    }

    /** The date of a key; one that is none, or that can be two, is a problem. */
    public Optional<PartialDate> date(String key, LanguagePack language) {
        return typed(key).flatMap(typed ->
                sure(new DateReader(language).date(typed.text()), Code.NOT_A_DATE, Code.DATE_READS_TWO_WAYS, key, typed));
    }

    /**
     * What a value means, if that is sure; if not, a problem that offers the forms to type.
     *
     * @param wrong for a value that nobody can read, or that has one form to type
     * @param twoWays for a value with two readings
     */
    public <T> Optional<T> sure(Reading<T> reading, Code wrong, Code twoWays, String key, Typed typed) {
        List<String> meant = reading.meant();
        if (meant.size() > 1) {
            report(twoWays, typed.place(), key, typed.text(), meant.get(0), meant.get(1));
        } else if (reading.value().isEmpty()) {
            problems.add(Problem.of(wrong, typed.place(), key, typed.text())
                    .suggesting(reading.onlyMeant())
                    .replacing(typed.text(), reading.onlyForm(typed.text())));
        }
        return reading.value();
    }

    /** Whether a key says yes: {@code true}, {@code ja} or {@code yes}. */
    public boolean flag(String key) {
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
    public List<YamlEntry> entries() {
        return map.map(YamlMap::entries).orElse(List.of());
    }

    /** Where a key stands. */
    public Optional<Place> keyPlace(String key) {
        return Optional.ofNullable(byKey.get(key)).map(YamlEntry::keyPlace);
    }

    /** Keys that mean something of which the definition could not be read: they are not unknown. */
    public void excuse(Set<String> keys) {
        excused.addAll(keys);
    }

    /** Whether a comma cut the value of a key, which was then reported with the unknown keys. */
    public boolean isCut(String key) {
        return cut.contains(key);
    }

    /** Whether every list and map there was asked for. */
    public boolean knowsAllParts() {
        return entries().stream().allMatch(entry -> asked.contains(entry.key()) || entry.value() instanceof YamlScalar);
    }

    /**
     * Notes that a key is not there, or has no value. It is reported with the unknown keys, unless one of those is this
     * key mistyped; of a map that could not be read whole, nothing is called missing.
     */
    public void missing(Code code, String key, String... arguments) {
        if (readable) {
            Place place = keyPlace(key).orElse(opening);
            missing.put(key, new Problem(code, place, List.of(arguments), Optional.empty()));
        }
    }

    /**
     * Reports every key that is not in the table of this kind of file, every value that a comma between braces cut in two,
     * and what is missing; to be called last.
     *
     * @param others the keys that a book adds to the table
     * @return whether there was a key that means nothing
     * @throws IllegalStateException when not the keys of the table were asked for, but others: a fault of ours
     */
    public boolean reportUnknown(FileKeys table, Set<String> others, LanguagePack language) {
        requireAsked(table.words(language), others);
        table.keys().stream()
                .filter(key -> key.required() && value(key.word(language)).isEmpty())
                .map(key -> key.word(language))
                .forEach(word -> missing(Code.MISSING_KEY, word, word));
        boolean found = false;
        // What a bracket without its end ran into is not the rest of a value, and the bracket has been told.
        cut.addAll(CutValues.find(entries(), asked).into(readable ? problems : new ProblemList()));
        for (YamlEntry entry : entries()) {
            String key = entry.key();
            if (!asked.contains(key) && !excused.contains(key) && !cut.contains(key)) {
                found = true;
                unknown(entry, table, others, language);
            }
        }
        missing.values().forEach(problems::add);
        missing.clear();
        return found;
    }

    /** The same, where no other keys may stand than those of the table. */
    public boolean reportUnknown(FileKeys table, LanguagePack language) {
        return reportUnknown(table, Set.of(), language);
    }

    private void requireAsked(Set<String> words, Set<String> others) {
        Set<String> strange = new TreeSet<>(asked);
        strange.removeAll(words);
        strange.removeAll(others);
        strange.removeAll(excused);
        if (!strange.isEmpty() || !asked.containsAll(words)) {
            throw new IllegalStateException("asked for " + asked + ", but the table has " + words);
        }
    }

    private void unknown(YamlEntry entry, FileKeys table, Set<String> others, LanguagePack language) {
        boolean kept = problems.keeps(Code.UNKNOWN_KEY, entry.keyPlace());
        Nearest keys = Nearest.among(kept ? asked : Set.of());
        Optional<String> near = keys.to(entry.key());
        near.ifPresent(missing::remove);
        Set<String> known = new LinkedHashSet<>(table.words(language));
        known.addAll(others);
        String which = near.isPresent() || !kept
                ? ""
                : language.text("key.known", ShownList.of(List.copyOf(known), language));
        problems.add(Problem.of(Code.UNKNOWN_KEY, entry.keyPlace(), entry.key(), which)
                .suggesting(near)
                .replacing(entry.key(), keys.sure(entry.key()).filter(meant -> !byKey.containsKey(meant))));
    }

    /** The text of a value, without the spaces around it; a list, a map, or a text that nobody sees is a problem. */
    public Optional<Typed> scalar(String key, YamlValue value) {
        if (!(value instanceof YamlScalar scalar)) {
            if (isWhole(value)) {
                report(Code.NOT_A_TEXT, value.place(), key);
            }
            return Optional.empty();
        }
        if (VisibleText.isNothing(scalar.text())) {
            report(Code.EMPTY_VALUE, value.place(), key);
            return Optional.empty();
        }
        return Optional.of(new Typed(VisibleText.strip(scalar.text()), scalar.place()));
    }

    /** Adds a problem without a suggestion. */
    public void report(Code code, Place place, String... arguments) {
        problems.add(new Problem(code, place, List.of(arguments), Optional.empty()));
    }

    private static boolean isWhole(YamlValue value) {
        return value.asMap().map(YamlMap::whole).orElse(true) && value.asList().map(YamlList::whole).orElse(true);
    }

    /** Whether a value says nothing. */
    public static boolean isEmpty(YamlValue value) {
        return value instanceof YamlScalar scalar && scalar.isEmpty();
    }
}
