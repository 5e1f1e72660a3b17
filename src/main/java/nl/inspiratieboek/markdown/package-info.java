/**
 * CommonMark with places: the author's text as headings, sections and prose, and prose as safe HTML.
 *
 * <p>Enter through {@link nl.inspiratieboek.markdown.MarkdownParser}. A source file flows in, a
 * {@link nl.inspiratieboek.markdown.MarkdownDocument} flows out, and from it {@link nl.inspiratieboek.markdown.Prose}
 * that renders to {@link nl.inspiratieboek.markdown.Html} as often as a page needs it. {@code book}, {@code load} and
 * all that shows the book may use this room; the CommonMark library and the sanitiser stay inside it.
 */
@NullMarked
package nl.inspiratieboek.markdown;

import org.jspecify.annotations.NullMarked;
