/**
 * The keys of a YAML map and the values behind them: texts, numbers, dates, addresses, as authors type them.
 *
 * <p>Enter through {@link nl.inspiratieboek.load.field.Fields}. A map with its places flows in; values flow out, with what is
 * wrong with them and what was probably meant. Used by {@code load} and its other inner rooms.
 */
@NullMarked
package nl.inspiratieboek.load.field;

import org.jspecify.annotations.NullMarked;
