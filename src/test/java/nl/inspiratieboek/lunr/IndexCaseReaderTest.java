package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexCaseReaderTest {
    private static final String FIELDS = "\"fields\":[{\"name\":\"title\"}]";

    @Test
    void whatACaseDoesNotSayIsLunrsOwnChoice() throws Exception {
        IndexCase read = read("{" + FIELDS + ",\"documents\":[{\"id\":\"a\",\"title\":\"wijk\"}]}");

        assertThat(read.language().codes()).isEqualTo("nl");
        assertThat(read.options()).isEqualTo(IndexOptions.standard());
        assertThat(read.fields()).containsExactly(IndexField.of("title"));
        assertThat(read.documents()).hasSize(1);
        assertThat(read.documents().get(0).ref()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                                       | NOT_A_CASE",
                "[]                                                     | NOT_A_CASE",
                "{\"documents\":[]}                                     | MISSING fields",
                "{\"fields\":{},\"documents\":[]}                       | NOT_A_LIST fields",
                "{\"fields\":[]}                                        | MISSING documents",
                "{\"fields\":[{}],\"documents\":[]}                     | NO_NAME fields[0]",
                "{\"fields\":[3],\"documents\":[]}                      | NO_NAME fields[0]",
                "{\"fields\":[{\"name\":\"a/b\"}],\"documents\":[]}     | IMPOSSIBLE_NAME fields[0] a/b",
                "{\"fields\":[{\"name\":\"_index\"}],\"documents\":[]}  | IMPOSSIBLE_NAME fields[0] _index",
                "{\"fields\":[{\"name\":\"a\",\"boost\":\"\"}],\"documents\":[]} | NOT_A_NUMBER fields[0].boost",
                "{\"fields\":[],\"documents\":[{},7]}                   | NOT_AN_OBJECT documents[1]",
                "{\"fields\":[],\"documents\":[{\"_boost\":[]}]}        | NOT_A_NUMBER documents[0]._boost",
                "{\"fields\":[],\"documents\":[{\"id\":{\"toString\":1}}]} | NO_TEXT documents[0].id",
                "{\"lang\":\"xx\",\"fields\":[],\"documents\":[]}       | UNKNOWN_LANGUAGE xx",
                "{\"lang\":null,\"fields\":[],\"documents\":[]}         | NOT_A_TEXT lang",
                "{\"ref\":[],\"fields\":[],\"documents\":[]}            | NOT_A_KEY ref",
                "{\"b\":\"1\",\"fields\":[],\"documents\":[]}           | NOT_A_NUMBER b",
                "{\"fields\":[],                                        | NOT_JSON 1 ",
                "{\"fields\":[],\"documents\":[]} x                     | NOT_JSON 1 "
            })
    void aBrokenCaseIsRefusedWithItsReason(String json, String reason) {
        String text = json == null ? "" : json;

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenCaseException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = ("{" + FIELDS + ",\"documents\":[{\"id\":\"é\"}]}").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> IndexCaseReader.read(bytes))
                .isInstanceOf(BrokenCaseException.class)
                .hasMessageStartingWith("NOT_JSON 1 ");
    }

    @Test
    void aHundredThousandListsInOneAnotherAreRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> read("{" + FIELDS + ",\"documents\":[{\"title\":" + deep + "}]}"))
                .isInstanceOf(BrokenCaseException.class);
    }

    private static IndexCase read(String json) throws BrokenCaseException {
        return IndexCaseReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
