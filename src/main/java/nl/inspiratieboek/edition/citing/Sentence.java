package nl.inspiratieboek.edition.citing;

/** A part of a reference, which ends as a sentence does. */
final class Sentence {

    private Sentence() {}

    /** The text with a full stop, unless it closes already. */
    static String closed(String text) {
        return text.isEmpty() || ".?!…".indexOf(text.codePointBefore(text.length())) >= 0 ? text : text + ".";
    }
}
