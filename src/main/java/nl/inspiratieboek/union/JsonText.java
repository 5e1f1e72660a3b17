package nl.inspiratieboek.union;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of strangers within limits: deep nesting, endless texts and one name twice are refused. */
final class JsonText {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(BookData.MOST_BYTES + 1_000L)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static JsonNode parse(byte[] bytes) throws UnsoundBookException {
        if (bytes.length > BookData.MOST_BYTES) {
            throw new UnsoundBookException("", "large", Integer.toString(BookData.MOST_BYTES / 1_000_000));
        }
        try {
            return MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException wrong) {
            int line = Math.max(1, wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr());
            int column = Math.max(1, wrong.getLocation() == null ? 1 : wrong.getLocation().getColumnNr());
            throw new UnsoundBookException("", "json", String.format(Locale.ROOT, "%d:%d", line, column));
        }
    }
}
