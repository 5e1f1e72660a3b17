/**
 * The book on paper, as a PDF: the pages of the site in the order of a book, with a cover, contents and page numbers.
 *
 * <p>Enter through {@link nl.inspiratieboek.paper.PdfBook}. An edition and its printed site flow in, one file flows out. Only this room
 * knows the libraries that lay out pages and write PDF.
 */
@NullMarked
package nl.inspiratieboek.paper;

import org.jspecify.annotations.NullMarked;
