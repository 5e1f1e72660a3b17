/**
 * The one place that joins the steps: source files → documents → book → woven book → pages and index → published folder.
 *
 * <p>Enter through {@link nl.inspiratieboek.build.BookBuild}, or for a book that is read again and again through {@link
 * nl.inspiratieboek.build.BookMemory}. A {@link nl.inspiratieboek.build.BuildRequest} flows in; a {@link
 * nl.inspiratieboek.build.PrintedBook}, or a {@link nl.inspiratieboek.build.SiteOnDemand}, flows out. Used by the commands and by
 * {@code preview}. Threads are started here and in {@code serve} only.
 */
@NullMarked
package nl.inspiratieboek.build;

import org.jspecify.annotations.NullMarked;
