package nl.inspiratieboek.keys;

/** What stands behind a key. */
public enum KeyType {
    /** One text. */
    TEXT,
    /** One text, or a list of them. */
    TEXTS,
    /** One of a few words. */
    WORD,
    /** {@code true} or {@code false}, {@code ja} or {@code nee}, {@code yes} or {@code no}. */
    FLAG,
    /** A whole number above zero. */
    NUMBER,
    /** Numbers or years in ascending order. */
    BOUNDARIES,
    /** A year, a month or a day. */
    DATE,
    /** A colour of a screen. */
    COLOUR,
    /** An address of the web. */
    ADDRESS,
    /** A latitude and a longitude. */
    COORDINATES,
    /** What the type of the fact says. */
    VALUE,
    /** A group of keys of the author's own. */
    GROUP,
    /** A list of groups. */
    GROUPS
}
