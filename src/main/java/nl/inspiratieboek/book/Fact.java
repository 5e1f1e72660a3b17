package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;

/**
 * What a case says of one of the book's facts.
 *
 * @param field the book's definition
 * @param value the value
 * @param year the year it holds for, as typed
 * @param sources ids of the references that say so
 * @param note the author's remark
 */
public record Fact(FactField field, FactValue value, Optional<String> year, List<String> sources, Optional<String> note) {

    public Fact {
        sources = List.copyOf(sources);
    }

    /**
     * The names it adds to the index at the back of the book: places, and lists such as partners. What has options is a class of
     * cases, which the filters show.
     */
    public List<String> names() {
        boolean named = field.type() == FactType.PLACE
                || field.type() == FactType.LIST && field.options().isEmpty();
        return named && !(value instanceof FactValue.Unknown) ? value.words() : List.of();
    }
}
