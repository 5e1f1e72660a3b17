/**
 * CommonMark with places: the author's text as headings, sections and prose, and prose as safe HTML.
 *
 * <p>Enter through {@link nl.inspiratieboek.markdown.MarkdownParser}. A source file flows in, a
 * {@link nl.inspiratieboek.markdown.MarkdownDocument} flows out, and from it {@link nl.inspiratieboek.markdown.Prose}
 * that renders to {@link nl.inspiratieboek.markdown.Html} as often as a page needs it. {@code book}, {@code load} and
 * all that shows the book may use this room; the CommonMark library and the sanitiser stay inside it.
 *
 * <p>Inside, in this order: the head is found ({@code FrontMatterFinder}); the library reads the text, with blocks and
 * brackets of our own ({@code CommonMark}, {@code HeadingBlocks}, {@code BracketMarks} and what they make); one walk sees
 * what is wrong and gives each node what it needs ({@code Inspection}, into {@code Annotations}); {@code UnreadMarks} looks at
 * what is still plain text. Writers ({@code HtmlWriter}, and for words alone {@code PlainText}) come when a page asks.
 */
@NullMarked
package nl.inspiratieboek.markdown;

import org.jspecify.annotations.NullMarked;
