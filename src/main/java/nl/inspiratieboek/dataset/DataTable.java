package nl.inspiratieboek.dataset;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inspiratieboek.book.DataFile;

/**
 * A table of the book's data.
 *
 * @param <R> what a row is about
 * @param file its file
 * @param columns its columns, in order
 * @param rows its rows, in the order of the book; made when they are asked for
 */
public record DataTable<R>(DataFile file, List<DataColumn<R>> columns, Supplier<Stream<R>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
    }

    /** The values of each row, as many as there are columns. */
    Stream<List<String>> values() {
        return rows.get().map(row -> columns.stream().map(column -> column.value().apply(row)).toList());
    }
}
