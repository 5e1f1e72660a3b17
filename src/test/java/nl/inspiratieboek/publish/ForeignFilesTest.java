package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.site;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.publish.PublishResult.Notice;
import nl.inspiratieboek.publish.PublishResult.Notice.Kind;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Obstacle.Reason;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not ours in the output folder, or beside it, is neither touched nor followed. */
final class ForeignFilesTest extends PublishingInto {

    @Test
    void foreignFilesAndLinksStayAlsoInOurFolders() throws IOException {
        publisher.publish(TWO_PAGES, output());
        write(output().resolve(".gitignore"), "*");
        write(output().resolve("a/notes.txt"), "mine");
        write(output().resolve(".inspiratieboek/notes.txt"), "mine");
        Files.createSymbolicLink(output().resolve("a/link"), temporary);
        Files.createSymbolicLink(output().resolve("broken"), Path.of("nowhere"));

        publisher.publish(site("index.html", "i2"), output());
        publisher.publish(site("index.html", "i3"), output());

        assertThat(everythingIn(output()))
                .containsEntry(".gitignore", "*")
                .containsEntry("a/notes.txt", "mine")
                .containsEntry(".inspiratieboek/notes.txt", "mine")
                .containsEntry("a/link", "-> " + temporary)
                .containsEntry("broken", "-> nowhere")
                .doesNotContainKey("a/b.html");
    }

    @Test
    void aForeignFileWithANameWeNeedRefusesAllOfThemAtOnce() throws IOException {
        write(output().resolve("index.html"), "mine");
        write(output().resolve("a/b.html/x"), "mine");
        Map<String, String> before = everythingIn(output());

        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result)
                .isEqualTo(new Refused(List.of(
                        new Obstacle(Reason.FOREIGN_FOLDER, "a/b.html"),
                        new Obstacle(Reason.FOREIGN_FILE, "index.html"))));
        assertThat(everythingIn(output())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/mine.txt", "a/b/mine.txt"})
    void aFolderOfOursWithAForeignFileInItDoesNotGiveWayToAFile(String foreign) throws IOException {
        publisher.publish(site("index.html", "i", "a/b/c.html", "c"), output());
        write(output().resolve(foreign), "mine");
        Map<String, String> before = everythingIn(output());

        assertThat(publisher.publish(site("index.html", "i", "a", "file"), output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.FOREIGN_FOLDER, "a"))));
        assertThat(everythingIn(output())).isEqualTo(before);
    }

    @Test
    void aFolderOfOursWithALinkInItDoesNotGiveWayToAFile() throws IOException {
        publisher.publish(TWO_PAGES, output());
        Files.createSymbolicLink(output().resolve("a/link"), temporary);

        assertThat(publisher.publish(site("index.html", "i", "a", "file"), output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.FOREIGN_FOLDER, "a"))));
        assertThat(everythingIn(output())).containsEntry("a/link", "-> " + temporary).containsEntry("a/b.html", "b");
    }

    @Test
    void ofTheFoldersOfAPageThatGoesOnlyTheEmptyOnesGo() throws IOException {
        publisher.publish(site("index.html", "i", "a/b/c.html", "c", "x/y/z.html", "z"), output());
        write(output().resolve("a/mine.txt"), "mine");

        publisher.publish(site("index.html", "i"), output());

        assertThat(everythingIn(output()))
                .containsOnlyKeys(
                        "/", ".inspiratieboek/", ".inspiratieboek/lock", ".inspiratieboek/manifest.txt", "a/",
                        "a/mine.txt", "index.html");
    }

    @Test
    void aForeignFileWhereWeNeedAFolderRefuses() throws IOException {
        write(output().resolve("a"), "mine");

        assertThat(publisher.publish(TWO_PAGES, output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.FOREIGN_FILE, "a"))));
        assertThat(everythingIn(output())).containsOnlyKeys("/", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "index.html", ".inspiratieboek"})
    void nothingIsEverWrittenThroughALink(String name) throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve(name), elsewhere);

        assertThat(publisher.publish(TWO_PAGES, output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.LINK, name))));
        assertThat(everythingIn(elsewhere)).containsOnlyKeys("/");
        assertThat(everythingIn(output())).containsOnlyKeys("/", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "manifest.txt", "staging"})
    void ourOwnFolderIsNoWayOutEither(String name) throws IOException {
        Path elsewhere = write(temporary.resolve("elsewhere"), "keep");
        Files.createDirectories(output().resolve(".inspiratieboek"));
        Files.createSymbolicLink(output().resolve(".inspiratieboek").resolve(name), elsewhere);

        assertThat(publisher.publish(TWO_PAGES, output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.LINK, ".inspiratieboek/" + name))));
        assertThat(elsewhere).hasContent("keep");
    }

    @Test
    void anOutputFolderThatIsALinkIsFollowed() throws IOException {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Files.createSymbolicLink(output(), real);

        assertThat(publisher.publish(TWO_PAGES, output())).isInstanceOf(Published.class);
        assertThat(filesIn(real)).containsEntry("index.html", "i");
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        write(output(), "mine");

        assertThat(publisher.publish(TWO_PAGES, output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.FOREIGN_FILE, "."))));
    }

    @Test
    void aHostileManifestTouchesNothingOutside() throws IOException {
        Path outside = write(temporary.resolve("outside.html"), "b");
        Path elsewhere = write(temporary.resolve("elsewhere/b.html"), "b").getParent();
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("link"), elsewhere);
        Files.createSymbolicLink(output().resolve("alias.html"), outside);
        String sha = Sha256.of("b".getBytes(StandardCharsets.UTF_8)).hex();
        StringBuilder text = new StringBuilder("inspiratieboek manifest 1\n");
        for (String path : List.of(
                "../outside.html", outside.toString(), "link/b.html", "alias.html", "x/../../outside.html",
                "..\\outside.html", ".inspiratieboek/lock", "/", "", "\u0000", "C:x")) {
            text.append("stale ").append(sha).append(" 1 ").append(path).append('\n');
        }
        text.append("stale ").append(sha).append(" 99999999999999999999 a\nend 99\n");
        write(output().resolve(".inspiratieboek/manifest.txt"), text.toString());

        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result)
                .isEqualTo(new Published(
                        2, 0, 0, List.of(), List.of(new Notice(Kind.MANIFEST_DAMAGED, ".inspiratieboek/manifest.txt"))));
        assertThat(outside).hasContent("b");
        assertThat(elsewhere.resolve("b.html")).hasContent("b");
        assertThat(everythingIn(output())).containsKeys("link", "alias.html");
    }
}
