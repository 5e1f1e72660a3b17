/**
 * What the program keeps with the user's caches, so that it need not be made or asked again.
 *
 * <p>Enter through {@link nl.inspiratieboek.cache.FileCache}: bytes under a name flow in and out. Knows nothing of what they are;
 * {@code media} and {@code external} use it.
 */
@NullMarked
package nl.inspiratieboek.cache;

import org.jspecify.annotations.NullMarked;
