package nl.inspiratieboek.dataset;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> what a row is about
 * @param name its name in the first line of the file
 * @param about what stands in it, in a sentence
 * @param value what stands in it for a row, before it is written; empty where nothing is known
 */
public record DataColumn<R>(String name, String about, Function<R, String> value) {}
