package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.site;

import java.nio.file.Path;
import java.time.Duration;
import nl.inspiratieboek.site.Site;
import org.junit.jupiter.api.io.TempDir;

/** What tests that publish into a folder of their own begin with. */
abstract class PublishingInto {
    static final Site TWO_PAGES = site("index.html", "i", "a/b.html", "b");

    final Publisher publisher = Publisher.waiting(Duration.ofSeconds(5));

    @TempDir
    Path temporary;

    final Path output() {
        return temporary.resolve("site output");
    }
}
