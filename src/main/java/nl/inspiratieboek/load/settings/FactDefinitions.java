package nl.inspiratieboek.load.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.NumberReader;
import nl.inspiratieboek.load.field.VisibleText;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads the facts that a book asks of its cases. A fact defined with a mistake leaves the others as they are. */
final class FactDefinitions {

    private final LanguagePack language;
    private final ProblemList problems;
    private final List<FactField> fields = new ArrayList<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private boolean others;
    private boolean whole = true;

    private FactDefinitions(LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /**
     * What a book asks of its cases.
     *
     * @param fields the facts without mistakes, in the order of the file
     * @param faulty those with a mistake in their definition
     * @param whole whether no fact can be hidden in what could not be read
     */
    record Defined(List<FactField> fields, FaultyFacts faulty, boolean whole) {}

    static Checked<Defined> read(Fields book, LanguagePack language, Limits limits) {
        FactDefinitions facts = new FactDefinitions(language, limits);
        facts.read(book);
        FaultyFacts faulty = new FaultyFacts(facts.faulty, facts.others);
        return facts.problems.with(new Defined(List.copyOf(facts.fields), faulty, facts.whole));
    }

    private void read(Fields book) {
        Optional<YamlValue> value = book.value("facts");
        if (value.isEmpty()) {
            return;
        }
        if (!(value.get() instanceof YamlMap map)) {
            book.report(Code.NOT_A_MAP, value.get().place(), "facts");
            others = true;
            whole = false;
            return;
        }
        whole &= map.whole();
        map.entries().forEach(this::read);
    }

    private void read(YamlEntry entry) {
        ProblemList own = new ProblemList();
        Optional<FactField> field = field(entry, own);
        Checked<Optional<FactField>> checked = own.with(field);
        if (checked.hasErrors() || field.isEmpty()) {
            faulty.add(entry.key());
        } else {
            fields.add(field.get());
        }
        checked.into(problems);
    }

    private Optional<FactField> field(YamlEntry entry, ProblemList own) {
        if (!(entry.value() instanceof YamlMap map)) {
            own.add(Code.NOT_A_MAP, entry.value().place(), entry.key());
            return Optional.empty();
        }
        if (VisibleText.isNothing(entry.key())) {
            own.add(Code.BAD_ID, entry.keyPlace(), entry.key());
            return Optional.empty();
        }
        Fields fact = new Fields(Optional.of(map), entry.keyPlace(), own);
        FactField field = new FactField(
                entry.key(),
                fact.text("label").orElse(entry.key()),
                fact.typed("type").flatMap(typed -> type(typed, own)).orElse(FactType.TEXT),
                fact.flag("required"),
                fact.flag("filter"),
                fact.texts("options").stream().map(Typed::text).toList(),
                classes(fact, own));
        if (field.type() == FactType.CHOICE && field.options().isEmpty()) {
            own.add(Code.CHOICE_WITHOUT_OPTIONS, entry.keyPlace(), entry.key());
        }
        if (FileKeys.CASE.words(language).contains(entry.key())) {
            own.add(Code.RESERVED_KEY, entry.keyPlace(), entry.key());
        }
        fact.reportUnknown(FileKeys.FACT, language);
        return Optional.of(field);
    }

    private Optional<FactType> type(Typed typed, ProblemList own) {
        Optional<FactType> type = FactType.of(typed.text());
        if (type.isEmpty()) {
            List<String> known = Arrays.stream(FactType.values()).map(FactType::id).toList();
            own.add(Problem.of(Code.UNKNOWN_FACT_TYPE, typed.place(), typed.text(), language.list(known))
                    .meaning(typed.text(), Nearest.among(known)));
        }
        return type;
    }

    private List<BigDecimal> classes(Fields fact, ProblemList own) {
        List<Typed> typed = fact.texts("classes");
        reportCutNumber(typed, own);
        NumberReader numbers = NumberReader.of(language);
        List<BigDecimal> classes = new ArrayList<>();
        for (Typed boundary : typed) {
            Optional<BigDecimal> number = fact.sure(
                    numbers.read(boundary.text(), true),
                    Code.NOT_A_NUMBER,
                    Code.NUMBER_READS_TWO_WAYS,
                    "classes",
                    boundary);
            if (number.isEmpty()) {
                continue;
            }
            if (!classes.isEmpty() && classes.get(classes.size() - 1).compareTo(number.get()) >= 0) {
                own.add(Code.CLASSES_NOT_ASCENDING, boundary.place(), boundary.text());
            } else {
                classes.add(number.get());
            }
        }
        return classes;
    }

    /** {@code [2,5, 10]} may be three numbers or two; {@code [2,5,10]} and {@code [2, 5, 10]} are three. */
    private static void reportCutNumber(List<Typed> typed, ProblemList own) {
        int touching = 0;
        Optional<Problem> first = Optional.empty();
        for (int i = 1; i < typed.size(); i++) {
            Place before = typed.get(i - 1).place();
            Place place = typed.get(i).place();
            if (place.line() == before.line() && place.column() == before.column() + before.length() + 1) {
                touching++;
                String one = typed.get(i - 1).text();
                String other = typed.get(i).text();
                int length = before.length() + 1 + place.length();
                Place both = new Place(before.path(), before.line(), before.column(), length);
                first = first.or(() -> Optional.of(Problem.of(
                        Code.NUMBER_READS_TWO_WAYS,
                        both,
                        "classes",
                        one + "," + other,
                        '"' + one + "," + other + '"',
                        one + ", " + other)));
            }
        }
        if (touching < typed.size() - 1) {
            first.ifPresent(own::add);
        }
    }
}
