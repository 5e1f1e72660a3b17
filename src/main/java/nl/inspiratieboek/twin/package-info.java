/**
 * A book and its translation: which page of the one is which page of the other.
 *
 * <p>Enter through {@link nl.inspiratieboek.twin.OtherBook}, and {@link nl.inspiratieboek.twin.TwinPages} for the pairs. Two books
 * flow in, from {@code build}, which reads them; pairs of files flow out to {@code edition}, which knows where those stand.
 */
@NullMarked
package nl.inspiratieboek.twin;

import org.jspecify.annotations.NullMarked;
