/**
 * What each page shows, ready to print: text formatted, links relative, order decided. A record for each template, whose
 * components the template names.
 *
 * <p>Enter through {@link nl.inspiratieboek.view.Edition} and {@link nl.inspiratieboek.view.PageView}. A woven book and
 * its language flow in; views flow out to {@code html}, which prints them; search and exports use the addresses and the
 * text of a page.
 */
@NullMarked
package nl.inspiratieboek.view;

import org.jspecify.annotations.NullMarked;
