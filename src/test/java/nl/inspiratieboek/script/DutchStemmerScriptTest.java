package nl.inspiratieboek.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.inspiratieboek.stem.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser's stems are those of the index: the script is held against the generator's Dutch stemmer. */
class DutchStemmerScriptTest {

    private static final Path DICTIONARY = Path.of("/usr/share/dict/dutch");
    private static final String[] SYLLABLES = {
        "a", "e", "i", "o", "u", "y", "è", "é", "ï", "aa", "ee", "d", "dd", "k", "kk", "t", "tt", "s", "n", "j", "c", "b", "en", "ene",
        "heden", "heid", "ing", "end", "ig", "lijk", "baar", "bar", "gem", "se", "'s", "2"
    };

    @Test
    void theScriptStemsAllWordsOfADutchDictionaryAsTheGeneratorDoes(@TempDir Path folder) throws Exception {
        Node.needNode();
        Node.need(Files.isReadable(DICTIONARY), "a Dutch word list (Debian: wdutch)");
        List<String> words = Files.readAllLines(DICTIONARY).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();

        assertThat(words).hasSizeGreaterThan(100_000);
        assertThat(differences(words, folder)).isEmpty();
    }

    @Test
    void theScriptStemsWordsThatNoDictionaryHasAsTheGeneratorDoes(@TempDir Path folder) throws Exception {
        Node.needNode();
        long seed = 20261123L;
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of("", "y", "yy", "ijs", "één", "'s", "geïnd", "gemene", "heden", "bar"));
        for (int made = 0; made < 100_000; made++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }

        assertThat(differences(words, folder)).as("seed " + seed).isEmpty();
    }

    private static List<String> differences(List<String> words, Path folder) throws IOException, InterruptedException {
        Path asked = Files.writeString(folder.resolve("words"), String.join("\n", words));
        Path answered = folder.resolve("stems");
        Node.Run run = Node.run(Map.of(),
                List.of(Node.project("src/test/js/stem.mjs").toString(), asked.toString(), answered.toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        String[] stems = Files.readString(answered).split("\n", -1);
        assertThat(stems).hasSameSizeAs(words);

        Stemmer stemmer = Stemmer.find("nl").orElseThrow();
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < stems.length; at++) {
            String stem = stemmer.stem(words.get(at));
            if (!stem.equals(stems[at])) {
                differences.add(words.get(at) + ": " + stem + " in Java, " + stems[at] + " in the script");
            }
        }
        return differences;
    }
}
