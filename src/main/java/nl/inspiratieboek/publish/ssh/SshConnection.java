package nl.inspiratieboek.publish.ssh;

import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.ConfigFileHostEntryResolver;
import org.apache.sshd.client.config.hosts.HostConfigEntry;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/** A connection with a machine that let us in. To be closed. */
public final class SshConnection implements AutoCloseable {

    /** How long a machine may take to answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SshClient client;
    private final ClientSession session;

    private SshConnection(SshClient client, ClientSession session) {
        this.client = client;
        this.session = session;
    }

    /**
     * Connects and logs in.
     *
     * @throws RemoteFailure if that cannot be, and why
     */
    public static SshConnection open(SshAddress address, SshAccess access) throws IOException {
        HostKeys hosts = new HostKeys(access.knownHosts(), address);
        HostConfigEntry entry = entry(address, access);
        SshClient client = client(access, hosts, entry);
        boolean connected = false;
        try {
            client.start();
            ClientSession session = client.connect(entry, null, null).verify(PATIENCE).getSession();
            connected = true;
            access.password().ifPresent(session::addPasswordIdentity);
            session.auth().verify(PATIENCE);
            return new SshConnection(client, session);
        } catch (IOException | RuntimeException failure) {
            client.stop();
            throw why(failure, hosts.refusal(), address, connected);
        }
    }

    /** The machine, with what the user's settings of SSH say of it. */
    private static HostConfigEntry entry(SshAddress address, SshAccess access) throws IOException {
        Path settings = access.folder().resolve("config");
        HostConfigEntryResolver resolver =
                Files.isReadable(settings) ? new ConfigFileHostEntryResolver(settings) : HostConfigEntryResolver.EMPTY;
        String user = address.user().orElse("");
        HostConfigEntry found = resolver.resolveEffectiveHost(address.host(), address.port(), null, user, null, null);
        HostConfigEntry entry =
                found == null ? new HostConfigEntry(address.host(), address.host(), address.port(), user) : found;
        if (entry.getPort() <= 0) {
            entry.setPort(SshConstants.DEFAULT_PORT);
        }
        if (entry.getUsername() == null || entry.getUsername().isEmpty()) {
            entry.setUsername(System.getProperty("user.name", ""));
        }
        return entry;
    }

    private static SshClient client(SshAccess access, HostKeys hosts, HostConfigEntry entry) throws IOException {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(hosts);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setSignatureFactories(hosts.preferred(entry.getHostName(), entry.getPort(), client.getSignatureFactories()));
        FilePasswordProvider passphrase = (session, resource, retry) -> retry == 0 ? access.passphrase().orElse(null) : null;
        client.setFilePasswordProvider(passphrase);
        client.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(UserKeys.in(access.folder(), passphrase)));
        access.agent().filter(Files::exists).ifPresent(socket -> client.setAgentFactory(new AgentSockets(socket)));
        return client;
    }

    private static RemoteFailure why(
            Exception failure, Optional<RemoteFailure> hostRefused, SshAddress address, boolean connected) {
        if (hostRefused.isPresent()) {
            return hostRefused.get();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return new RemoteFailure(RemoteCause.HOST_NOT_FOUND, address.host());
            }
            if (cause instanceof SshException ssh
                    && ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
                return new RemoteFailure(RemoteCause.LOGIN_REFUSED, address.shown());
            }
        }
        return connected && failure instanceof IOException io
                ? RemoteFailure.of(io)
                : new RemoteFailure(RemoteCause.NO_ANSWER, address.shown());
    }

    /** For what is done over the connection. */
    public ClientSession session() {
        return session;
    }

    /** Ends the connection; never fails. */
    @Override
    public void close() {
        session.close(true);
        client.stop();
    }
}
