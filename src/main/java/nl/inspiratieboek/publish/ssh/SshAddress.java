package nl.inspiratieboek.publish.ssh;

import java.util.Optional;

/**
 * A machine that is reached by SSH.
 *
 * @param user whom to be there; empty for whom the settings of SSH name, or else the user of this machine
 * @param host the machine's name, or what the settings of SSH call it
 * @param port 0 for what the settings of SSH say, or else 22
 */
public record SshAddress(Optional<String> user, String host, int port) {

    /** As people write it: {@code user@host}, with the port if it was named. */
    public String shown() {
        return user.map(name -> name + "@").orElse("") + host + (port > 0 ? ":" + port : "");
    }

    /** How a person logs in there. */
    String login() {
        return "ssh " + (port > 0 ? "-p " + port + " " : "") + user.map(name -> name + "@").orElse("") + host;
    }
}
