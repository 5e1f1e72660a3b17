package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.site;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Notice;
import nl.inspiratieboek.publish.PublishResult.Notice.Kind;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Obstacle.Reason;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherTest {
    private static final Site TWO_PAGES = site("index.html", "i", "a/b.html", "b");

    private final Publisher publisher = Publisher.waiting(Duration.ofSeconds(5));

    @TempDir
    private Path temporary;

    private Path output() {
        return temporary.resolve("site output");
    }

    @Test
    void aFirstBuildMakesTheFolderAndItsFiles() {
        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result).isEqualTo(new Published(2, 0, 0, List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a/b.html", "b"));
        assertThat(everythingIn(output()))
                .containsOnlyKeys(
                        "/", ".inspiratieboek/", ".inspiratieboek/lock", ".inspiratieboek/manifest.txt", "a/",
                        "a/b.html", "index.html");
    }

    @Test
    void anUnchangedFileIsNotWrittenAgain() throws IOException {
        publisher.publish(TWO_PAGES, output());
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(output().resolve("index.html"), longAgo);
        Files.setLastModifiedTime(output().resolve(".inspiratieboek/manifest.txt"), longAgo);

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(0, 2, 0, List.of()));

        assertThat(Files.getLastModifiedTime(output().resolve("index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output().resolve(".inspiratieboek/manifest.txt"))).isEqualTo(longAgo);
    }

    @Test
    void aPageNoLongerMadeStaysForOneBuildAndGoesWithItsFolderInTheNext() {
        Site onePage = site("index.html", "i2");
        publisher.publish(TWO_PAGES, output());

        PublishResult second = publisher.publish(onePage, output());
        Map<String, String> afterSecond = filesIn(output());
        PublishResult third = publisher.publish(onePage, output());

        assertThat(second).isEqualTo(new Published(1, 0, 0, List.of()));
        assertThat(afterSecond).isEqualTo(Map.of("index.html", "i2", "a/b.html", "b"));
        assertThat(third).isEqualTo(new Published(0, 1, 1, List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i2"));
        assertThat(output().resolve("a")).doesNotExist();
    }

    @Test
    void theManifestOfABuildOnTopOfAnotherEqualsThatOfACleanOne() throws IOException {
        Site onePage = site("index.html", "i2");
        publisher.publish(TWO_PAGES, output());
        publisher.publish(onePage, output());
        publisher.publish(onePage, output());

        publisher.publish(onePage, temporary.resolve("clean"));

        assertThat(everythingIn(output())).isEqualTo(everythingIn(temporary.resolve("clean")));
    }

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
    void aPageEditedByHandIsMendedWithANotice() throws IOException {
        publisher.publish(TWO_PAGES, output());
        write(output().resolve("a/b.html"), "edited");

        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result)
                .isEqualTo(new Published(1, 1, 0, List.of(new Notice(Kind.EDITED_FILE_MENDED, "a/b.html"))));
        assertThat(filesIn(output())).containsEntry("a/b.html", "b");
    }

    @Test
    void whereNobodyReadsAFileThatIsNoLongerWantedGoesAtOnce() throws IOException {
        publisher.publish(site("bulk-001.ndjson", "1", "bulk-002.ndjson", "2", "index.json", "i"), output());
        write(output().resolve("mine.txt"), "m");

        PublishResult result = publisher.keepingNothingOld().publish(site("bulk.ndjson", "1", "index.json", "i"), output());

        assertThat(result).isEqualTo(new Published(1, 1, 2, List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("bulk.ndjson", "1", "index.json", "i", "mine.txt", "m"));
    }

    @Test
    void aStalePageEditedByHandIsKeptAsForeign() throws IOException {
        publisher.publish(TWO_PAGES, output());
        publisher.publish(site("index.html", "i"), output());
        write(output().resolve("a/b.html"), "edited");

        PublishResult result = publisher.publish(site("index.html", "i"), output());
        publisher.publish(site("index.html", "i"), output());

        assertThat(result).isEqualTo(new Published(0, 1, 0, List.of(new Notice(Kind.EDITED_FILE_KEPT, "a/b.html"))));
        assertThat(filesIn(output())).containsEntry("a/b.html", "edited");
    }

    @Test
    void aPageDeletedByHandComesBack() throws IOException {
        publisher.publish(TWO_PAGES, output());
        Files.delete(output().resolve("a/b.html"));

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(1, 1, 0, List.of()));
    }

    @Test
    void aFileOfOursGivesWayToAFolderAndBack() {
        Site asFile = site("index.html", "i", "a", "file");
        publisher.publish(TWO_PAGES, output());

        publisher.publish(asFile, output());
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a", "file"));

        publisher.publish(TWO_PAGES, output());
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a/b.html", "b"));
    }

    @Test
    void aMissingManifestIsMadeAgainWhenTheFilesAreWhatWeWouldWrite() throws IOException {
        publisher.publish(TWO_PAGES, output());
        Map<String, String> before = everythingIn(output());
        Files.delete(output().resolve(".inspiratieboek/manifest.txt"));

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(0, 2, 0, List.of()));
        assertThat(everythingIn(output())).isEqualTo(before);
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
                        2, 0, 0, List.of(new Notice(Kind.MANIFEST_DAMAGED, ".inspiratieboek/manifest.txt"))));
        assertThat(outside).hasContent("b");
        assertThat(elsewhere.resolve("b.html")).hasContent("b");
        assertThat(everythingIn(output())).containsKeys("link", "alias.html");
    }

    @Test
    void aNameTooLongForAFileSystemIsRefusedBeforeAnythingIsWritten() {
        String longName = "x".repeat(256);

        assertThat(publisher.publish(site("index.html", "i", longName, ""), output()))
                .isEqualTo(new Refused(List.of(new Obstacle(Reason.NAME_TOO_LONG, longName))));
        assertThat(output()).doesNotExist();
    }

    @Test
    void aSourceThatCanNoLongerBeReadLeavesNoTrace() {
        Site broken = Site.of(List.of(
                OutputFile.of(SitePath.of("a.html"), "a"),
                OutputFile.later(SitePath.of("media/x.png"), () -> {
                    throw new IOException("gone");
                })));

        assertThat(publisher.publish(broken, output()))
                .isEqualTo(new Failed(Trouble.SOURCE_UNREADABLE, "media/x.png"));
        assertThat(output()).doesNotExist();
    }

    @Test
    void aStopAskedForLeavesNoTrace() {
        assertThat(publisher.stoppingWhen(() -> true).publish(TWO_PAGES, output()))
                .isEqualTo(new Failed(Trouble.STOPPED, "a/b.html"));
        assertThat(output()).doesNotExist();
    }

    @Test
    void thePlaceOfOurBooksIsNotForPages() {
        Site site = site(".Inspiratieboek/lock", "x");

        assertThatThrownBy(() -> publisher.publish(site, output())).isInstanceOf(IllegalArgumentException.class);
    }
}
