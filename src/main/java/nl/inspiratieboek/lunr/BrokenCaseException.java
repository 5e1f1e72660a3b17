package nl.inspiratieboek.lunr;

/** An index case that cannot be read; the message is one plain sentence that says where and why. */
public final class BrokenCaseException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenCaseException(String message) {
        super(message);
    }
}
