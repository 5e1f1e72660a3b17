package nl.inspiratieboek.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads what a case says of the book's facts, each plain or as a map with its year, source and note. */
final class FactReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

    private final LanguagePack language;
    private final References references;
    private final ProblemList problems;

    FactReader(LanguagePack language, References references, ProblemList problems) {
        this.language = language;
        this.references = references;
        this.problems = problems;
    }

    /** The facts that a case gives, in the book's order; a missing required one is reported. */
    List<Fact> read(List<FactField> fields, Fields front) {
        List<Fact> facts = new ArrayList<>();
        for (FactField field : fields) {
            Optional<YamlValue> value = front.value(field.key());
            if (value.isPresent()) {
                read(field, value.get()).ifPresent(facts::add);
            } else if (field.required() && front.readable()) {
                problems.add(new Problem(
                        Code.MISSING_FACT,
                        front.keyPlace(field.key()).orElse(front.opening()),
                        List.of(field.key(), language.keyword("unknown")),
                        Optional.empty()));
            }
        }
        return facts;
    }

    private Optional<Fact> read(FactField field, YamlValue value) {
        if (!(value instanceof YamlMap map)) {
            return value(field, value).map(read -> new Fact(field, read, Optional.empty(), List.of(), Optional.empty()));
        }
        Fields parts = new Fields(Optional.of(map), map.place(), problems);
        Optional<YamlValue> plain = parts.value(language.keyword("value"));
        Optional<String> unknown = parts.shown(language.keyword("unknown"));
        Optional<String> year = parts.text(language.keyword("year"));
        List<Typed> sources = parts.texts(language.keyword("source"));
        Optional<String> note = parts.shown(language.keyword("note"));
        parts.reportUnknown();
        List<String> known = references.check(sources, problems);
        Optional<FactValue> read = plain.flatMap(typed -> value(field, typed));
        if (plain.isEmpty() && unknown.isEmpty()) {
            problems.add(new Problem(
                    Code.FACT_WITHOUT_VALUE,
                    map.place(),
                    List.of(field.key(), language.keyword("value"), language.keyword("unknown")),
                    Optional.empty()));
        } else if (plain.isPresent() && unknown.isPresent()) {
            problems.add(new Problem(
                    Code.FACT_KNOWN_AND_UNKNOWN,
                    parts.keyPlace(language.keyword("unknown")).orElse(map.place()),
                    List.of(field.key()),
                    Optional.empty()));
        } else if (unknown.isPresent()) {
            read = unknown.map(FactValue.Unknown::new);
        }
        return read.map(found -> new Fact(field, found, year, known, note));
    }

    private Optional<FactValue> value(FactField field, YamlValue value) {
        if (value instanceof YamlList list) {
            return items(field, list);
        }
        Fields one = new Fields(Optional.empty(), value.place(), problems);
        return one.scalar(field.key(), value).flatMap(typed -> value(field, typed));
    }

    private Optional<FactValue> items(FactField field, YamlList list) {
        switch (field.type()) {
            case LIST:
                Fields one = new Fields(Optional.empty(), list.place(), problems);
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

    private Optional<FactValue> value(FactField field, Typed typed) {
        String text = typed.text();
        return switch (field.type()) {
            case TEXT -> Optional.of(new FactValue.Text(ShownText.of(field.key(), typed, problems)));
            case PLACE -> Optional.of(new FactValue.Place(text));
            case LIST -> Optional.of(new FactValue.Items(isOption(field, typed) ? List.of(text) : List.of()));
            case CHOICE -> isOption(field, typed) ? Optional.of(new FactValue.Choice(text)) : Optional.empty();
            case NUMBER -> NUMBER.matcher(text).matches()
                    ? Optional.of(new FactValue.Number(new BigDecimal(text), text))
                    : wrong(Code.NOT_A_NUMBER, field, typed);
            case DATE -> {
                Optional<FactValue> date = PartialDate.parse(text).map(FactValue.Date::new);
                yield date.isPresent() ? date : wrong(Code.NOT_A_DATE, field, typed);
            }
            case LINK -> WebAddress.ofPage(field.key(), typed, problems).map(FactValue.Link::new);
        };
    }

    private Optional<FactValue> wrong(Code code, FactField field, Typed typed) {
        problems.add(new Problem(code, typed.place(), List.of(field.key(), typed.text()), Optional.empty()));
        return Optional.empty();
    }

    private boolean isOption(FactField field, Typed typed) {
        boolean fine = field.options().isEmpty() || field.options().contains(typed.text());
        if (!fine) {
            problems.add(new Problem(
                    Code.UNKNOWN_OPTION,
                    typed.place(),
                    List.of(field.key(), typed.text(), language.list(field.options())),
                    Nearest.nearest(typed.text(), field.options())));
        }
        return fine;
    }
}
