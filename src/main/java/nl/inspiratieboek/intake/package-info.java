/**
 * Texts that were written elsewhere, in Word, in plain Markdown or in a program for researchers, as drafts of cases.
 *
 * <p>Enter through {@link nl.inspiratieboek.intake.Intake}. A file and the book's facts and kinds flow in, an {@link
 * nl.inspiratieboek.intake.IntakeDraft} flows out: what became of the text, its pictures, and a list of what could not be kept.
 * Nothing is written here. {@code cli} alone enters; what reads Word is loaded by the command that asks for it.
 *
 * <p>Inside: {@code WordFile} makes HTML of a Word file (by the library mammoth), {@code Tidying} sets its letters right, {@code
 * Outline} finds title, headings and kinds, {@code FoundFacts} what the book asks of a case, and {@code MarkdownBody} writes the
 * rest as CommonMark. {@code QdaFile} makes texts of a REFI-QDA project: {@code QdaArchive} opens it, {@code QdaCodes} knows what its
 * codes are in the book, {@code QdaSource} takes the passages out of a text.
 */
@NullMarked
package nl.inspiratieboek.intake;

import org.jspecify.annotations.NullMarked;
