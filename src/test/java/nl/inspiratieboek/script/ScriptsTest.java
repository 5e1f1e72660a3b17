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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    private static final int LONGEST = 200;

    @Test
    void theScriptsPassTheirOwnTestsInNode(@TempDir Path folder) throws Exception {
        Node.needLunr();
        SearchSite.write(ShippedBook.loaded(), SearchSite.small(), folder);
        List<String> arguments = new ArrayList<>(List.of("--test"));
        for (Path test : files(Node.project("src/test/js"), ".test.mjs")) {
            arguments.add(test.toString());
        }

        Node.Run run = Node.run(Map.of("WHOLE", ShippedBook.folder().toString(), "PARTS", folder.toString()), arguments);

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains("# fail 0").doesNotContain("# pass 0\n");
    }

    @Test
    void everyScriptIsAStrictBlockOfItsOwnThatNeedsNoNetworkAndWritesNoMarkup() throws IOException {
        for (Path script : files(Node.project("theme/js"), ".js")) {
            String text = Files.readString(script);

            assertThat(text).as(script.toString())
                    .containsPattern("(?m)\\A(?://.*\\n)+\\{\\n  'use strict';\\n")
                    .endsWith("\n}\n")
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(",
                            "import(", "new Function");
            assertThat(text.lines().count()).as("lines of " + script).isLessThan(LONGEST);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
