package nl.inspiratieboek.intake;

/**
 * Something that could not be kept, or that an author must look at.
 *
 * @param kind what sort of thing
 * @param what the thing itself, in a few words
 * @param where the heading under which it stood; empty above the first
 */
public record Loss(Kind kind, String what, String where) {

    /** What can be lost or changed. */
    public enum Kind {
        /** A remark in the margin. */
        COMMENT,
        /** The text at the top or foot of each sheet. */
        HEADER,
        /** A formula, chart, form or anything else that is no text. */
        OBJECT,
        /** A picture that browsers do not show. */
        PICTURE,
        /** A picture that lies elsewhere and was only referred to. */
        LINKED_PICTURE,
        /** A link to a place in the file, or to a file on somebody's machine; its words are kept. */
        LINK,
        /** Cells that were one are apart, with empty ones beside the first. */
        MERGED_CELLS,
        /** A table in a table, whose words are kept. */
        NESTED_TABLE,
        /** A value that the book's fact does not allow; it stands in the draft as a remark. */
        VALUE,
        /** Bold lines that were made headings. */
        BOLD_HEADING,
        /** A kind without a heading for each finding. */
        NO_FINDING,
        /** Something taken out that was marked as deleted, or kept that was marked as new. */
        CHANGES,
        /** A code that is no theme or kind of the book; its passage is text. */
        CODE,
        /** The same, where the book has a name that is nearly this one. */
        CODE_NEAR,
        /** A code of another name below one that the book knows, under which its passage came. */
        CODE_BELOW,
        /** A passage with a second code, or one that lies over another. */
        OVERLAP,
        /** A passage that ends outside its text, or holds no words. */
        PASSAGE,
        /** A text in which some letters could not be read. */
        ENCODING,
        /** A remark of a researcher. */
        MEMO,
        /** A source that is no text, or whose text is not in the file. */
        SOURCE,
        /** Links between passages. */
        LINKS
    }
}
