package nl.inspiratieboek.weave;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.weave.HouseShape.Form;

/** Gives each case the shape of its house: width from the first number fact with classes, gable from the first date. */
final class HouseShapes {

    private HouseShapes() {}

    static Map<String, HouseShape> of(Book book) {
        Optional<Classes> width = book.settings().facts().stream()
                .filter(field -> field.type() == FactType.NUMBER && !field.classes().isEmpty())
                .findFirst()
                .map(field -> Classes.of(book, field));
        Optional<Classes> age = book.settings().facts().stream()
                .filter(field -> field.type() == FactType.DATE)
                .findFirst()
                .map(field -> Classes.of(book, field));
        Map<String, HouseShape> shapes = new HashMap<>();
        for (Case theCase : book.cases()) {
            int bays = width.flatMap(classes -> classes.third(theCase)).map(third -> third + 2).orElse(3);
            Form form = age.flatMap(classes -> classes.third(theCase))
                    .map(third -> Form.values()[third])
                    .orElse(Form.PLAT);
            shapes.put(theCase.id(), new HouseShape(bays, form));
        }
        return shapes;
    }

    /**
     * A fact's boundaries: those of the book, else the terciles of its values.
     *
     * @param field the fact, its classes replaced by terciles where the book gives none
     */
    private record Classes(FactField field) {

        static Classes of(Book book, FactField field) {
            if (!field.classes().isEmpty()) {
                return new Classes(field);
            }
            List<BigDecimal> values = book.cases().stream()
                    .flatMap(each -> value(each, field).stream())
                    .sorted()
                    .toList();
            List<BigDecimal> terciles = values.size() < 3
                    ? List.of()
                    : List.of(values.get(values.size() / 3), values.get(2 * values.size() / 3));
            return new Classes(new FactField(
                    field.key(), field.label(), field.type(), field.required(), field.filter(), field.options(), terciles));
        }

        /** Lowest third 0, middle 1, highest 2; empty when the value is unknown. With a single class all are in the middle. */
        Optional<Integer> third(Case theCase) {
            int count = field.classes().size() + 1;
            return value(theCase, field).map(value -> count == 1 ? 1 : field.classOf(value) * 3 / count);
        }

        private static Optional<BigDecimal> value(Case theCase, FactField field) {
            return theCase.fact(field.key()).flatMap(fact -> {
                if (fact.value() instanceof FactValue.Number number) {
                    return Optional.of(number.number());
                }
                if (fact.value() instanceof FactValue.Date date) {
                    return Optional.of(BigDecimal.valueOf(date.date().year()));
                }
                return Optional.empty();
            });
        }
    }
}
