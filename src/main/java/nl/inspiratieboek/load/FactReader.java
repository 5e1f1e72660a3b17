package nl.inspiratieboek.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.GeoPoint;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.MapFile;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.DateReader;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.NumberReader;
import nl.inspiratieboek.load.field.Reading;
import nl.inspiratieboek.load.field.ShownList;
import nl.inspiratieboek.load.field.ShownText;
import nl.inspiratieboek.load.field.WebAddress;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlScalar;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads what a case says of the book's facts, each plain or as a map with its year, source and note. */
final class FactReader {

    /** A number that is kept as typed; others are kept in this form. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private static final Set<String> SAYS_UNKNOWN =
            Set.of("?", "??", "n.b.", "nb", "nvt", "n.v.t.", "n/a", "na", "onbekend", "unknown", "tbd");

    private final LanguagePack language;
    private final References references;
    private final ProblemList problems;
    private final NumberReader numbers;
    private final DateReader dates;
    private final CoordinatesReader coordinates;
    private final Map<String, Set<String>> options = new HashMap<>();

    FactReader(
            LanguagePack language, References references, Optional<LandMap> map, Optional<MapFile> mapFile, Limits limits) {
        this.language = language;
        this.references = references;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        this.numbers = NumberReader.of(language);
        this.dates = new DateReader(language);
        this.coordinates = new CoordinatesReader(map, mapFile, problems);
    }

    /** The facts that a case gives, in the book's order; a missing required one is reported. */
    Checked<List<Fact>> read(List<FactField> fields, Fields front) {
        List<Fact> facts = new ArrayList<>();
        for (FactField field : fields) {
            Optional<YamlValue> value = front.value(field.key());
            if (value.isPresent()) {
                read(field, value.get()).ifPresent(facts::add);
            } else if (field.required()) {
                front.missing(Code.MISSING_FACT, field.key(), field.key(), language.keyword("unknown"));
            }
        }
        return problems.with(facts);
    }

    private Optional<Fact> read(FactField field, YamlValue value) {
        if (!(value instanceof YamlMap map)) {
            return value(field, value, false)
                    .map(read -> new Fact(field, read, Optional.empty(), List.of(), Optional.empty()));
        }
        Fields parts = new Fields(Optional.of(map), map.place(), problems);
        Optional<YamlValue> plain = parts.value(language.keyword("value"));
        Optional<YamlValue> where = parts.value(language.keyword("at"));
        boolean saysUnknown = parts.value(language.keyword("unknown")).isPresent();
        Optional<String> unknown = parts.shown(language.keyword("unknown"));
        Optional<String> year = parts.typed(language.keyword("year")).flatMap(typed -> year(parts, typed));
        List<Typed> sources = parts.texts(language.keyword("source"));
        Optional<String> note = parts.shown(language.keyword("note"));
        parts.reportUnknown(FileKeys.FACT_VALUE, language);
        List<String> known = references.known(sources).into(problems);
        // A map in braces is one line's stretch of one character; in a block its place is a whole line.
        boolean inBrackets = map.place().length() == 1;
        Optional<FactValue> read = plain.filter(typed -> !parts.isCut(language.keyword("value")))
                .flatMap(typed -> value(field, typed, inBrackets));
        if (plain.isEmpty() && !saysUnknown && !parts.readable()) {
            return Optional.empty();
        }
        if (plain.isEmpty() && !saysUnknown) {
            problems.add(new Problem(
                    Code.FACT_WITHOUT_VALUE,
                    map.place(),
                    List.of(field.key(), language.keyword("value"), language.keyword("unknown")),
                    Optional.empty()));
        } else if (plain.isPresent() && saysUnknown) {
            problems.add(new Problem(
                    Code.FACT_KNOWN_AND_UNKNOWN,
                    parts.keyPlace(language.keyword("unknown")).orElse(map.place()),
                    List.of(field.key()),
                    Optional.empty()));
        } else if (saysUnknown) {
            read = unknown.map(FactValue.Unknown::new);
        }
        return read.map(found -> new Fact(field, where.map(at -> located(field, found, at)).orElse(found), year, known, note));
    }

    /** A place with where it lies. */
    private FactValue located(FactField field, FactValue value, YamlValue where) {
        String key = language.keyword("at");
        if (field.type() != FactType.PLACE) {
            problems.add(Code.COORDINATES_OF_NO_PLACE, where.place(), key, field.key());
        }
        if (!(value instanceof FactValue.Place place)) {
            return value;
        }
        Optional<GeoPoint> at = coordinates.read(key, where, place.name());
        return new FactValue.Place(place.name(), at);
    }

