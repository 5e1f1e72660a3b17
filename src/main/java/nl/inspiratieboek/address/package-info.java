/**
 * The addresses at which a book ever stood, as one file of the book keeps them, where each leads now, and what the editors of
 * pages had read when they reviewed them.
 *
 * <p>Enter through {@link nl.inspiratieboek.address.AddressList}, which {@link nl.inspiratieboek.address.AddressReader} reads, and
 * through {@link nl.inspiratieboek.address.AddressText}, which changes the file's text. Knows the book's file and its addresses, and
 * neither cases nor themes; {@code book} and all that comes after it may use this room.
 */
@NullMarked
package nl.inspiratieboek.address;

import org.jspecify.annotations.NullMarked;
