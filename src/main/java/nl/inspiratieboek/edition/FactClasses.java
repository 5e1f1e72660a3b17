package nl.inspiratieboek.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.language.LanguagePack;

/** What a case's fact is called where readers choose by it: a value itself, or the class of a number or date. */
public final class FactClasses {

    private final Edition edition;
    private final LanguagePack language;

    private FactClasses(Edition edition) {
        this.edition = edition;
        this.language = edition.language();
    }

    /** The classes of an edition. */
    public static FactClasses of(Edition edition) {
        return new FactClasses(edition);
    }

    /** For each fact that readers filter by, in the book's order, the values of a case. */
    public Map<String, List<String>> filters(Case theCase) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        edition.filters().forEach(field -> values.put(field.key(), of(theCase, field)));
        return values;
    }

    /** The values of a case by which readers find it; 'onbekend' if it says nothing. Never empty, each once. */
    public List<String> of(Case theCase, FactField field) {
        Optional<Fact> fact = theCase.fact(field.key());
        List<String> values = fact.map(present -> values(field, present.value())).orElse(List.of());
        return values.isEmpty() ? List.of(unknown()) : values.stream().distinct().toList();
    }

    /** Every value that some case has, in the order in which readers expect them; 'onbekend' last. */
    public List<String> options(FactField field) {
        return List.copyOf(counts(field).keySet());
    }

    /** How many cases have each value, in the order of {@link #options}. */
    public Map<String, Integer> counts(FactField field) {
        Map<String, Integer> present = new HashMap<>();
        edition.book().cases().forEach(each -> of(each, field).forEach(value -> present.merge(value, 1, Integer::sum)));
        Set<String> order = new LinkedHashSet<>(declared(field));
        present.keySet().stream()
                .filter(value -> !order.contains(value))
                .sorted(language.order())
                .toList()
                .forEach(order::add);
        order.remove(unknown());
        order.add(unknown());
        Map<String, Integer> counts = new LinkedHashMap<>();
        order.stream().filter(present::containsKey).forEach(value -> counts.put(value, present.get(value)));
        return counts;
    }

    private List<String> declared(FactField field) {
        if (field.classes().isEmpty()) {
            return field.options();
        }
        List<String> classes = new ArrayList<>();
        for (int i = 0; i <= field.classes().size(); i++) {
            classes.add(className(field, i));
        }
        return classes;
    }

    private List<String> values(FactField field, FactValue value) {
        if (value instanceof FactValue.Number number) {
            return List.of(
                    field.classes().isEmpty()
                            ? language.number(number.number())
                            : className(field, field.classOf(number.number())));
        }
        if (value instanceof FactValue.Date date) {
            return List.of(
                    field.classes().isEmpty()
                            ? Integer.toString(date.date().year())
                            : className(field, field.classOf(BigDecimal.valueOf(date.date().year()))));
        }
        return value.words();
    }

    private String className(FactField field, int index) {
        List<BigDecimal> bounds = field.classes();
        boolean years = field.type() == FactType.DATE;
        String kind = years ? "class.year" : "class.number";
        if (index == 0) {
            return language.text(kind + ".below", bound(years, bounds.get(0)));
        }
        String from = bound(years, bounds.get(index - 1));
        if (index == bounds.size()) {
            return language.text(kind + ".from", from);
        }
        BigDecimal end = bounds.get(index);
        // A class of years is named by its last year, not by the first year after it.
        return language.text(kind + ".between", from, bound(years, years ? end.subtract(BigDecimal.ONE) : end));
    }

    private String bound(boolean years, BigDecimal bound) {
        return years ? bound.toPlainString() : language.number(bound);
    }

    private String unknown() {
        return language.text("fact.unknown");
    }
}
