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
     * How a fact divides the cases in three.
     *
     * @param field the fact
     * @param terciles of a fact without classes of its own: the third of each value that a case has; else empty
     */
    private record Classes(FactField field, Map<BigDecimal, Integer> terciles) {

        static Classes of(Book book, FactField field) {
            if (!field.classes().isEmpty()) {
                return new Classes(field, Map.of());
            }
            return new Classes(
                    field,
                    terciles(book.cases().stream().flatMap(each -> value(each, field).stream()).sorted().toList()));
        }

        /**
         * The thirds of sorted values. Equal values are in one third, that of the middle of them: where most cases say the
         * same, they are the middle, and what is before or after them shows. Fewer than three values make no thirds.
         */
        private static Map<BigDecimal, Integer> terciles(List<BigDecimal> values) {
            Map<BigDecimal, Integer> thirds = new HashMap<>();
            int count = values.size();
            for (int first = 0, next; first < count; first = next) {
                next = values.lastIndexOf(values.get(first)) + 1;
                int middle = (first + next - 1) / 2;
                int third = (middle >= count / 3 ? 1 : 0) + (middle >= 2 * count / 3 ? 1 : 0);
                thirds.put(values.get(first), count < 3 ? 1 : third);
            }
            return thirds;
        }

        /** Lowest third 0, middle 1, highest 2; empty when the value is unknown. */
        Optional<Integer> third(Case theCase) {
            int count = field.classes().size() + 1;
            return value(theCase, field).map(value -> count == 1 ? terciles.get(value) : field.classOf(value) * 3 / count);
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
