package nl.inspiratieboek.load.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.inspiratieboek.book.PublishTarget.Branch;
import nl.inspiratieboek.book.PublishTarget.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write where a book goes. */
class PublishAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "jan@www.example.org:/var/www/book, jan, www.example.org, 0, /var/www/book",
        "www.example.org:book, , www.example.org, 0, book",
        "sftp://jan@www.example.org/var/www, jan, www.example.org, 0, /var/www",
        "sftp://www.example.org:2222/, , www.example.org, 2222, /",
        "sftp://jan@[::1]:2222/~/book, jan, ::1, 2222, book",
        "jan@[2001:db8::1]:/book, jan, 2001:db8::1, 0, /book",
    })
    void aFolderOnAServer(String typed, String user, String host, int port, String folder) {
        assertThat(PublishAddresses.server(typed)).contains(new Server(Optional.ofNullable(user), host, port, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/var/www", "C:/www", "C:\\www", "jan@www.example.org", "sftp://www.example.org", "https://www.example.org/book",
        "sftp://www.example.org:99999/www", "jan doe@www.example.org:/www", "sftp://www.example.org/~/", ":/www"
    })
    void noFolderOnAServer(String typed) {
        assertThat(PublishAddresses.server(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://forge.example.org/jan/book.git, false",
        "https://jan@forge.example.org/jan/book, false",
        "ssh://git@forge.example.org:2222/jan/book.git, false",
        "git@forge.example.org:jan/book.git, false",
        "file:///srv/git/book.git, false",
        "/srv/git/book.git, true",
        "../book.git, true",
        "C:/git/book.git, true",
    })
    void aRepository(String typed, boolean here) {
        assertThat(PublishAddresses.branch(typed, "pages")).contains(new Branch(typed, here, "pages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://forge.example.org/book.git", "git://forge.example.org/book.git", "https://forge.example.org"})
    void noRepository(String typed) {
        assertThat(PublishAddresses.branch(typed, "pages")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://jan:welkom@forge.example.org/book.git", "jan:welkom@www.example.org:/www", "sftp://jan:wel@kom@www.example.org/www",
        "https://ghp_abc@github.com/jan/book.git", "https://glpat-abc@gitlab.com/jan/book.git", "ssh://a:b@c/d"
    })
    void aSecretInAnAddress(String typed) {
        assertThat(PublishAddresses.holdsSecret(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://jan@forge.example.org/book.git", "jan@www.example.org:/www", "www.example.org:/a@b", "ssh://git@c:22/d",
        "https://forge.example.org/jan:x@y"
    })
    void noSecretInAnAddress(String typed) {
        assertThat(PublishAddresses.holdsSecret(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "gh-pages, true", "pages, true", "site/live, true", "v1.0, true", "-x, false", "a..b, false", "a b, false",
        "a/, false", "/a, false", "a.lock, false", "a/.b, false", "a~1, false", "a//b, false", "HEAD:x, false"
    })
    void theNameOfABranch(String typed, boolean can) {
        assertThat(PublishAddresses.isBranchName(typed)).isEqualTo(can);
    }

    @Test
    void anAddressOfGreatLengthIsReadInNoTime() {
        assertThat(PublishAddresses.server("a".repeat(50_000))).isEmpty();
        assertThat(PublishAddresses.holdsSecret("a:".repeat(50_000))).isFalse();
        assertThat(PublishAddresses.isBranchName("a/".repeat(10_000))).isFalse();
    }
}
