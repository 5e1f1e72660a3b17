package nl.inspiratieboek.publish.ssh;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What tells who the user is and whom the user trusts. No secret is kept longer than it is needed.
 *
 * @param home the user's home, with {@code .ssh} in it
 * @param environment the value of an environment variable, if it is set
 */
public record SshAccess(Path home, Function<String, Optional<String>> environment) {

    /** The variable with the password of the user there. */
    public static final String PASSWORD = "INSPIRATIEBOEK_PASSWORD";

    /** The variable with what unlocks the user's key. */
    public static final String PASSPHRASE = "INSPIRATIEBOEK_PASSPHRASE";

    private static final String AGENT = "SSH_AUTH_SOCK";

    Path folder() {
        return home.resolve(".ssh");
    }

    Path knownHosts() {
        return folder().resolve("known_hosts");
    }

    Optional<String> password() {
        return environment.apply(PASSWORD);
    }

    Optional<String> passphrase() {
        return environment.apply(PASSPHRASE);
    }

    /** Where the agent listens that holds the user's keys, if there is one. */
    Optional<Path> agent() {
        return environment.apply(AGENT).filter(socket -> !socket.isBlank()).map(Path::of);
    }
}
