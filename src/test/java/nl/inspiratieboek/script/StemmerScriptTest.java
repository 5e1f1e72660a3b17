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
    private static final int LARGEST = 17_000;

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
        String script = script("nl");

        assertThat(script.getBytes(UTF_8).length).isLessThan(LARGEST);
        assertThat(script).doesNotContain("inspiratieboekStemmer_en");
        assertThat(script)
                .doesNotContain("eval(", "Function(", "import(", "import ", "export ", "sourceMappingURL", "fetch(", "</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "nl,"})
    void theScriptThrowsAtAnUnknownLanguage(String codes) throws Exception {
        Node.needNode();

        assertThat(run("nl", codes, List.of("x")).exit()).isNotZero();
    }

    private List<String> stems(String codes, List<String> words) throws IOException, InterruptedException {
        Node.Run run = run(codes, codes, words);
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).as("the script's globals").matches("(inspiratieboekStemmer_[a-z_]+,)+inspiratieboekStemmer\n");
        List<String> stems = List.of(Files.readString(folder.resolve("stems")).split("\n", -1));
        assertThat(stems).hasSameSizeAs(words);
        return stems;
    }

    private Node.Run run(String loaded, String codes, List<String> words) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("stemmers.js"), script(loaded));
        Path asked = Files.writeString(folder.resolve("words"), String.join("\n", words));
        return Node.run(Map.of(), List.of(
                Node.project("src/test/js/stem.mjs").toString(), script.toString(), codes, asked.toString(),
                folder.resolve("stems").toString()));
    }

    /** As a site has it: the stemmers of its languages, and what joins them. */
    private static String script(String codes) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String code : (codes + ",join").split(",")) {
            try (var script = Stemmer.class.getResourceAsStream("/stemmers/" + code + ".js")) {
                assertThat(script).as("the compiled script of " + code).isNotNull();
                all.append(new String(script.readAllBytes(), UTF_8)).append('\n');
            }
        }
        return all.toString();
    }
}
