package nl.inspiratieboek.publish.git;

import java.util.Set;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Gives a forge the token by which it knows us, and nobody else: not where it sends us on to, and not over an open line. */
final class Token extends CredentialsProvider {

    /** What forges take for a name beside a token, which alone says who it is. */
    private static final String ANYBODY = "token";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final URIish forge;
    private final String secret;

    Token(URIish forge, String secret) {
        this.forge = forge;
        this.secret = secret;
    }

    /** Whether nobody on the way reads a token that goes there; where none goes, that is so. */
    static boolean isSafe(URIish address) {
        return !"http".equals(address.getScheme()) || THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username) && !(item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish asking, CredentialItem... items) {
        boolean same = String.valueOf(forge.getHost()).equals(asking.getHost()) && forge.getPort() == asking.getPort();
        if (!same || !isSafe(asking) || !supports(items)) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(forge.getUser() == null ? ANYBODY : forge.getUser());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(secret.toCharArray());
            }
        }
        return true;
    }
}
