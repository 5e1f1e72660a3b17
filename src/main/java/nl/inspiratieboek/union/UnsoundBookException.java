package nl.inspiratieboek.union;

import java.io.Serial;
import java.util.List;

/** The data of another book is not as it should be. */
public final class UnsoundBookException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    UnsoundBookException(String pointer, String reason, String... arguments) {
        super(reason);
        this.fault = new Fault(pointer, reason, List.of(arguments));
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
