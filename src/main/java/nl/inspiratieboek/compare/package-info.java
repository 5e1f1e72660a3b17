/**
 * What the page that compares loads of a book: the facts and findings of its cases, as far as they are laid side by side.
 *
 * <p>Enter through {@link nl.inspiratieboek.compare.CompareFiles}. An edition flows in, scripts for the site flow out; {@code
 * view} names the first of them on the page, {@code build} puts them into the site.
 */
@NullMarked
package nl.inspiratieboek.compare;

import org.jspecify.annotations.NullMarked;
