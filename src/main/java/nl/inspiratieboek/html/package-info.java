/**
 * Prints views as pages, and joins what pages load.
 *
 * <p>Enter through {@link nl.inspiratieboek.html.PageWriter} and {@link nl.inspiratieboek.html.Assets}. Views and the
 * theme's files flow in, {@link nl.inspiratieboek.site.OutputFile}s flow out. The template library stays inside this room;
 * a template that names what its view does not have is an error with its file and line, and
 * {@link nl.inspiratieboek.html.TemplateCheck} finds that in a theme of one's own before any page is made.
 */
@NullMarked
package nl.inspiratieboek.html;

import org.jspecify.annotations.NullMarked;
