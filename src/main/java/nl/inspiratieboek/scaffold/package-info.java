/**
 * Beginnings: a new book, and the files and entries that an author adds to one, with every key and heading that this very
 * book has.
 *
 * <p>Enter through {@link nl.inspiratieboek.scaffold.NewBook} for a whole book, {@link nl.inspiratieboek.scaffold.NewPage}
 * and {@link nl.inspiratieboek.scaffold.NewEntry} for a part of one; {@link nl.inspiratieboek.scaffold.Writer} puts what they
 * give on the disk, and never over anything. Used by the commands.
 */
@NullMarked
package nl.inspiratieboek.scaffold;

import org.jspecify.annotations.NullMarked;
