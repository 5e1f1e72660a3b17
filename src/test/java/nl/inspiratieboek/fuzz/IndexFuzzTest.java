package nl.inspiratieboek.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import nl.inspiratieboek.lunr.BrokenCaseException;
import nl.inspiratieboek.lunr.IndexCase;
import nl.inspiratieboek.lunr.IndexCaseReader;
import nl.inspiratieboek.lunr.IndexWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any documents become an index that reads back whole: each term's sections have a score for it, and no score is left over. */
final class IndexFuzzTest {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr", "es", "nl,en");

    @FuzzTest(maxDuration = "2m")
    void anyDocumentsGiveAnIndexThatReadsBack(FuzzedDataProvider data) throws BrokenCaseException, IOException {
        ObjectNode wanted = JSON.createObjectNode().put("lang", data.pickValue(LANGUAGES)).put("ref", "id");
        ArrayNode fields = wanted.putArray("fields");
        fields.addObject().put("name", "title").put("boost", data.consumeInt(1, 9));
        fields.addObject().put("name", "text");
        ArrayNode documents = wanted.putArray("documents");
        for (int count = data.consumeInt(1, 4), id = 0; id < count; id++) {
            documents.addObject().put("id", "d" + id).put("title", data.consumeString(20)).put("text", data.consumeString(200));
        }

        IndexCase read = IndexCaseReader.read(JSON.writeValueAsBytes(wanted));
        JsonNode index = JSON.readTree(IndexWriter.bytes(read.build()));

        readsBack(index, documents.size());
    }

    private static void readsBack(JsonNode index, int documents) {
        assertThat(index.get("fieldVectors").size()).isEqualTo(2 * documents);
        int scores = 0;
        for (JsonNode vector : index.get("fieldVectors")) {
            scores += vector.get(1).size() / 2;
        }
        int postings = 0;
        String before = "";
        for (JsonNode term : index.get("invertedIndex")) {
            assertThat(term.get(0).asString().compareTo(before)).as("terms stand sorted: %s", term.get(0)).isNotNegative();
            before = term.get(0).asString();
            postings += term.get(1).get("title").size() + term.get(1).get("text").size();
        }
        assertThat(postings).isEqualTo(scores);
    }
}
