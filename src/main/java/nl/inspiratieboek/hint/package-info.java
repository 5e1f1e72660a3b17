/**
 * What an author may want to look at once more, though nothing is wrong: long sentences, a check of long ago, a bottleneck that
 * nothing answers.
 *
 * <p>Enter through {@link nl.inspiratieboek.hint.Hints}. A {@code Book} without errors flows in with its texts and a date; {@link
 * nl.inspiratieboek.hint.Hint} flows out, to {@code cli} only. Never an error, never more than one of a sort for a page.
 */
@NullMarked
package nl.inspiratieboek.hint;

import org.jspecify.annotations.NullMarked;
