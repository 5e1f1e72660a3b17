package nl.inspiratieboek.intake;

import java.io.IOException;

/** A file that is no document we read. */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnreadableDocumentException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    UnreadableDocumentException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it is not read. */
    public Reason reason() {
        return reason;
    }

    /** Why a file is not read. */
    public enum Reason {
        /** The old format of before 2007, or a file with a password, which look alike. */
        OLD_OR_LOCKED,
        /** Not a Word file, whatever its name says. */
        NO_DOCUMENT,
        /** Not a project of a program for qualitative analysis, whatever its name says. */
        NO_PROJECT,
        /** A project that holds no text. */
        NO_TEXTS,
        /** It breaks off, or its parts contradict each other. */
        DAMAGED,
        /** More than a document can hold. */
        TOO_LARGE,
        /** It declares entities, as no word processor does. */
        HOSTILE
    }
}
