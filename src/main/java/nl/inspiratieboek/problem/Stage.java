package nl.inspiratieboek.problem;

/**
 * How far a book has been read when a problem shows: what goes wrong early is the cause of what is missed later, so
 * messages come in this order.
 */
public enum Stage {
    /** A file or folder that cannot be read: all that it holds is missing. */
    FILES,
    /** The book's settings: what they would have said is missing everywhere. */
    SETTINGS,
    /** The form of a file: its letters, its head, its nesting. What stands after it may be missing. */
    FORM,
    /** Something that others may refer to and that got lost in its file: a finding, an anchor. */
    NAMES,
    /** What a file says by itself. */
    CONTENT,
    /** What a file says of something that stands elsewhere. */
    REFERENCES
}
