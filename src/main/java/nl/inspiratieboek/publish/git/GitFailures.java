package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.internal.JGitText;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** What the library means with what it throws. */
final class GitFailures {

    private GitFailures() {}

    /**
     * What a failure comes from.
     *
     * @param repository the address of the repository
     * @param stop whether we were asked to give up, which the library reports as a failure
     */
    static RemoteFailure of(Exception failure, String repository, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return new RemoteFailure(RemoteCause.STOPPED);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<RemoteFailure> known = known(cause, repository);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return failure instanceof IOException io
                ? RemoteFailure.of(io)
                : new RemoteFailure(RemoteCause.BROKEN, String.valueOf(failure.getMessage()));
    }

    private static Optional<RemoteFailure> known(Throwable cause, String repository) {
        if (cause instanceof RemoteFailure failure) {
            return Optional.of(failure);
        }
        if (cause instanceof NoRemoteRepositoryException) {
            return Optional.of(new RemoteFailure(RemoteCause.NO_REPOSITORY, repository));
        }
        if (cause instanceof UnknownHostException) {
            return Optional.of(new RemoteFailure(RemoteCause.HOST_NOT_FOUND, machine(repository)));
        }
        if (cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof SocketTimeoutException) {
            return Optional.of(new RemoteFailure(RemoteCause.NO_ANSWER, machine(repository)));
        }
        // The library has no exceptions of its own for these.
        String words = String.valueOf(cause.getMessage());
        if (words.contains(JGitText.get().noCredentialsProvider)) {
            return Optional.of(new RemoteFailure(RemoteCause.TOKEN_MISSING, machine(repository)));
        }
        if (words.endsWith(JGitText.get().notAuthorized) || words.contains("not permitted on")) {
            return Optional.of(new RemoteFailure(RemoteCause.TOKEN_REFUSED, machine(repository)));
        }
        return Optional.empty();
    }

    /** Throws what the other side said, unless it took the commit. */
    static void check(RemoteRefUpdate update) throws RemoteFailure {
        switch (update.getStatus()) {
            case OK, UP_TO_DATE -> {}
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED, NON_EXISTING -> throw new RemoteFailure(
                    RemoteCause.CHANGED_MEANWHILE);
            case REJECTED_NODELETE, REJECTED_OTHER_REASON, NOT_ATTEMPTED, AWAITING_REPORT -> throw refused(update);
        }
    }

    private static RemoteFailure refused(RemoteRefUpdate update) {
        String words = String.valueOf(update.getMessage());
        // Git's own words for a branch that moved between our look and our push.
        boolean moved = words.contains("failed to lock") || words.contains("failed to update ref")
                || words.contains("fetch first") || words.contains("LOCK_FAILURE");
        return moved
                ? new RemoteFailure(RemoteCause.CHANGED_MEANWHILE)
                : new RemoteFailure(RemoteCause.SERVER_REFUSED, words);
    }

    private static String machine(String repository) {
        try {
            String host = URI.create(repository).getHost();
            return host == null ? repository : host;
        } catch (IllegalArgumentException noAddress) {
            return repository;
        }
    }
}