    private Optional<String> year(Fields parts, Typed typed) {
        return parts.sure(
                dates.year(typed.text()), Code.NOT_A_YEAR, Code.DATE_READS_TWO_WAYS, language.keyword("year"), typed);
    }

    private Optional<FactValue> value(FactField field, YamlValue value, boolean inBrackets) {
        Fields one = new Fields(Optional.empty(), value.place(), problems);
        if (value instanceof YamlList list) {
            return list.whole() ? items(field, list, one) : Optional.empty();
        }
        return one.scalar(field.key(), value).flatMap(typed -> value(field, typed, one, inBrackets));
    }

    private Optional<FactValue> items(FactField field, YamlList list, Fields one) {
        switch (field.type()) {
            case LIST:
                if (list.values().isEmpty()) {
                    if (field.required()) {
                        one.report(Code.EMPTY_VALUE, list.place(), field.key());
                    }
                    return Optional.empty();
                }
                List<String> items = new ArrayList<>();
                for (YamlValue item : list.values()) {
                    one.scalar(field.key(), item)
                            .filter(typed -> isOption(field, typed))
                            .ifPresent(typed -> items.add(typed.text()));
                }
                return Optional.of(new FactValue.Items(items));
            default:
                problems.add(new Problem(Code.NOT_A_TEXT, list.place(), List.of(field.key()), Optional.empty()));
                return Optional.empty();
        }
    }

    private Optional<FactValue> value(FactField field, Typed typed, Fields one, boolean inBrackets) {
        String text = typed.text();
        return switch (field.type()) {
            case TEXT -> Optional.of(new FactValue.Text(ShownText.of(field.key(), typed).into(problems)));
            case PLACE -> Optional.of(new FactValue.Place(text, Optional.empty()));
            case LIST -> Optional.of(new FactValue.Items(isOption(field, typed) ? List.of(text) : List.of()));
            case CHOICE -> isOption(field, typed) ? Optional.of(new FactValue.Choice(text)) : Optional.empty();
            case NUMBER -> number(field, typed, one, inBrackets);
            case DATE -> {
                Reading<PartialDate> date = dates.date(text).orMeaning(unknownForm(text));
                yield one.sure(date, Code.NOT_A_DATE, Code.DATE_READS_TWO_WAYS, field.key(), typed)
                        .map(FactValue.Date::new);
            }
            case LINK -> WebAddress.ofPage(field.key(), typed).into(problems).map(FactValue.Link::new);
        };
    }

    private Optional<FactValue> number(FactField field, Typed typed, Fields one, boolean inBrackets) {
        Reading<BigDecimal> reading = numbers.read(typed.text(), inBrackets).orMeaning(unknownForm(typed.text()));
        if (reading.value().isEmpty() && reading.meant().size() < 2 && NumberReader.hasMore(typed.text())) {
            problems.add(Problem.of(
                            Code.NUMBER_WITH_MORE, typed.place(), field.key(), typed.text(), language.keyword("note"))
                    .suggesting(reading.onlyMeant()));
            return Optional.empty();
        }
        return one.sure(reading, Code.NOT_A_NUMBER, Code.NUMBER_READS_TWO_WAYS, field.key(), typed)
                .map(number -> new FactValue.Number(
                        number,
                        PLAIN_NUMBER.matcher(typed.text()).matches() ? typed.text() : number.toPlainString()));
    }

    /** How to say that something is not known, where an author types a word or a sign for that. */
    private Optional<String> unknownForm(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        boolean says = word.equals(language.keyword("unknown")) || SAYS_UNKNOWN.contains(word);
        return says ? Optional.of("{" + language.keyword("unknown") + ": \"…\"}") : Optional.empty();
    }

    /** An option may need quotes; whether it has them cannot be seen here, so only one that never needs them is put in. */
    private static Problem nearest(Problem unknown, Typed typed, List<String> options) {
        Nearest near = Nearest.among(options);
        return unknown.suggesting(near.to(typed.text()))
                .replacing(typed.text(), near.sure(typed.text()).filter(YamlScalar::isPlain));
    }

    private boolean isOption(FactField field, Typed typed) {
        Set<String> known = options.computeIfAbsent(field.key(), unused -> new HashSet<>(field.options()));
        boolean fine = known.isEmpty() || known.contains(typed.text());
        if (!fine) {
            boolean kept = problems.keeps(Code.UNKNOWN_OPTION, typed.place());
            String shown = kept ? ShownList.of(field.options(), language) : "";
            Problem unknown = Problem.of(Code.UNKNOWN_OPTION, typed.place(), field.key(), typed.text(), shown);
            problems.add(kept ? nearest(unknown, typed, field.options()) : unknown);
        }
        return fine;
    }
}
