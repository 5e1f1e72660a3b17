package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.everythingIn;
import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.publish.FaultyDisk.Fault;
import nl.inspiratieboek.publish.FaultyDisk.Killed;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sites, any fault at any step: what readers, foreign files and the next build see. The seed is the parameter. */
final class PublishFaultsPropertyTest {
    private static final Pattern LINK = Pattern.compile("href=(\\S+)");
    private static final List<String> NAMES =
            List.of("a.html", "b.html", "c/a.html", "c/b.html", "c/d/a.html", "d é/a.html", "x.css", "c/x y.css");
    private static final Map<String, String> FOREIGN =
            Map.of("notes.txt", "mine", "c/notes.txt", "mine too", ".gitignore", "*");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAKillAtAnyStepTheNextBuildEqualsACleanOneAndNoReaderSawItBroken(long seed) throws IOException {
        Random random = new Random(seed);
        List<Site> history = List.of(anySite(random, "v1"), anySite(random, "v2"), anySite(random, "v3"));
        boolean finished = false;
        for (int step = 1; !finished; step++) {
            Path output = prepare("kill-" + step, history);
            Map<String, Set<String>> allowed = allowed(output, history.get(2));
            FaultyDisk disk = new FaultyDisk(Fault.KILLED, step, () -> {});

            finished = !killed(disk, history.get(2), output);
            // What a kill leaves after each step is what a reader sees at each instant.
            readerSeesAWholeSite(output, allowed);
            PublishResult next = publisher(new RealDisk()).publish(history.get(2), output);

            assertThat(next).as("killed at %d", step).isInstanceOf(Published.class);
            assertThat(((Published) next).notices()).as("killed at %d", step).isEmpty();
            assertThat(filesIn(output)).as("killed at %d", step).containsAllEntriesOf(clean(history.get(2)));
            nothingTakenOutIsLeft(output, history.get(2), "killed at " + step);
            publisher(new RealDisk()).publish(history.get(2), output);
            assertThat(withoutForeign(filesIn(output))).as("killed at %d", step).isEqualTo(clean(history.get(2)));
            assertThat(output.resolve(".inspiratieboek/staging")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11})
    void afterAKillAnotherSiteMayComeNext(long seed) throws IOException {
        Random random = new Random(seed);
        List<Site> history = List.of(anySite(random, "v1"), anySite(random, "v2"), anySite(random, "v3"));
        Site other = anySite(random, "v4");
        boolean finished = false;
        for (int step = 1; !finished; step += 3) {
            Path output = prepare("other-" + step, history);
            finished = !killed(new FaultyDisk(Fault.KILLED, step, () -> {}), history.get(2), output);
            Map<String, Set<String>> allowed = allowed(output, other);
            FaultyDisk disk = new FaultyDisk(Fault.NONE, 0, () -> readerSeesAWholeSite(output, allowed));

            PublishResult next = publisher(disk).publish(other, output);

            assertThat(next).as("killed at %d", step).isInstanceOf(Published.class);
            nothingTakenOutIsLeft(output, other, "killed at " + step);
            publisher(new RealDisk()).publish(other, output);
            publisher(new RealDisk()).publish(other, output);
            assertThat(withoutForeign(filesIn(output))).as("killed at %d", step).isEqualTo(clean(other));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21})
    void afterAFailureAtAnyStepTheFolderIsAsItWasByteForByte(long seed) throws IOException {
        for (Fault fault : List.of(Fault.FAILS_ONCE, Fault.FULL)) {
            Random random = new Random(seed);
            List<Site> history = List.of(anySite(random, "v1"), anySite(random, "v2"), anySite(random, "v3"));
            boolean reached = true;
            int failures = 0;
            for (int step = 1; reached; step++) {
                Path output = prepare(fault + "-" + step, history);
                Map<String, String> before = everythingIn(output);
                Map<String, Set<String>> allowed = allowed(output, history.get(2));
                FaultyDisk disk = new FaultyDisk(fault, step, () -> readerSeesAWholeSite(output, allowed));

                PublishResult result = publisher(disk).publish(history.get(2), output);

                reached = disk.reached();
                String said = "%s at %d: %s".formatted(fault, step, result);
                if (result instanceof Failed failed) {
                    failures++;
                    assertThat(failed.cause()).as(said).isEqualTo(FailureCause.DISK_FULL);
                    assertThat(everythingIn(output)).as(said).isEqualTo(before);
                }
                assertThat(publisher(new RealDisk()).publish(history.get(2), output)).isInstanceOf(Published.class);
                assertThat(filesIn(output)).as(said).containsAllEntriesOf(clean(history.get(2)));
                nothingTakenOutIsLeft(output, history.get(2), said);
            }
            assertThat(failures).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31})
    void aFirstBuildThatFailsLeavesNoFolder(long seed) {
        Site site = anySite(new Random(seed), "v1");
        boolean reached = true;
        for (int step = 1; reached; step++) {
            Path output = temporary.resolve("first-" + step + "/deep/site");
            FaultyDisk disk = new FaultyDisk(Fault.FAILS_ONCE, step, () -> {});

            PublishResult result = publisher(disk).publish(site, output);

            reached = disk.reached();
            if (result instanceof Failed) {
                assertThat(output.getParent().getParent()).as("failed at %d", step).doesNotExist();
            }
        }
    }

    private static Publisher publisher(Disk disk) {
        return new Publisher(disk, Duration.ofSeconds(5), () -> false);
    }

    private static boolean killed(Disk disk, Site site, Path output) {
        try {
            assertThat(publisher(disk).publish(site, output)).isInstanceOf(Published.class);
            return false;
        } catch (Killed expected) {
            return true;
        }
    }

    /** A folder with two builds of the past: there are changed files, some to go, some stale already, and foreign ones. */
    private Path prepare(String name, List<Site> history) throws IOException {
        Path output = temporary.resolve(name);
        publisher(new RealDisk()).publish(history.get(0), output);
        publisher(new RealDisk()).publish(history.get(1), output);
        for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
            write(output.resolve(file.getKey()), file.getValue());
        }
        return output;
    }

