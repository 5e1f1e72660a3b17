package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.inspiratieboek.publish.PublishResult.AnotherSite;
import nl.inspiratieboek.publish.PublishResult.Listed;
import nl.inspiratieboek.publish.PublishResult.NotSent;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;
import org.junit.jupiter.api.Test;

/** What is sent to another machine, in which order, and what a connection that breaks leaves. */
class RemotePublisherTest {

    private static final String LIST = "+" + Manifest.PLACE;

    private final TreeMap<String, byte[]> there = new TreeMap<>();

    @Test
    void whatPagesNeedComesFirstAndTheFrontPageAndWhatGoesLast() {
        publish(site("index.html", "1", "old.html", "o", "z.css", "1"));

        RemoteFolder remote = new RemoteFolder(there);
        PublishResult result = publish(site("a/new.html", "n", "index.html", "2", "new.css", "n", "z.css", "2"), remote);

        assertThat(remote.done())
                .containsExactly(LIST, "+new.css", "+a/new.html", "+z.css", "+index.html", "-old.html", LIST, "finish", "close");
        assertThat(result).isEqualTo(new Published(4, 0, 1, List.of("old.html"), List.of()));
    }

    @Test
    void whereNothingChangedNothingIsSent() {
        Site same = site("index.html", "1", "a.css", "a");
        publish(same);

        RemoteFolder remote = new RemoteFolder(there);
        PublishResult result = publish(same, remote);

        assertThat(remote.done()).containsExactly("close");
        assertThat(result).isEqualTo(new Published(0, 2, 0, List.of(), List.of()));
    }

    @Test
    void whereItBrokeOffTheNextOneGoesOn() {
        Site next = site("a.css", "a", "b.css", "b", "index.html", "2");
        publish(site("index.html", "1"));

        PublishResult broken = publish(next, new RemoteFolder(there).breakingAfter(2));
        String meanwhile = text("index.html");
        RemoteFolder remote = new RemoteFolder(there);
        PublishResult result = publish(next, remote);

        assertThat(broken).isEqualTo(new NotSent(RemoteCause.BROKEN, List.of("broken"), true));
        assertThat(meanwhile).isEqualTo("1");
        assertThat(remote.done()).containsExactly(LIST, "+b.css", "+index.html", LIST, "finish", "close");
        assertThat(result).isEqualTo(new Published(2, 1, 0, List.of(), List.of()));
    }

    /** What was sent before the connection broke, and is no longer wanted, is known as ours. */
    @Test
    void whatWasSentAndIsNoLongerWantedGoes() {
        publish(site("index.html", "1"));
        publish(site("a.css", "a", "index.html", "2"), new RemoteFolder(there).breakingAfter(2));

        PublishResult result = publish(site("index.html", "3"));

        assertThat(there).containsOnlyKeys(Manifest.PLACE, "index.html");
        assertThat(result).isInstanceOf(Published.class);
    }

    @Test
    void brokenBeforeAnythingCameIsTold() {
        PublishResult result = publish(site("index.html", "1"), new RemoteFolder(there).breakingAfter(0));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.BROKEN, List.of("broken"), false));
        assertThat(there).isEmpty();
    }

    @Test
    void aFileOfSomebodyElseIsNeverTouched() {
        there.put("index.html", bytes("foreign"));
        there.put("notes.txt", bytes("foreign too"));

        PublishResult refused = publish(site("index.html", "1"));
        there.remove("index.html");
        publish(site("index.html", "1"));
        publish(site("start.html", "1"));

        assertThat(refused).isEqualTo(new Refused(List.of(new Obstacle(Obstacle.Reason.FOREIGN_FILE, "index.html"))));
        assertThat(there).containsOnlyKeys(Manifest.PLACE, "notes.txt", "start.html");
        assertThat(text("notes.txt")).isEqualTo("foreign too");
    }

    @Test
    void anAssetThatReadersStillAskForStaysOnce() {
        publish(withAsset("a1.css"));

        publish(withAsset("a2.css"));
        Set<String> once = Set.copyOf(there.keySet());
        publish(withAsset("a3.css"));

        assertThat(once).containsExactlyInAnyOrder(Manifest.PLACE, "a1.css", "a2.css", "index.html");
        assertThat(there).containsOnlyKeys(Manifest.PLACE, "a2.css", "a3.css", "index.html");
    }

    @Test
    void whoPublishesMeanwhileIsNotWrittenOver() {
        publish(site("index.html", "1"));
        RemoteFolder remote = new RemoteFolder(there);

        PublishResult result = RemotePublisher.to(stop -> remote, identity(), false)
                .publish(site("index.html", "2"), () -> false, (done, all) -> there.put(Manifest.PLACE, bytes("of another")));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.CHANGED_MEANWHILE, List.of(), true));
        assertThat(text(Manifest.PLACE)).isEqualTo("of another");
    }

    @Test
    void whoStopsItFindsWhatWasSentTheNextTime() {
        List<Integer> told = new ArrayList<>();

        PublishResult result = RemotePublisher.to(stop -> new RemoteFolder(there), identity(), false)
                .publish(site("a.css", "a", "index.html", "1"), () -> !told.isEmpty(), (done, all) -> told.add(all));

        assertThat(result).isEqualTo(new NotSent(RemoteCause.STOPPED, List.of(), true));
        assertThat(told).containsExactly(2);
        assertThat(there).containsOnlyKeys(Manifest.PLACE, "a.css");
    }

    @Test
    void anotherBookIsLeftAlone() {
        publish(site("index.html", "1", "own.html", "o"));
        SiteIdentity other = new SiteIdentity("Another", Set.of(SitePath.of("else.html")));

        PublishResult result = RemotePublisher.to(stop -> new RemoteFolder(there), other, false)
                .publish(site("index.html", "2", "else.html", "e"), () -> false, (done, all) -> {});

        assertThat(result).isEqualTo(new AnotherSite("Book", "Another"));
        assertThat(text("index.html")).isEqualTo("1");
    }

    @Test
    void aTrialOnlyLooks() {
        publish(site("index.html", "1"));
        RemoteFolder remote = new RemoteFolder(there);

        PublishResult result = RemotePublisher.to(stop -> remote, identity(), false).list(site("a.html", "a"));

        assertThat(result).isInstanceOf(Listed.class);
        assertThat(((Listed) result).changes()).extracting(PublishResult.Change::path).containsExactly("a.html", "index.html");
        assertThat(remote.done()).containsExactly("close");
    }

    private PublishResult publish(Site site) {
        return publish(site, new RemoteFolder(there));
    }

    private static PublishResult publish(Site site, RemoteFolder remote) {
        return RemotePublisher.to(stop -> remote, identity(), false).publish(site, () -> false, (done, all) -> {});
    }

    private static SiteIdentity identity() {
        return new SiteIdentity("Book", Set.of(SitePath.of("own.html")));
    }

    private static Site withAsset(String name) {
        return Site.of(List.of(
                OutputFile.of(SitePath.of("index.html"), name),
                OutputFile.of(SitePath.of(name), name).staying(Stay.ONE_BUILD)));
    }

    private String text(String path) {
        return new String(there.get(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
