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
                "                                                       | an index case is a JSON object",
                "[]                                                     | an index case is a JSON object",
                "{\"documents\":[]}                                     | 'fields' is missing",
                "{\"fields\":{},\"documents\":[]}                       | 'fields' is not a list",
                "{\"fields\":[]}                                        | 'documents' is missing",
                "{\"fields\":[{}],\"documents\":[]}                     | field 1 has no 'name'",
                "{\"fields\":[3],\"documents\":[]}                      | field 1 has no 'name'",
                "{\"fields\":[{\"name\":\"a/b\"}],\"documents\":[]}     | lunr cannot hold a field named 'a/b'",
                "{\"fields\":[{\"name\":\"_index\"}],\"documents\":[]}  | lunr cannot hold a field named '_index'",
                "{\"fields\":[{\"name\":\"a\",\"boost\":\"\"}],\"documents\":[]} | boost of field 1 is not a number",
                "{\"fields\":[],\"documents\":[{},7]}                   | document 2 is not an object",
                "{\"fields\":[],\"documents\":[{\"_boost\":[]}]}        | document 1, '_boost' is not a number",
                "{\"fields\":[],\"documents\":[{\"id\":{\"toString\":1}}]} | document 1, 'id' is an object with",
                "{\"lang\":\"xx\",\"fields\":[],\"documents\":[]}       | no search language 'xx'",
                "{\"lang\":null,\"fields\":[],\"documents\":[]}         | 'lang' is not a text",
                "{\"ref\":[],\"fields\":[],\"documents\":[]}            | 'ref' is not the name of a key",
                "{\"b\":\"1\",\"fields\":[],\"documents\":[]}           | 'b' is not a number",
                "{\"fields\":[],                                        | line 1, column ",
                "{\"fields\":[],\"documents\":[]} x                     | not JSON"
            })
    void aBrokenCaseIsRefusedWithItsReason(String json, String reason) {
        String text = json == null ? "" : json;

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenCaseException.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("tools.jackson", "\n");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = ("{" + FIELDS + ",\"documents\":[{\"id\":\"é\"}]}").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> IndexCaseReader.read(bytes))
                .isInstanceOf(BrokenCaseException.class)
                .hasMessageContaining("not JSON");
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
