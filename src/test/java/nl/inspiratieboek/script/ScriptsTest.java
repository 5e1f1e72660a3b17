package nl.inspiratieboek.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.SearchSite;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    private static final int LONGEST = 200;

    @Test
    void theScriptsPassTheirOwnTestsInNode(@TempDir Path folder, @TempDir Path signs) throws Exception {
        Node.needLunr();
        SearchSite.write(ShippedBook.loaded(), SearchSite.small(), folder);
        SearchSite.write(ofSigns().load(), SearchSite.small(), signs);
        List<String> arguments = new ArrayList<>(List.of("--test"));
        for (Path test : files(Node.project("src/test/js"), ".test.mjs")) {
            arguments.add(test.toString());
        }

        Map<String, String> sites = Map.of(
                "WHOLE", ShippedBook.folder().toString(), "PARTS", folder.toString(), "SIGNS", signs.toString());

        Node.Run run = Node.run(sites, arguments);

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("# fail 0").doesNotContain("# pass 0\n");
    }

    /** A book in which single signs and other scripts say much. */
    private static TestBook ofSigns() {
        TestBook book = TestBook.dutch()
                .with("paginas/b.md", "---\ntitle: Plan B\n---\nIets anders. Optie A-B.\n")
                .with("paginas/a.md", "---\ntitle: Plan A\n---\nPlan, plan, plan.\n")
                .with("paginas/ru.md", "---\ntitle: Безопасность\n---\nШкола в Москве. Ещё одна школа.\n")
                .with("paginas/ar.md", "---\ntitle: الحي\n---\nالمدرسة تعمل. السَّلامة أولاً.\n")
                .with("paginas/zh.md", "---\ntitle: 数据保护法\n---\n在社区的应用。社区安全很重要。\n");
        for (int fase = 1; fase < 10; fase++) {
            book = book.with("paginas/fase-" + fase + ".md", "---\ntitle: 'Fase " + fase + "'\n---\nFase na fase, 社会 en дети.\n");
        }
        return book;
    }

    @Test
    void everyScriptIsAStrictBlockOfItsOwnThatNeedsNoNetworkAndWritesNoMarkup() throws IOException {
        for (Path script : files(Node.project("theme/js"), ".js")) {
            String text = Files.readString(script);

            assertThat(text).as(script.toString())
                    .containsPattern("(?m)\\A(?://.*\\n)+\\{\\n  'use strict';\\n")
                    .endsWith("\n}\n")
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "import(", "new Function");
            // The worker that keeps a book is there to fetch it; no script of a page fetches anything.
            if (!script.getParent().endsWith("offline/worker")) {
                assertThat(text).as(script.toString()).doesNotContain("fetch(");
            }
            assertThat(text.lines().count()).as("lines of " + script).isLessThan(LONGEST);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
