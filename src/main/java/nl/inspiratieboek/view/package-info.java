/**
 * What each page shows, ready to print: text formatted, links relative, order decided. A record for each template, whose
 * components the template names.
 *
 * <p>Enter through {@link nl.inspiratieboek.view.BookPages} and {@link nl.inspiratieboek.view.PageView}. An edition flows
 * in; views flow out to {@code html}, which prints them.
 */
@NullMarked
package nl.inspiratieboek.view;

import org.jspecify.annotations.NullMarked;
