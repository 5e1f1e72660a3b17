/**
 * Names and addresses that every system holds and every browser reads alike.
 *
 * <p>Enter through {@link nl.inspiratieboek.path.PercentEncoding}, {@link nl.inspiratieboek.path.PortableName},
 * {@link nl.inspiratieboek.path.RelativePath} and {@link nl.inspiratieboek.path.CodePointOrder}. Plain texts flow in and out: this room knows neither a book's files nor a
 * site's, so that {@code source}, {@code markdown}, {@code book} and {@code site} judge by one rule. Uses no other room.
 */
@NullMarked
package nl.inspiratieboek.path;

import org.jspecify.annotations.NullMarked;
