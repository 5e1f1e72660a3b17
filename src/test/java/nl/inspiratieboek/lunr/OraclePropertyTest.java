package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random documents, judged by lunr.js. Another seed or number: -Dlunr.seed=…, -Dlunr.cases=…. */
final class OraclePropertyTest {
    private static final long SEED = Long.getLong("lunr.seed", 20_261_123L);
    private static final int CASES = Integer.getInteger("lunr.cases", 1_000);

    @Test
    void anyDocumentsGiveTheBytesThatLunrGives() throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        RandomCases random = new RandomCases(SEED);
        List<String> cases = IntStream.range(0, CASES).mapToObj(i -> random.next()).toList();

        List<String> expected = oracle.answers(cases, "batch");

        for (int i = 0; i < CASES; i++) {
            assertThat(index(cases.get(i)))
                    .as("seed %d, case %d: %s", SEED, i, cases.get(i))
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void everyCharacterIsLoweredTrimmedStemmedAndWrittenAsByLunr() throws Exception {
        NpmOracle oracle = NpmOracle.orSkip();
        List<String> cases = IntStream.range(0, 0x200)
                .mapToObj(block -> "{\"lang\":\"" + (block % 2 == 0 ? "nl" : "nl,en")
                        + "\",\"fields\":[{\"name\":\"t\"}],\"documents\":[{\"id\":\"a\",\"t\":" + list(block) + "}]}")
                .toList();

        List<String> expected = oracle.answers(cases, "batch");

        for (int block = 0; block < cases.size(); block++) {
            assertThat(index(cases.get(block)))
                    .as("characters from U+%X", block << 8)
                    .isEqualTo(expected.get(block));
        }
    }

    /** A list of words, each with one of 256 characters in it: alone, at both ends, within, beside a capital sigma. */
    private static String list(int block) {
        StringBuilder list = new StringBuilder("[");
        for (int codePoint = block << 8; codePoint < (block + 1) << 8; codePoint++) {
            String character = Character.toString(codePoint);
            for (String form : List.of("%s", "%sab%s", "ab%sing", "A\u03A3%s")) {
                list.append(list.length() == 1 ? "" : ",")
                        .append(RandomCases.quote(form.replace("%s", character)));
            }
        }
        return list.append("]").toString();
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
