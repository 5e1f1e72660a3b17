/**
 * Mends the texts of a book: what has one right answer, and nothing else.
 *
 * <p>Enter through {@link nl.inspiratieboek.fix.BookFixes}. Problems with their {@link nl.inspiratieboek.problem.Fix} flow in from
 * {@code build}; {@link nl.inspiratieboek.fix.FileChange} flows out, to be shown as a difference and written by {@link
 * nl.inspiratieboek.fix.FileWriter}. Used by {@code cli} only. Texts are edited by place, never read and printed anew, so that every
 * other byte stays as it was.
 */
@NullMarked
package nl.inspiratieboek.fix;

import org.jspecify.annotations.NullMarked;
