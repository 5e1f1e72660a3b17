package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;
import nl.inspiratieboek.script.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherScriptsTest {

    private static final String[] PIECES = {
        "a", "é", " ", "-", ".", "7", "İ", "ﬁ", "ж", "Ж", "й", "и\u0306", "σ", "ς", "Σ", "ب", "ال", "و", "لل", "درس", "س\u064E", "می\u200Cشود", "٣", "ש",
        "数", "据", "々", "ー", "か\u3099", "が", "カ", "ﾊﾞ", "ที่", "ก", "한", "क", "कि", "ა", "\uD842\uDFB7", "😀", "µ", "²", "’",
        "。", "،", "़"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De wijk, coördinatie en ŋ     | De wijk, coördinatie en ŋ
            Школа в Москве!               | 0школа0 0в0 0москве0 !
            Москва-на-Дону                | 0москва0 - 0на0 - 0дону0
            COVIDом                       | COVID 0ом0
            السَّلامة                       | 0السلامة0 0سلامة0
            وَالمدرسة                       | 0والمدرسة0 0مدرسة0
            الم                            | 0الم0
            数据保护                       | 0数据0 0据保0 0保护0 0护0
            法                             | 0法0
            wijk社区3                      | wijk 0社区0 0区0 3
            한국은                          | 0한국은0
            Ο ΣΟΦΟΣ                       | 0ο0 0σοφοσ0
            """)
    void aWordInAnotherScriptStandsBetweenZeros(String text, String indexed) {
        String normal = Arrays.stream(indexed.split(" ")).map(Folding::fold).collect(Collectors.joining(" "));

        assertThat(Folding.fold(OtherScripts.asIndexed(text)).strip().replaceAll(" +", " ")).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "es", "nl,en"})
    void noTrimmerOrStemmerTouchesSuchAWord(String language) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        List<String> tokens = Tokenizer.words(OtherScripts.asIndexed("«Школе», المدارس الجميلة; 数据保护 ความปลอดภัย 한국은 σοφίες"));

        List<String> words = tokens.stream().filter(OtherScripts::isOther).toList();

        assertThat(words).hasSizeGreaterThan(12);
        assertThat(words).allSatisfy(word -> assertThat(pipeline.stem(word)).contains(word));
    }

    @Test
    void aBrowserReadsTheSameWordsInATextAsTheIndexGets(@TempDir Path folder) throws Exception {
        Node.needNode();
        long seed = 20261126L;
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of("", "Школа в Москве", "数据保护法"));
        for (int made = 0; made < 20_000; made++) {
            StringBuilder line = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
            }
            lines.add(line.toString());
        }

        Path asked = Files.writeString(folder.resolve("lines"), String.join("\n", lines));
        Path answered = folder.resolve("indexed");
        Node.Run run = Node.run(
                Map.of(),
                List.of(Node.project("src/test/js/indexed.mjs").toString(), asked.toString(), answered.toString()));

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(List.of(Files.readString(answered).split("\n", -1)))
                .as("seed " + seed)
                .isEqualTo(lines.stream().map(OtherScriptsTest::parted).toList());
    }

    /** The words in other scripts, a tab, and the rest. */
    private static String parted(String line) {
        List<String> tokens = Arrays.stream(OtherScripts.asIndexed(line).split(" ")).filter(token -> !token.isEmpty()).toList();
        return String.join(" ", tokens.stream().filter(OtherScriptsTest::isWord).toList()) + "\t"
                + String.join(" ", tokens.stream().filter(token -> !isWord(token)).toList());
    }

    private static boolean isWord(String token) {
        return token.startsWith("0") && token.endsWith("0");
    }
}
