/**
 * Files that take the place of others at one instant.
 *
 * <p>Enter through {@link nl.inspiratieboek.disk.WholeFile}. Paths and bytes flow in, nothing flows out: this room knows neither a
 * book's files nor a site's. Used by every room that writes single files of an author or of a cache; a whole site goes through {@code
 * publish}, which plans all its files first. Uses no other room.
 */
@NullMarked
package nl.inspiratieboek.disk;

import org.jspecify.annotations.NullMarked;
