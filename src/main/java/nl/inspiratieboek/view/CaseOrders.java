package nl.inspiratieboek.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.edition.Edition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** By which facts readers may put cases in order: the numbers and dates in which two cases differ. */
public final class CaseOrders {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CaseOrders() {}

    /**
     * An order.
     *
     * @param orderKey the key of its fact
     * @param orderText what readers choose it by
     */
    public record Order(String orderKey, String orderText) {}

    /** The orders of a book, as its facts come. */
    static List<Order> of(Edition edition) {
        return fields(edition).stream()
                .map(field -> new Order(
                        field.key(),
                        edition.language().text(field.type() == FactType.DATE ? "order.date" : "order.number", field.label())))
                .toList();
    }

    /** Where a case stands in each order, as JSON: a number for each fact that it tells. */
    static String json(Edition edition, Case theCase) {
        ObjectNode json = JSON.createObjectNode();
        edition.book().settings().facts().forEach(field -> size(theCase, field).ifPresent(size -> json.put(field.key(), size)));
        return JSON.writeValueAsString(json);
    }

    private static List<FactField> fields(Edition edition) {
        return edition.book().settings().facts().stream()
                .filter(field -> edition.book().cases().stream()
                                .flatMap(each -> size(each, field).stream())
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct()
                                .limit(2)
                                .count()
                        == 2)
                .toList();
    }

    /** A number as it is; a date as its year, month and day in eight digits, zeros for what it does not say. */
    private static Optional<BigDecimal> size(Case theCase, FactField field) {
        Optional<FactValue> value = theCase.fact(field.key()).map(Fact::value);
        if (value.isPresent() && value.get() instanceof FactValue.Number number) {
            return Optional.of(number.number());
        }
        return value.filter(FactValue.Date.class::isInstance)
                .map(date -> BigDecimal.valueOf(digits(((FactValue.Date) date).date())));
    }

    private static int digits(PartialDate date) {
        return date.year() * 10_000 + date.month().orElse(0) * 100 + date.day().orElse(0);
    }
}
