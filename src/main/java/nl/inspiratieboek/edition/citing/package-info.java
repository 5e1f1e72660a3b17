/**
 * What is cited, by the book and of the book, in the forms that pages and files share.
 *
 * <p>Enter through {@link nl.inspiratieboek.edition.citing.CitedWork}. A source or a page flows in; a citation as a reader
 * types it, or as reference managers exchange it, flows out to {@code view} and {@code export}.
 */
@NullMarked
package nl.inspiratieboek.edition.citing;

import org.jspecify.annotations.NullMarked;
