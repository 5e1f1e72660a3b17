package nl.inspiratieboek.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.ZipFiles;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers take along is the book as it stands: every file that they need, and none of another edition. */
class OfflineSiteTest {

    private static final String URL = "url: https://voorbeeld.nl/boek/\n";

    private static TestBook book(String settings, String word) {
        return TestBook.dutch()
                .with("book.yaml", "title: Wijk & straat\nlanguage: nl\n" + settings)
                .withCase(1, "een", "## Knelpunten\n### Geen licht {#licht}\nDe " + word + " bleef donker.\n")
                .withCase(2, "twee", "Hier niet.\n")
                .with("paginas/over.md", "---\ntitle: Over\n---\nDit boek.\n");
    }

    private static byte[] bytes(Site site, String path) throws IOException {
        return site.file(SitePath.of(path)).orElseThrow().bytes();
    }

    private static String text(Site site, String path) throws IOException {
        return new String(bytes(site, path), StandardCharsets.UTF_8);
    }

    @Test
    void theZipFileIsTheWholeSiteWithoutItselfAndTheWorker() throws IOException {
        Site site = book("offline: true\n" + URL, "flat").site();

        Map<String, byte[]> zip = ZipFiles.of(bytes(site, "wijk-straat.zip"));

        List<String> expected = site.files().stream()
                .map(file -> file.path().value())
                .filter(path -> !List.of("wijk-straat.zip", "offline.js", "offline.json").contains(path))
                .map(path -> "wijk-straat/" + path)
                .toList();
        assertThat(zip.keySet()).containsExactlyElementsOf(expected).contains("wijk-straat/robots.txt");
        for (OutputFile file : site.files()) {
            byte[] copy = zip.get("wijk-straat/" + file.path());
            if (copy != null && !file.path().value().equals("offline.html")) {
                assertThat(copy).as(file.path().value()).isEqualTo(file.bytes());
            }
        }
        assertThat(new String(zip.get("wijk-straat/offline.html"), StandardCharsets.UTF_8))
                .contains("De nieuwste versie staat op https://voorbeeld.nl/boek/.")
                .doesNotContain(".zip", "data-offline");
    }

    @Test
    void theListHasWhatAReaderNeedsWithItsFingerprints() throws IOException {
        Site site = book("offline: true\n" + URL, "flat").site();

        JsonNode list = JsonMapper.shared().readTree(text(site, "offline.json"));
        Map<String, String> prints = new LinkedHashMap<>();
        list.get("files").forEach(file -> prints.put(file.get(0).asString(), file.get(1).asString()));

        assertThat(prints).containsKeys("index.html", "offline.html", "404.html", "zoeken.html", "assets/zoek.js")
                .doesNotContainKeys("offline.js", "offline.json", "wijk-straat.zip", "robots.txt", "sitemap.xml", "feed.xml",
                        "assets/lunr-index.json", "assets/kaarten/index.png");
        for (Map.Entry<String, String> file : prints.entrySet()) {
            assertThat(Fingerprint.of(bytes(site, file.getKey())).hex()).as(file.getKey()).isEqualTo(file.getValue());
        }
        assertThat(list.get("missing").asString()).isEqualTo("404.html");
    }

    @Test
    void aChangedWordChangesNoPageForItsSize() throws IOException {
        Site before = book("offline: true\n", "flat").site();
        Site after = book("offline: true\n", "galerijflat aan de overkant").site();
        Site plainBefore = book("", "flat").site();
        Site plainAfter = book("", "galerijflat aan de overkant").site();

        List<String> changed = changed(before, after);

        assertThat(changed).contains("offline.json", "wijk-straat.zip");
        assertThat(changed.stream().filter(path -> path.endsWith(".html")).toList())
                .isEqualTo(changed(plainBefore, plainAfter).stream().filter(path -> path.endsWith(".html")).toList());
        assertThat(JsonMapper.shared().readTree(text(after, "offline.json")).get("edition"))
                .isNotEqualTo(JsonMapper.shared().readTree(text(before, "offline.json")).get("edition"));
    }

    private static List<String> changed(Site before, Site after) throws IOException {
        Map<String, byte[]> old = new LinkedHashMap<>();
        for (OutputFile file : before.files()) {
            old.put(file.path().value(), file.bytes());
        }
        List<String> changed = new ArrayList<>();
        for (OutputFile file : after.files()) {
            if (!Arrays.equals(old.get(file.path().value()), file.bytes())) {
                changed.add(file.path().value());
            }
        }
        return changed;
    }

    @Test
    void onlyThePageThatKeepsAllowsAWorkerAndSaysSizes() throws IOException {
        Site site = book("offline: true\n", "flat").site();

        assertThat(text(site, "offline.html")).contains("worker-src 'self'", "href=\"wijk-straat.zip\"")
                .containsPattern("Download dit boek \\(\\d,\\d\u00a0MB\\)");
        assertThat(text(site, "index.html")).doesNotContain("worker-src").contains("href=\"offline.html\"");
    }

    @Test
    void aBookThatDoesNotAskForItHasNothingOfIt() throws IOException {
        Site site = book("", "flat").site();

        assertThat(site.files()).noneMatch(file -> file.path().value().contains("offline") || file.path().value().endsWith(".zip"));
        for (OutputFile file : site.files()) {
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).as(file.path().value()).doesNotContain("serviceWorker", "offline");
        }
    }

    @Test
    void filesOfTheAuthorsDoNotTakeItsAddresses() {
        TestBook book = book("offline: true\n", "flat")
                .with("paginas/over.md", "---\ntitle: Over\n---\n[a](../offline.json) [b](../wijk-straat.zip)\n")
                .with("offline.json", "{}")
                .with("wijk-straat.zip", "PK");

        assertThat(book.problems()).filteredOn(problem -> problem.endsWith("same-address")).hasSize(2);
    }
}
