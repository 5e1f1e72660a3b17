package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import nl.inspiratieboek.publish.RemoteFiles;
import nl.inspiratieboek.publish.RemotePlace;
import nl.inspiratieboek.publish.ssh.SshAccess;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * A branch of a git repository.
 *
 * @param repository its address, for {@code https}, {@code ssh} or {@code file}, as {@code git@host:path}, or as a path of this machine
 * @param branch its name; it is begun with the first site where there is none
 * @param message what the commit says
 * @param access who we are there
 */
public record GitPlace(String repository, String branch, String message, SshAccess access) implements RemotePlace {

    /** The variable with what a forge knows us by. */
    public static final String TOKEN = "INSPIRATIEBOEK_TOKEN";

    private static final int TIMEOUT_SECONDS = 60;

    @Override
    public RemoteFiles open(BooleanSupplier stop) throws IOException {
        OwnSettings.use();
        BranchTip here = new BranchTip();
        boolean open = false;
        try {
            Transport transport = transport(here);
            Optional<ObjectId> tip = fetch(transport, stop);
            GitFiles files = new GitFiles(this, here, transport, tip, stop);
            open = true;
            return files;
        } catch (IOException | RuntimeException failure) {
            throw GitFailures.of(failure, repository, stop);
        } finally {
            if (!open) {
                here.close();
            }
        }
    }

    private Transport transport(BranchTip here) throws IOException {
        URIish address;
        try {
            address = new URIish(repository);
        } catch (URISyntaxException unreadable) {
            throw new RemoteFailure(RemoteCause.NO_REPOSITORY, repository);
        }
        Optional<String> token = access.environment().apply(TOKEN);
        if (token.isPresent() && !Token.isSafe(address)) {
            throw new RemoteFailure(RemoteCause.TOKEN_UNSAFE, repository);
        }
        Transport transport = Transport.open(here, address);
        transport.setTimeout(TIMEOUT_SECONDS);
        transport.setDepth(1);
        transport.setCredentialsProvider(token.map(secret -> new Token(address, secret)).orElse(null));
        if (transport instanceof SshTransport ssh) {
            ssh.setSshSessionFactory(new SshSessions(access));
        }
        return transport;
    }

    /** The last commit of the branch, if there is one, with all of its files. */
    private Optional<ObjectId> fetch(Transport transport, BooleanSupplier stop) throws IOException {
        try (FetchConnection connection = transport.openFetch()) {
            Ref tip = connection.getRef(ref());
            if (tip == null) {
                return Optional.empty();
            }
            connection.fetch(new Stopping(stop), List.of(tip), Set.of());
            return Optional.of(tip.getObjectId());
        }
    }

    String ref() {
        return Constants.R_HEADS + branch;
    }
}
