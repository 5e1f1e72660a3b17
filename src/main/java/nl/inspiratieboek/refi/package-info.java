/**
 * The book as a REFI-QDA project, for researchers: its cases as texts in which each finding is a coded passage.
 *
 * <p>Enter through {@link nl.inspiratieboek.refi.QdaProject}. An edition and the chosen parts of it flow in, one file flows out, as
 * the standard for the exchange of projects between programs for qualitative analysis asks. {@code build} alone enters.
 *
 * @see <a href="https://www.qdasoftware.org/">REFI-QDA 1.5</a>
 */
@NullMarked
package nl.inspiratieboek.refi;

import org.jspecify.annotations.NullMarked;
