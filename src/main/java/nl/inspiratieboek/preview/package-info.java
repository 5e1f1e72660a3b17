/**
 * A book while it is being written: what readers would see of it now, and what is wrong with it.
 *
 * <p>Enter through {@link nl.inspiratieboek.preview.Preview}. The book's folder flows in, each time that something in it changed;
 * out flows a {@link nl.inspiratieboek.preview.PreviewState}, which never changes and is replaced as a whole. Knows neither the
 * network nor who watches the folder; {@code serve} and the command that starts it may use this room.
 */
@NullMarked
package nl.inspiratieboek.preview;

import org.jspecify.annotations.NullMarked;
