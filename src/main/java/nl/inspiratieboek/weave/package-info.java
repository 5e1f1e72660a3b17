/**
 * What only the whole book knows: which cases share a theme, what answers what, who is related to whom.
 *
 * <p>Enter through {@link nl.inspiratieboek.weave.Weaver}. A {@code Book} flows in, a
 * {@link nl.inspiratieboek.weave.WovenBook} flows out, to the views, search and exports. Pure functions: no files, no
 * words of the interface.
 */
@NullMarked
package nl.inspiratieboek.weave;

import org.jspecify.annotations.NullMarked;
