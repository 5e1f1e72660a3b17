/**
 * A book, or parts of it, as a Word file (Office Open XML, ECMA-376) that a policy officer goes on writing in.
 *
 * <p>Enter through {@link nl.inspiratieboek.docx.DocxBook}. An edition, its printed site and what is to be taken out flow in, one
 * file flows out, with the places of what Word cannot show. Apache POI is used here alone.
 */
@NullMarked
package nl.inspiratieboek.docx;

import org.jspecify.annotations.NullMarked;
