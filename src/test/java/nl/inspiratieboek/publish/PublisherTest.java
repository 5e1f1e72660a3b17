package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.site;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.publish.FaultyDisk.Fault;
import nl.inspiratieboek.publish.PublishResult.AnotherSite;
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
import nl.inspiratieboek.site.Stay;
import org.junit.jupiter.api.Test;

final class PublisherTest extends PublishingInto {

    @Test
    void aFirstBuildMakesTheFolderAndItsFiles() {
        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result).isEqualTo(new Published(2, 0, 0, List.of(), List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a/b.html", "b"));
        assertThat(everythingIn(output()))
                .containsOnlyKeys(
                        "/", ".inspiratieboek/", ".inspiratieboek/lock", ".inspiratieboek/manifest.txt", "a/",
                        "a/b.html", "index.html");
    }

    /** In a folder where nothing stood as well: who opens it meanwhile finds nothing or all. */
    @Test
    void theFrontPageOfAFirstBuildComesWhenAllThatItLinksToStands() {
        Site site = site("a/b.html", "b", "index.html", "i", "z/y.html", "y", "z.css", "z");
        List<Set<String>> seen = new ArrayList<>();
        FaultyDisk disk = new FaultyDisk(Fault.NONE, 0, () -> seen.add(filesIn(output()).keySet()));

        new Publisher(disk, Duration.ofSeconds(5), () -> false).publish(site, output());

        assertThat(seen).filteredOn(files -> files.contains("index.html"))
                .isNotEmpty()
                .allSatisfy(files -> assertThat(files).containsExactly("a/b.html", "index.html", "z.css", "z/y.html"));
        assertThat(seen).anySatisfy(files -> assertThat(files).containsExactly("a/b.html", "z.css", "z/y.html"));
    }

    @Test
    void anUnchangedFileIsNotWrittenAgain() throws IOException {
        publisher.publish(TWO_PAGES, output());
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(output().resolve("index.html"), longAgo);
        Files.setLastModifiedTime(output().resolve(".inspiratieboek/manifest.txt"), longAgo);

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(0, 2, 0, List.of(), List.of()));

        assertThat(Files.getLastModifiedTime(output().resolve("index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(output().resolve(".inspiratieboek/manifest.txt"))).isEqualTo(longAgo);
    }

    @Test
    void aPageNoLongerMadeGoesWithThatBuildAndItsFolderToo() {
        Site onePage = site("index.html", "i2");
        publisher.publish(TWO_PAGES, output());

        PublishResult second = publisher.publish(onePage, output());

        assertThat(second).isEqualTo(new Published(1, 0, 1, List.of("a/b.html"), List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i2"));
        assertThat(output().resolve("a")).doesNotExist();
        assertThat(publisher.publish(onePage, output())).isEqualTo(new Published(0, 1, 0, List.of(), List.of()));
    }

    @Test
    void aFileThatIsToStayDoesSoForOneBuild() {
        publisher.publish(withAsset("v1", Stay.ONE_BUILD, "a.html"), output());

        PublishResult second = publisher.publish(withAsset("v2", Stay.ONE_BUILD), output());
        Map<String, String> afterSecond = filesIn(output());
        PublishResult third = publisher.publish(withAsset("v2", Stay.ONE_BUILD), output());

        assertThat(second).isEqualTo(new Published(2, 0, 1, List.of("a.html"), List.of()));
        assertThat(afterSecond).containsOnlyKeys("index.html", "x.v1.css", "x.v2.css");
        assertThat(third).isEqualTo(new Published(0, 2, 1, List.of(), List.of()));
        assertThat(filesIn(output())).containsOnlyKeys("index.html", "x.v2.css");
    }

    @Test
    void whatHoldsTheWordsOfAPageGoesWithIt() {
        publisher.publish(withAsset("v1", Stay.UNLESS_SOMETHING_GOES, "a.html"), output());

        publisher.publish(withAsset("v2", Stay.UNLESS_SOMETHING_GOES, "a.html"), output());
        assertThat(filesIn(output())).containsOnlyKeys("a.html", "index.html", "x.v1.css", "x.v2.css");

        publisher.publish(withAsset("v3", Stay.UNLESS_SOMETHING_GOES), output());
        assertThat(filesIn(output())).containsOnlyKeys("index.html", "x.v3.css");
    }

    @Test
    void anotherSiteIsNotPutOverTheOneThatStandsUnlessAsked() {
        Site other = site("index.html", "other", "x/c.html", "c");
        knowing("One", false, "a/b.html").publish(TWO_PAGES, output());
        Map<String, String> before = everythingIn(output());

        PublishResult refused = knowing("Two", false, "x/c.html").publish(other, output());

        assertThat(refused).isEqualTo(new AnotherSite("One", "Two"));
        assertThat(everythingIn(output())).isEqualTo(before);
        assertThat(knowing("Two", true, "x/c.html").publish(other, output())).isInstanceOf(Published.class);
        assertThat(filesIn(output())).containsOnlyKeys("index.html", "x/c.html");
        assertThat(knowing("Two", false, "x/c.html").publish(other, output())).isInstanceOf(Published.class);
    }

    @Test
    void aSiteMayChangeItsTitleOrItsPages() {
        Site more = site("index.html", "i", "a/b.html", "b", "a/c.html", "c", "a/d.html", "d");
        Site moved = site("index.html", "i", "z/y.html", "y");
        knowing("One", false, "a/b.html").publish(TWO_PAGES, output());

        assertThat(knowing("One and more", false, "a/b.html", "a/c.html", "a/d.html").publish(more, output()))
                .isInstanceOf(Published.class);
        assertThat(knowing("ONE AND MORE", false, "z/y.html").publish(moved, output())).isInstanceOf(Published.class);
    }

    @Test
    void aFolderOfBeforeTitlesWereWrittenDownIsNotAskedAbout() {
        publisher.publish(TWO_PAGES, output());

        assertThat(knowing("Two", false, "x.html").publish(site("index.html", "i", "x.html", "x"), output()))
                .isInstanceOf(Published.class);
    }

    private Publisher knowing(String title, boolean mayReplace, String... own) {
        Set<SitePath> pages = Arrays.stream(own).map(SitePath::of).collect(Collectors.toSet());
        return publisher.knowing(new SiteIdentity(title, pages), mayReplace);
    }

    private static Site withAsset(String version, Stay stay, String... pages) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.of(SitePath.of("index.html"), version));
        files.add(OutputFile.of(SitePath.of("x." + version + ".css"), version).staying(stay));
        for (String page : pages) {
            files.add(OutputFile.of(SitePath.of(page), "page"));
        }
        return Site.of(files);
    }

    @Test
    void theManifestOfABuildOnTopOfAnotherEqualsThatOfACleanOne() throws IOException {
        Site onePage = site("index.html", "i2");
        publisher.publish(TWO_PAGES, output());
        publisher.publish(onePage, output());

        publisher.publish(onePage, temporary.resolve("clean"));

        assertThat(everythingIn(output())).isEqualTo(everythingIn(temporary.resolve("clean")));
    }

    @Test
    void aPageEditedByHandIsMendedWithANotice() throws IOException {
        publisher.publish(TWO_PAGES, output());
        write(output().resolve("a/b.html"), "edited");

        PublishResult result = publisher.publish(TWO_PAGES, output());

        assertThat(result)
                .isEqualTo(new Published(1, 1, 0, List.of(), List.of(new Notice(Kind.EDITED_FILE_MENDED, "a/b.html"))));
        assertThat(filesIn(output())).containsEntry("a/b.html", "b");
    }

    @Test
    void whereNobodyReadsAFileThatIsNoLongerWantedGoesAtOnce() throws IOException {
        publisher.publish(site("bulk-001.ndjson", "1", "bulk-002.ndjson", "2", "index.json", "i"), output());
        write(output().resolve("mine.txt"), "m");

        PublishResult result = publisher.keepingNothingOld().publish(site("bulk.ndjson", "1", "index.json", "i"), output());

        assertThat(result).isEqualTo(new Published(
                1, 1, 2, List.of("bulk-001.ndjson", "bulk-002.ndjson"), List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("bulk.ndjson", "1", "index.json", "i", "mine.txt", "m"));
    }

    @Test
    void aPageTakenOutThatWasEditedByHandIsKeptAsForeign() throws IOException {
        publisher.publish(TWO_PAGES, output());
        write(output().resolve("a/b.html"), "edited");

        PublishResult result = publisher.publish(site("index.html", "i"), output());
        publisher.publish(site("index.html", "i"), output());

        assertThat(result)
                .isEqualTo(new Published(
                        0, 1, 0, List.of(), List.of(new Notice(Kind.EDITED_FILE_KEPT, "a/b.html"))));
        assertThat(filesIn(output())).containsEntry("a/b.html", "edited");
    }

    @Test
    void aPageDeletedByHandComesBack() throws IOException {
        publisher.publish(TWO_PAGES, output());
        Files.delete(output().resolve("a/b.html"));

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(1, 1, 0, List.of(), List.of()));
    }

    @Test
    void aFileOfOursGivesWayToAFolderAndBack() {
        Site asFile = site("index.html", "i", "a", "file");
        publisher.publish(TWO_PAGES, output());

        assertThat(publisher.publish(asFile, output()))
                .isEqualTo(new Published(1, 1, 1, List.of("a/b.html"), List.of()));
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a", "file"));

        publisher.publish(TWO_PAGES, output());
        assertThat(filesIn(output())).isEqualTo(Map.of("index.html", "i", "a/b.html", "b"));
    }

    @Test
    void aMissingManifestIsMadeAgainWhenTheFilesAreWhatWeWouldWrite() throws IOException {
        publisher.publish(TWO_PAGES, output());
        Map<String, String> before = everythingIn(output());
        Files.delete(output().resolve(".inspiratieboek/manifest.txt"));

        assertThat(publisher.publish(TWO_PAGES, output())).isEqualTo(new Published(0, 2, 0, List.of(), List.of()));
        assertThat(everythingIn(output())).isEqualTo(before);
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
                .isEqualTo(new Failed(FailureCause.SOURCE_UNREADABLE, "media/x.png"));
        assertThat(output()).doesNotExist();
    }

    @Test
    void aStopAskedForLeavesNoTrace() {
        assertThat(publisher.stoppingWhen(() -> true).publish(TWO_PAGES, output()))
                .isEqualTo(new Failed(FailureCause.STOPPED, "a/b.html"));
        assertThat(output()).doesNotExist();
    }

    @Test
    void thePlaceOfOurBooksIsNotForPages() {
        Site site = site(".Inspiratieboek/lock", "x");

        assertThatThrownBy(() -> publisher.publish(site, output())).isInstanceOf(IllegalArgumentException.class);
    }
}
