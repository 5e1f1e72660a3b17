/**
 * The authors' texts as a page shows them: links written from that page, sources named, terms explained at their first use.
 *
 * <p>Enter through {@link nl.inspiratieboek.view.prose.PageText}. Prose of the book and the links of a page flow in, HTML
 * flows out to the records of {@code view}.
 */
@NullMarked
package nl.inspiratieboek.view.prose;

import org.jspecify.annotations.NullMarked;
