package nl.inspiratieboek.publish.git;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.publish.ssh.SshAccess;
import nl.inspiratieboek.publish.ssh.SshAddress;
import nl.inspiratieboek.publish.ssh.SshConnection;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Reaches repositories by the SSH that other places are reached by. */
final class SshSessions extends SshSessionFactory {

    private final SshAccess access;

    SshSessions(SshAccess access) {
        this.access = access;
    }

    @Override
    public RemoteSession getSession(URIish address, CredentialsProvider unused, FS files, int millis)
            throws TransportException {
        SshAddress machine =
                new SshAddress(Optional.ofNullable(address.getUser()), address.getHost(), Math.max(address.getPort(), 0));
        try {
            return session(SshConnection.open(machine, access));
        } catch (IOException failure) {
            // GitFailures finds the reason in it.
            throw new TransportException(address, failure.getMessage(), failure);
        }
    }

    private static RemoteSession session(SshConnection connection) {
        return new RemoteSession() {
            @Override
            public Process exec(String command, int seconds) throws IOException {
                return SshProcess.start(connection, command);
            }

            @Override
            public void disconnect() {
                connection.close();
            }
        };
    }

    @Override
    public String getType() {
        return "inspiratieboek";
    }
}
