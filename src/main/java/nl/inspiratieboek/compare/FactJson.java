package nl.inspiratieboek.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.FactLine;
import nl.inspiratieboek.edition.FactTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a case says of a fact, ready to print, and what of it can be compared or drawn. */
final class FactJson {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** As far as a bar across a page can show. */
    private static final int DIGITS = 2;

    private final FactClasses classes;

    private FactJson(Edition edition) {
        this.classes = FactClasses.of(edition);
    }

    static FactJson of(Edition edition) {
        return new FactJson(edition);
    }

    void write(Case theCase, FactTable.Row row, FactLine line, ObjectNode node) {
        node.put("text", line.words());
        if (!line.known()) {
            node.put("unknown", true);
        }
        line.url().ifPresent(url -> node.put("url", url));
        line.year().ifPresent(year -> node.put("year", year));
        line.note().ifPresent(note -> node.put("note", note));
        row.field().ifPresent(field -> theCase.fact(field.key()).ifPresent(fact -> value(theCase, field, fact, node)));
    }

    private void value(Case theCase, FactField field, Fact fact, ObjectNode node) {
        FactValue value = fact.value();
        if (value instanceof FactValue.Items items) {
            ArrayNode list = node.putArray("items");
            items.items().stream().distinct().forEach(list::add);
        }
        if (value instanceof FactValue.Number number) {
            node.put("number", number.number());
        }
        if (value instanceof FactValue.Date date) {
            node.put("number", at(date.date())).put("day", date.date().toString());
        }
        boolean classed = value instanceof FactValue.Number || value instanceof FactValue.Date;
        if (classed && !field.classes().isEmpty()) {
            node.put("class", classes.of(theCase, field).get(0));
        }
    }

    /** Where a date stands on a line of years. */
    private static BigDecimal at(PartialDate date) {
        BigDecimal months = BigDecimal.valueOf(date.month().orElse(1) - 1L);
        return BigDecimal.valueOf(date.year()).add(months.divide(MONTHS, DIGITS, RoundingMode.DOWN));
    }
}
