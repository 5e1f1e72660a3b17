package nl.inspiratieboek.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Optional;
import nl.inspiratieboek.fixture.SshServerHere;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemoteFailure;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom we trust, and how we show who we are. */
class SshConnectionTest {

    @TempDir
    Path folder;

    private SshServerHere server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        server = SshServerHere.start(folder, Files.createDirectories(folder.resolve("home")));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMachineThatNobodyKnowsIsRefusedWithHowToKnowIt() throws IOException, GeneralSecurityException {
        server.withPassword();

        RemoteFailure refused = refused();

        assertThat(refused.reason()).isEqualTo(RemoteCause.HOST_KEY_UNKNOWN);
        assertThat(refused.getMessage())
                .containsAnyOf(server.fingerprint("ssh-ed25519"), server.fingerprint("ecdsa-sha2-nistp256"))
                .contains("ssh -p " + server.port() + " jan@127.0.0.1");
        assertThat(folder.resolve("home/.ssh/known_hosts")).doesNotExist();
    }

    @Test
    void aMachineWithAnotherKeyIsRefused() throws IOException, GeneralSecurityException {
        server.withPassword().known(KeyUtils.generateKeyPair("ssh-ed25519", 256).getPublic());
        String before = Files.readString(folder.resolve("home/.ssh/known_hosts"));

        RemoteFailure refused = refused();

        assertThat(refused.reason()).isEqualTo(RemoteCause.HOST_KEY_CHANGED);
        assertThat(refused.getMessage()).contains(server.fingerprint("ssh-ed25519"));
        assertThat(folder.resolve("home/.ssh/known_hosts")).hasContent(before);
    }

    /** A machine has several keys, of which we know one. */
    @ParameterizedTest
    @ValueSource(strings = {"ssh-ed25519", "ecdsa-sha2-nistp256"})
    void aMachineIsKnownByAnyOfItsKeys(String kind) throws IOException, GeneralSecurityException {
        server.withPassword().knownBy(kind);

        assertThat(letsUsIn(server.address())).isTrue();
    }

    @Test
    void aKeyOfTheUserLetsIn() throws IOException, GeneralSecurityException {
        server.withKey("").knownBy("ssh-ed25519");

        assertThat(letsUsIn(server.address())).isTrue();
    }

    @Test
    void aLockedKeyLetsInWithWhatUnlocksIt() throws IOException, GeneralSecurityException {
        server.withKey("open u").knownBy("ssh-ed25519");

        RemoteFailure locked = refused();
        server.with(SshAccess.PASSPHRASE, "open u");

        assertThat(locked.reason()).isEqualTo(RemoteCause.LOGIN_REFUSED);
        assertThat(letsUsIn(server.address())).isTrue();
    }

    @Test
    void aWrongPasswordIsTold() throws IOException, GeneralSecurityException {
        server.with(SshAccess.PASSWORD, "mis").knownBy("ssh-ed25519");

        RemoteFailure refused = refused();

        assertThat(refused.reason()).isEqualTo(RemoteCause.LOGIN_REFUSED);
        assertThat(refused.getMessage()).contains("jan@127.0.0.1").doesNotContain("mis");
    }

    @Test
    void theSettingsOfSshSayWhoAndWhere() throws IOException, GeneralSecurityException {
        server.withKey("").knownBy("ssh-ed25519");
        Files.writeString(
                folder.resolve("home/.ssh/config"),
                "Host boek\n  HostName 127.0.0.1\n  Port " + server.port() + "\n  User jan\n");

        assertThat(letsUsIn(new SshAddress(Optional.empty(), "boek", 0))).isTrue();
    }

    @Test
    void theAgentSignsWithAKeyThatIsInNoFile() throws IOException, GeneralSecurityException {
        KeyPair key = KeyUtils.generateKeyPair("ssh-ed25519", 256);
        server.admitting(key.getPublic()).knownBy("ssh-ed25519");
        // The path of a socket has room for some 100 letters.
        Path place = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "a");
        try (AgentHere agent = AgentHere.start(place.resolve("s"), key)) {
            server.with("SSH_AUTH_SOCK", agent.socket().toString());

            assertThat(letsUsIn(server.address())).isTrue();
            assertThat(agent.signed()).isEqualTo(1);
        } finally {
            Files.deleteIfExists(place.resolve("s"));
            Files.delete(place);
        }
    }

    @Test
    void anAgentThatIsGoneIsPassedOver() throws IOException, GeneralSecurityException {
        server.withPassword().knownBy("ssh-ed25519").with("SSH_AUTH_SOCK", folder.resolve("gone").toString());

        assertThat(letsUsIn(server.address())).isTrue();
    }

    private boolean letsUsIn(SshAddress address) throws IOException {
        try (SshConnection connection = SshConnection.open(address, server.access())) {
            return connection.session().isAuthenticated();
        }
    }

    private RemoteFailure refused() {
        return catchThrowableOfType(
                RemoteFailure.class, () -> SshConnection.open(server.address(), server.access()).close());
    }
}
