package nl.inspiratieboek.publish.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The keys in the user's {@code .ssh} by the names that OpenSSH gives them. */
final class UserKeys {

    /** In the order of OpenSSH. */
    private static final List<String> NAMES = List.of("id_rsa", "id_ecdsa", "id_ed25519");

    private UserKeys() {}

    /** Those that can be read; one that is locked by a passphrase which nobody gave is passed over, as another may do. */
    static List<KeyPair> in(Path folder, FilePasswordProvider passphrase) {
        List<KeyPair> keys = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (!Files.isReadable(file)) {
                continue;
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                Iterable<KeyPair> found =
                        SecurityUtils.loadKeyPairIdentities(null, NamedResource.ofName(name), bytes, passphrase);
                if (found != null) {
                    found.forEach(keys::add);
                }
            } catch (IOException | GeneralSecurityException | RuntimeException locked) {
                // What is refused in the end is told with what would have helped.
            }
        }
        return keys;
    }
}
