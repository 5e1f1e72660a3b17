package nl.inspiratieboek.lunr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.lunr.BrokenCaseException.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an index case from JSON: {@code {lang, ref, fields: [{name, boost?}], positions?, b?, k1?,
 * documents: [{…, _boost?}]}}. {@code lang} is {@code nl} when not said, {@code ref} is {@code id}. Other keys are
 * passed over; of a key that stands twice the last counts, as in JavaScript.
 */
public final class IndexCaseReader {
    private static final int DEEPEST = 1_000;
    private static final int LONGEST_NUMBER = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A double would lose nothing but the numbers beyond its range, which JavaScript takes for infinite.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private IndexCaseReader() {}

    /**
     * Reads a case to the end of the stream, which stays open.
     *
     * @param bytes JSON in UTF-8
     * @throws BrokenCaseException when it is no case; it says where and why
     * @throws IOException when the stream cannot be read
     */
    public static IndexCase read(InputStream bytes) throws BrokenCaseException, IOException {
        return read(bytes.readAllBytes());
    }

    /**
     * Reads a case.
     *
     * @param bytes JSON in UTF-8
     * @throws BrokenCaseException when it is no case; it says where and why
     */
    public static IndexCase read(byte[] bytes) throws BrokenCaseException {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (StreamConstraintsException tooMuch) {
            throw new BrokenCaseException(Fault.TOO_MUCH, Integer.toString(DEEPEST), Integer.toString(LONGEST_NUMBER));
        } catch (JacksonException broken) {
            throw notJson(broken);
        }
        if (!root.isObject()) {
            throw new BrokenCaseException(Fault.NOT_A_CASE);
        }
        List<IndexField> fields = fields(root);
        return new IndexCase(language(root), fields, options(root), documents(root, fields));
    }

    private static BrokenCaseException notJson(JacksonException broken) {
        Optional<TokenStreamLocation> location = Optional.ofNullable(broken.getLocation());
        int line = location.map(TokenStreamLocation::getLineNr).orElse(1);
        int column = location.map(TokenStreamLocation::getColumnNr).orElse(1);
        return new BrokenCaseException(Fault.NOT_JSON, Integer.toString(line), Integer.toString(column));
    }

    private static LunrLanguage language(JsonNode root) throws BrokenCaseException {
        JsonNode codes = root.path("lang");
        if (!codes.isMissingNode() && !codes.isString()) {
            throw new BrokenCaseException(Fault.NOT_A_TEXT, "lang");
        }
        String wanted = codes.isMissingNode() ? "nl" : codes.stringValue();
        return LunrLanguage.find(wanted)
                .orElseThrow(() -> new BrokenCaseException(
                        Fault.UNKNOWN_LANGUAGE, wanted, String.join(", ", LunrLanguage.known())));
    }

    private static IndexOptions options(JsonNode root) throws BrokenCaseException {
        IndexOptions options = IndexOptions.standard().withPositions(JavaScriptValue.isTruthy(root.path("positions")));
        Optional<Double> b = number(root.path("b"), "b");
        if (b.isPresent()) {
            options = options.withB(b.get());
        }
        Optional<Double> k1 = number(root.path("k1"), "k1");
        return k1.isPresent() ? options.withK1(k1.get()) : options;
    }

    private static List<IndexField> fields(JsonNode root) throws BrokenCaseException {
        List<IndexField> fields = new ArrayList<>();
        for (JsonNode field : list(root, "fields")) {
            String where = "fields[" + fields.size() + "]";
            JsonNode name = field.path("name");
            if (!name.isString() && !name.isNumber()) {
                throw new BrokenCaseException(Fault.NO_NAME, where);
            }
            String text = JavaScriptValue.text(name, where + ".name");
            if (!IndexField.isPossible(text)) {
                throw new BrokenCaseException(Fault.IMPOSSIBLE_NAME, where, text);
            }
            fields.add(IndexField.of(text, number(field.path("boost"), where + ".boost").orElse(1.0)));
        }
        return fields;
    }

    private static List<IndexDocument> documents(JsonNode root, List<IndexField> fields) throws BrokenCaseException {
        JsonNode ref = root.path("ref");
        if (!ref.isMissingNode() && !ref.isString() && !ref.isNumber()) {
            throw new BrokenCaseException(Fault.NOT_A_KEY, "ref");
        }
        String key = ref.isMissingNode() ? "id" : JavaScriptValue.text(ref, "ref");
        Set<String> names =
                fields.stream().map(IndexField::name).collect(Collectors.toCollection(LinkedHashSet::new));
        List<IndexDocument> documents = new ArrayList<>();
        for (JsonNode document : list(root, "documents")) {
            documents.add(document(document, key, names, "documents[" + documents.size() + "]"));
        }
        return documents;
    }

    private static IndexDocument document(JsonNode document, String key, Set<String> names, String where)
            throws BrokenCaseException {
        if (!document.isObject()) {
            throw new BrokenCaseException(Fault.NOT_AN_OBJECT, where);
        }
        Optional<JsonNode> ref = value(document, key);
        String text = ref.isPresent()
                ? JavaScriptValue.text(ref.get(), where + "." + key)
                : PropertyOrder.inheritedText(key, "undefined");
        Map<String, FieldValue> values = new HashMap<>();
        for (String name : names) {
            Optional<JsonNode> value = value(document, name);
            if (value.isPresent()) {
                values.put(name, JavaScriptValue.fieldValue(value.get(), where + "." + name));
            }
        }
        double boost = number(document.path("_boost"), where + "._boost").orElse(1.0);
        return IndexDocument.of(text, values).withBoost(boost);
    }

    /** A property of a document; its boost is none of them. */
    private static Optional<JsonNode> value(JsonNode document, String name) {
        JsonNode value = document.path(name);
        return value.isMissingNode() || name.equals("_boost") ? Optional.empty() : Optional.of(value);
    }

    private static JsonNode list(JsonNode root, String key) throws BrokenCaseException {
        JsonNode list = root.path(key);
        if (!list.isArray()) {
            throw new BrokenCaseException(list.isMissingNode() ? Fault.MISSING : Fault.NOT_A_LIST, key);
        }
        return list;
    }

    /** A number as JavaScript reckons with it: null is 0, true is 1; empty when nothing is said. */
    private static Optional<Double> number(JsonNode node, String where) throws BrokenCaseException {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (node.isNumber()) {
            return Optional.of(JavaScriptValue.number(node));
        }
        if (node.isNull() || node.isBoolean()) {
            return Optional.of(node.asBoolean(false) ? 1.0 : 0.0);
        }
        throw new BrokenCaseException(Fault.NOT_A_NUMBER, where);
    }
}
