/**
 * The one place that joins the steps: source files → documents → book → woven book → pages and index → published folder.
 *
 * <p>Enter through {@link nl.inspiratieboek.build.BookBuild}. A {@link nl.inspiratieboek.build.BuildRequest} flows in, a
 * {@link nl.inspiratieboek.build.PrintedBook} flows out. Used by the commands. Threads are started here only.
 */
@NullMarked
package nl.inspiratieboek.build;

import org.jspecify.annotations.NullMarked;
