package nl.inspiratieboek.publish.sftp;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.site;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.fixture.SshServerHere;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.PublishResult.NotSent;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.publish.RemoteCause;
import nl.inspiratieboek.publish.RemotePublisher;
import nl.inspiratieboek.publish.SiteIdentity;
import nl.inspiratieboek.publish.ssh.SshAddress;
import nl.inspiratieboek.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server of SFTP takes a site, and only what changed of it. */
class SftpPlaceTest {

    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk();
    private Path online;
    private SshServerHere server;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        online = Files.createDirectories(folder.resolve("server/www")).resolve("book");
        server = SshServerHere.start(folder.resolve("server"), folder.resolve("home"), disk)
                .withPassword()
                .knownBy("ssh-ed25519");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theSiteComesIntoTheFolder() {
        PublishResult result = publish(site("a/b/c.html", "c", "index.html", "i"));

        assertThat(result).isEqualTo(new Published(2, 0, 0, List.of(), List.of()));
        assertThat(everythingIn(online))
                .containsOnlyKeys(
                        "/", ".inspiratieboek/", ".inspiratieboek/manifest.txt", "a/", "a/b/", "a/b/c.html", "index.html");
    }

    @Test
    void onlyWhatChangedIsSentAndWhatIsGoneGoes() {
        publish(site("a/b.html", "b", "big.css", "x".repeat(100_000), "index.html", "1"));
        disk.written().clear();

        PublishResult result = publish(site("big.css", "x".repeat(100_000), "index.html", "2"));

        assertThat(result).isEqualTo(new Published(1, 1, 1, List.of("a/b.html"), List.of()));
        assertThat(disk.written()).containsOnly("index.html", "manifest.txt");
        assertThat(everythingIn(online)).containsOnlyKeys(
                "/", ".inspiratieboek/", ".inspiratieboek/manifest.txt", "big.css", "index.html");
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(online.resolve("index.html"), "foreign");
        write(online.resolve("a/notes.txt"), "foreign");

        PublishResult refused = publish(site("index.html", "i", "a/b.html", "b"));
        Files.delete(online.resolve("index.html"));
        publish(site("index.html", "i", "a/b.html", "b"));
        publish(site("index.html", "i"));

        assertThat(refused).isEqualTo(new Refused(List.of(new Obstacle(Obstacle.Reason.FOREIGN_FILE, "index.html"))));
        assertThat(filesIn(online)).isEqualTo(Map.of("index.html", "i", "a/notes.txt", "foreign"));
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("server/elsewhere"));
        Files.createDirectories(online);
        Files.createSymbolicLink(online.resolve("a"), elsewhere);

        PublishResult result = publish(site("index.html", "i", "a/b.html", "b"));

        assertThat(result).isEqualTo(new Refused(List.of(new Obstacle(Obstacle.Reason.LINK, "a"))));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatAFullDiskOrARefusalLeftTheNextOneFinishes() {
        publish(site("index.html", "1"));
        disk.failAt("b.css");

        PublishResult broken = publish(site("a.css", "a", "b.css", "b", "index.html", "2"));
        Map<String, String> left = filesIn(online);
        disk.failAt("");
        PublishResult result = publish(site("a.css", "a", "b.css", "b", "index.html", "2"));

        assertThat(broken).isInstanceOf(NotSent.class);
        assertThat(((NotSent) broken).begun()).isTrue();
        assertThat(left).isEqualTo(Map.of("index.html", "1", "a.css", "a"));
        assertThat(result).isEqualTo(new Published(2, 1, 0, List.of(), List.of()));
        assertThat(everythingIn(online.resolve(".inspiratieboek"))).containsOnlyKeys("/", "manifest.txt");
    }

    @Test
    void aConnectionThatBreaksIsToldAndTheNextOneGoesOn() {
        publish(site("index.html", "1"));
        disk.before("index.html", server::hangUp);

        PublishResult broken = publish(site("a.css", "a", "index.html", "2"));
        Map<String, String> left = filesIn(online);
        disk.before("", () -> {});
        publish(site("a.css", "a", "index.html", "2"));

        assertThat(broken).isInstanceOfSatisfying(NotSent.class, sent -> {
            assertThat(sent.cause()).isEqualTo(RemoteCause.BROKEN);
            assertThat(sent.begun()).isTrue();
        });
        assertThat(left).containsEntry("a.css", "a");
        assertThat(everythingIn(online)).containsOnlyKeys(
                "/", ".inspiratieboek/", ".inspiratieboek/manifest.txt", "a.css", "index.html");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        disk.failWith(AccessDeniedException::new, "index.html");

        assertThat(publish(site("index.html", "i")))
                .isEqualTo(new NotSent(RemoteCause.NO_PERMISSION, List.of("/www/book/index.html"), false));
    }

    @Test
    void aFullDiskIsToldAsOne() {
        disk.failWith(path -> new FileSystemException(path, null, "No space left on device"), "index.html");

        assertThat(publish(site("index.html", "i"))).isEqualTo(new NotSent(RemoteCause.DISK_FULL, List.of(), false));
    }

    @Test
    void theFolderAroundItMustBeThere() {
        PublishResult result = publish("/nowhere/book/", site("index.html", "i"));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.NO_FOLDER, List.of("/nowhere", "book"), false));
    }

    @Test
    void aFolderMayBeMeantFromWhereOneLogsIn() {
        publish("www/book", site("index.html", "i"));

        assertThat(filesIn(online)).isEqualTo(Map.of("index.html", "i"));
    }

    @Test
    void aPortWhereNobodyListensIsTold() throws IOException {
        server.close();

        PublishResult result = publish(site("index.html", "i"));

        assertThat(result)
                .isEqualTo(new NotSent(RemoteCause.NO_ANSWER, List.of("jan@127.0.0.1:" + server.address().port()), false));
    }

    @Test
    void aMachineWithoutAnAddressIsTold() {
        SshAddress nowhere = new SshAddress(server.address().user(), "nowhere.invalid", 22);

        PublishResult result = RemotePublisher.to(new SftpPlace(nowhere, "/www/book", server.access()), identity(), false)
                .list(site("index.html", "i"));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.HOST_NOT_FOUND, List.of("nowhere.invalid"), false));
    }

    private PublishResult publish(Site site) {
        return publish("/www/book", site);
    }

    private PublishResult publish(String at, Site site) {
        SftpPlace place = new SftpPlace(server.address(), at, server.access());
        return RemotePublisher.to(place, identity(), false).publish(site, () -> false, (done, all) -> {});
    }

    private static SiteIdentity identity() {
        return new SiteIdentity("Book", Set.of());
    }
}