    private static Map<String, Set<String>> allowed(Path output, Site site) {
        Map<String, Set<String>> allowed = new HashMap<>();
        filesIn(output).forEach((path, text) -> allowed.computeIfAbsent(path, p -> new HashSet<>()).add(text));
        clean(site).forEach((path, text) -> allowed.computeIfAbsent(path, p -> new HashSet<>()).add(text));
        return allowed;
    }

    private static void readerSeesAWholeSite(Path output, Map<String, Set<String>> allowed) {
        Map<String, String> files = filesIn(output);
        files.forEach((path, text) -> assertThat(allowed.getOrDefault(path, Set.of())).as(path).contains(text));
        assertThat(files).containsAllEntriesOf(FOREIGN);
        Deque<String> toRead = new ArrayDeque<>(List.of("index.html"));
        Set<String> seen = new HashSet<>(toRead);
        while (!toRead.isEmpty()) {
            String page = toRead.pop();
            assertThat(files).as("a link leads to a missing page").containsKey(page);
            URI address = URI.create("https://x/" + SitePath.of(page).encoded());
            Matcher links = LINK.matcher(files.get(page));
            while (links.find()) {
                String target = address.resolve(links.group(1)).getPath().substring(1);
                if (seen.add(target)) {
                    toRead.push(target);
                }
            }
        }
    }

    /** Pages with links to each other; the front page always there. */
    private static Site anySite(Random random, String version) {
        Set<String> names = new TreeSet<>(Set.of("index.html"));
        for (String name : NAMES) {
            if (random.nextInt(3) > 0) {
                names.add(name);
            }
        }
        List<String> all = new ArrayList<>(names);
        List<OutputFile> files = new ArrayList<>();
        for (String name : all) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "same" : version);
            for (int i = 0; i < 4; i++) {
                SitePath target = SitePath.of(all.get(random.nextInt(all.size())));
                text.append(" href=").append(target.relativeTo(SitePath.of(name)));
            }
            OutputFile file = OutputFile.of(SitePath.of(name), text.toString());
            files.add(file.staying(stay(name)));
        }
        return Site.of(files);
    }

    private static Stay stay(String name) {
        return name.equals("x.css") ? Stay.ONE_BUILD : name.equals("c/x y.css") ? Stay.UNLESS_SOMETHING_GOES : Stay.NOT;
    }

    /** What a reader knew by its address and the site no longer has is gone with the build, wherever an earlier one was killed. */
    private static void nothingTakenOutIsLeft(Path output, Site site, String said) {
        Map<String, String> left = withoutForeign(filesIn(output));
        left.keySet().removeAll(clean(site).keySet());
        assertThat(left.keySet()).as(said).allMatch(path -> stay(path) != Stay.NOT);
    }

    private static Map<String, String> clean(Site site) {
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : site.files()) {
            try {
                files.put(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return files;
    }

    private static Map<String, String> withoutForeign(Map<String, String> files) {
        Map<String, String> ours = new TreeMap<>(files);
        ours.keySet().removeAll(FOREIGN.keySet());
        return ours;
    }
}
