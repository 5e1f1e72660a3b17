package nl.inspiratieboek.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.stem.Stemmer;
import nl.inspiratieboek.stem.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that the build makes of the stemmers gives the browser the stems that the index has. */
class StemmerScriptTest {
    private static final int LARGEST = 45_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nl|nl", "en|en", "de|de", "fr|fr", "es|es", "nl,en|en", "de,fr,es|es"})
    void theScriptStemsWholeDictionariesAndMadeWordsAsTheGeneratorDoes(String codes, String language) throws Exception {
        Node.needNode();
        List<String> words = new ArrayList<>(WordLists.dictionaryAndRandom(language));
        words.addAll(List.of("", "x\u2028s", "\uD83D\uDE00s", "İng"));

        List<String> stems = stems(codes, words);

        Stemmer stemmer = Stemmer.find(codes).orElseThrow();
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String stem = stemmer.stem(words.get(at));
            if (!stem.equals(stems.get(at))) {
                differences.add(words.get(at) + ": " + stem + " in Java, " + stems.get(at) + " in the script");
            }
        }
        assertThat(differences).as("of %d words", words.size()).isEmpty();
    }

    @Test
    void theScriptIsSmallAndRunsUnderAStrictPolicy() throws IOException {
        String script = script();

        assertThat(script.getBytes(UTF_8).length).isLessThan(LARGEST);
        assertThat(script)
                .doesNotContain("eval(", "Function(", "import(", "import ", "export ", "sourceMappingURL", "fetch(", "</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "nl,"})
    void theScriptThrowsAtAnUnknownLanguage(String codes) throws Exception {
        Node.needNode();

        assertThat(run(codes, List.of("x")).exit()).isNotZero();
    }

    private List<String> stems(String codes, List<String> words) throws IOException, InterruptedException {
        Node.Run run = run(codes, words);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).as("the script's globals").isEqualTo("inspiratieboekStemmer\n");
        List<String> stems = List.of(Files.readString(folder.resolve("stems")).split("\n", -1));
        assertThat(stems).hasSameSizeAs(words);
        return stems;
    }

    private Node.Run run(String codes, List<String> words) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("stemmers.js"), script());
        Path asked = Files.writeString(folder.resolve("words"), String.join("\n", words));
        return Node.run(Map.of(), List.of(
                Node.project("src/test/js/stem.mjs").toString(), script.toString(), codes, asked.toString(),
                folder.resolve("stems").toString()));
    }

    private static String script() throws IOException {
        try (var script = Stemmer.class.getResourceAsStream("/stemmers/stemmers.js")) {
            assertThat(script).as("the compiled script").isNotNull();
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
