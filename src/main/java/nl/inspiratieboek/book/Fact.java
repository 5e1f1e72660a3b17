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
}
