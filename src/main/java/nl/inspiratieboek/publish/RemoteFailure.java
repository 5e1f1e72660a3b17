package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.List;

/** A place on another machine that does not take a site, with why, from where that shows to where it is told. */
public final class RemoteFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final RemoteCause cause;
    private final transient List<String> about;

    /**
     * A failure.
     *
     * @param about what the cause says that it is about, in its order
     */
    public RemoteFailure(RemoteCause cause, String... about) {
        super(cause + " " + List.of(about));
        this.cause = cause;
        this.about = List.of(about);
    }

    /** A failure of which we know no more than what a library or the system says. */
    public static RemoteFailure of(IOException failure) {
        if (failure instanceof RemoteFailure known) {
            return known;
        }
        String said = failure.getMessage();
        RemoteFailure unknown =
                new RemoteFailure(RemoteCause.BROKEN, said == null ? failure.getClass().getSimpleName() : said);
        unknown.initCause(failure);
        return unknown;
    }

    /** Why. */
    public RemoteCause reason() {
        return cause;
    }

    PublishResult.NotSent asResult(boolean begun) {
        return new PublishResult.NotSent(cause, about, begun);
    }
}
