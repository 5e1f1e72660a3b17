package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.inspiratieboek.script.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaScript reads the parts as they are meant: the theme's own folding of words. */
class SearchPartsScriptTest {

    private static final String[] PIECES = {
        "a", "é", "ï", "IJ", "ĳ", "ß", "Æ", "œ", "Ø", "ł", "’", "`", "´", "'", "Ç", "n\u0303", "İ", "ǆ", "ﬁ", "7", "😀", "K", "Ω"
    };

    @Test
    void wordsAreFoldedAsInTheBrowser(@TempDir Path folder) throws Exception {
        Node.needNode();
        long seed = 20261125L;
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of("", "Coördinatie", "’s-Gravenhage", "STRASSE", "ÅNGSTRÖM"));
        for (int made = 0; made < 20_000; made++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                word.append(PIECES[random.nextInt(PIECES.length)]);
            }
            words.add(word.toString());
        }
        try (Stream<String> lines = Files.lines(Path.of("content/paginas/techniek.md"))) {
            lines.forEach(words::add);
        }

        assertThat(foldedByScript(words, folder)).as("seed " + seed).isEqualTo(words.stream().map(Folding::fold).toList());
    }

    private static List<String> foldedByScript(List<String> words, Path folder) throws IOException, InterruptedException {
        Path asked = Files.writeString(folder.resolve("words"), String.join("\n", words));
        Path answered = folder.resolve("folded");
        Node.Run run = Node.run(
                Map.of(), List.of(Node.project("src/test/js/fold.mjs").toString(), asked.toString(), answered.toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        return List.of(Files.readString(answered).split("\n", -1));
    }
}
