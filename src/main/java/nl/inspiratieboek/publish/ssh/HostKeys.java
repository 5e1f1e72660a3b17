package nl.inspiratieboek.publish.ssh;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;

/** The machines that the user knows. One that is not among them is refused; the library would have added it. */
final class HostKeys extends KnownHostsServerKeyVerifier {

    private final Path file;
    private Optional<RemoteFailure> refusal = Optional.empty();
    private final SshAddress address;

    HostKeys(Path file, SshAddress address) {
        super(RejectAllServerKeyVerifier.INSTANCE, file);
        this.file = file;
        this.address = address;
    }

    /** Why the machine was refused, if it was. */
    Optional<RemoteFailure> refusal() {
        return refusal;
    }

    @Override
    protected boolean acceptUnknownHostKey(ClientSession session, SocketAddress remote, PublicKey key) {
        refusal = Optional.of(new RemoteFailure(
                RemoteCause.HOST_KEY_UNKNOWN, address.host(), KeyUtils.getFingerPrint(key), address.login()));
        return false;
    }

    @Override
    public boolean acceptModifiedServerKey(
            ClientSession session, SocketAddress remote, KnownHostEntry entry, PublicKey expected, PublicKey actual) {
        refusal = Optional.of(new RemoteFailure(
                RemoteCause.HOST_KEY_CHANGED, address.host(), KeyUtils.getFingerPrint(actual), file.toString()));
        return false;
    }

    /**
     * The kinds of keys to ask a machine for, those first by which the user knows it: a machine has several keys, and shows only
     * one.
     *
     * @param host its name, as it is connected with
     */
    List<NamedFactory<Signature>> preferred(String host, int port, List<NamedFactory<Signature>> all) throws IOException {
        if (!Files.isReadable(file)) {
            return all;
        }
        Set<String> known = KnownHostEntry.readKnownHostEntries(file).stream()
                .filter(entry -> entry.getKeyEntry() != null && entry.isHostMatch(host, port))
                .map(entry -> entry.getKeyEntry().getKeyType())
                .collect(Collectors.toSet());
        // The order within both halves stays.
        return all.stream()
                .sorted(Comparator.comparing(kind -> !known.contains(KeyUtils.getCanonicalKeyType(kind.getName()))))
                .toList();
    }
}
