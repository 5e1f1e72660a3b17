package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Path;
import nl.inspiratieboek.publish.PublishResult.Failed;

/** Carries a failure of the machine from the step it met to the one place that undoes all. Never leaves the room. */
final class PublishFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureCause cause;
    private final String path;

    PublishFailure(FailureCause cause, String path) {
        super(cause + " at " + path);
        this.cause = cause;
        this.path = path;
    }

    static PublishFailure of(IOException failure, String path, Path folder) {
        PublishFailure wrapped = new PublishFailure(FailureCause.of(failure, folder), path);
        wrapped.initCause(failure);
        return wrapped;
    }

    Failed asResult() {
        return new Failed(cause, path);
    }

    String path() {
        return path;
    }
}
