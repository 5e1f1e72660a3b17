package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random documents, judged by lunr.js. Another seed or number: -Dlunr.seed=…, -Dlunr.cases=…. */
final class OraclePropertyTest {
    private static final long SEED = Long.getLong("lunr.seed", 20_261_123L);
    private static final int CASES = Integer.getInteger("lunr.cases", 1_000);

    private static final Path DICTIONARY = Path.of("/usr/share/dict/dutch");
    private static final Set<String> ENGLISH_STOP_WORDS = new TreeSet<>(StopWords.of("en").words());

    @Test
    void anyDocumentsGiveTheBytesThatLunrGives() throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        RandomCases random = new RandomCases(SEED);
        List<String> cases = IntStream.range(0, CASES).mapToObj(i -> random.next()).toList();

        List<String> expected = oracle.answers(cases, "batch");

        for (int i = 0; i < CASES; i++) {
            assertSame("seed %d, case %d: %s".formatted(SEED, i, cases.get(i)), index(cases.get(i)), expected.get(i));
        }
    }

    @Test
    void everyCharacterIsLoweredTrimmedStemmedAndWrittenAsByLunr() throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        List<String> cases =
                IntStream.range(0, 0x200).mapToObj(block -> all(block % 2 == 0 ? "nl" : "nl,en", block)).toList();

        List<String> expected = oracle.answers(cases, "batch");

        for (int block = 0; block < cases.size(); block++) {
            assertSame("characters from U+%X".formatted(block << 8), index(cases.get(block)), expected.get(block));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "fr,nl", "de,fr,es", "es,en"})
    void everyLatinCharacterIsWhatItIsToLunrInEveryLanguage(String language) throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        List<String> cases = IntStream.of(0, 1, 2, 3, 0x1D, 0x1E, 0x20, 0x21, 0x2C, 0xA7, 0xAB, 0xFB, 0xFF)
                .mapToObj(block -> all(language, block))
                .toList();

        List<String> expected = oracle.answers(cases, "batch");

        for (int block = 0; block < cases.size(); block++) {
            assertSame(language, index(cases.get(block)), expected.get(block));
        }
    }

    @Test
    void theStopWordsAreThoseOfLunrLanguages() throws Exception {
        List<String> codes = List.of("nl", "de", "fr", "es");

        List<String> expected = NpmOracle.orSkip().answers(codes, "stop-words");

        for (int i = 0; i < codes.size(); i++) {
            assertThat(String.join(",", LunrLanguage.of(codes.get(i)).stopWords())).isEqualTo(expected.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "nl,en", "de,fr,es"})
    void theSameWordsOfADictionaryAreStopWords(String language) throws Exception {
        NpmOracle.require(Files.isReadable(DICTIONARY), DICTIONARY + " (Debian's wdutch)");
        NpmOracle oracle = NpmOracle.orSkip();
        String shortWords = Stream.concat(
                        Files.readAllLines(DICTIONARY, StandardCharsets.UTF_8).stream(), ENGLISH_STOP_WORDS.stream())
                .filter(word -> word.length() < 8)
                .collect(Collectors.joining(" "));
        String words = "{\"lang\":\"" + language
                + "\",\"fields\":[{\"name\":\"t\"}],\"documents\":[{\"id\":\"a\",\"t\":"
                + RandomCases.quote(shortWords) + "}]}";

        String expected = oracle.answers(List.of(words), "batch").get(0);

        assertSame(language, index(words), expected);
    }

    /** A case of one document, whose words have each one of 256 characters. */
    private static String all(String language, int block) {
        return "{\"lang\":\"" + language + "\",\"fields\":[{\"name\":\"t\"}],\"documents\":[{\"id\":\"a\",\"t\":"
                + list(block) + "}]}";
    }

    /** A list of words, each with one of 256 characters in it: alone, at both ends, within, beside a capital sigma. */
    private static String list(int block) {
        StringBuilder list = new StringBuilder("[");
        for (int codePoint = block << 8; codePoint < (block + 1) << 8; codePoint++) {
            String character = Character.toString(codePoint);
            for (String form : List.of("%s", "%sab%s", "ab%sing", "A\u03A3%s")) {
                if (form.startsWith("A") && !Character.isDefined(codePoint)) {
                    continue; // a newer Unicode's, whose case this Java does not know
                }
                list.append(list.length() == 1 ? "" : ",")
                        .append(RandomCases.quote(form.replace("%s", character)));
            }
        }
        return list.append("]").toString();
    }

    /** The whole texts are too long to be read in a report. */
    private static void assertSame(String what, String actual, String expected) {
        if (!actual.equals(expected)) {
            int at = 0;
            while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) {
                at++;
            }
            assertThat(around(actual, at)).as(what).isEqualTo(around(expected, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    private static String index(String json) {
        try {
            LunrIndex index = IndexCaseReader.read(json.getBytes(StandardCharsets.UTF_8)).build();
            return new String(IndexWriter.bytes(index), StandardCharsets.UTF_8);
        } catch (BrokenCaseException broken) {
            return broken.getMessage();
        }
    }
}
