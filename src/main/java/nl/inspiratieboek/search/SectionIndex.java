package nl.inspiratieboek.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.lunr.FieldValue;
import nl.inspiratieboek.lunr.IndexBuilder;
import nl.inspiratieboek.lunr.IndexDocument;
import nl.inspiratieboek.lunr.IndexField;
import nl.inspiratieboek.lunr.IndexOptions;
import nl.inspiratieboek.lunr.LunrIndex;
import nl.inspiratieboek.lunr.LunrLanguage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How sections go into the index: which fields they have and how much each weighs. */
final class SectionIndex {

    private static final String REF = "id";

    /** A word in a heading says most; the names of page and facts help to find a place or partner. */
    private static final List<IndexField> FIELDS = List.of(
            IndexField.of("title", 10), IndexField.of("page", 3), IndexField.of("words", 1), IndexField.of("asked", 0.5), IndexField.of("text", 1));

    private SectionIndex() {}

    static List<IndexField> fields() {
        return FIELDS;
    }

    /**
     * The index of sections.
     *
     * @throws IllegalStateException if two have the same address: a reader could be led to one of them only
     */
    static LunrIndex build(List<SectionDocument> documents, String language) {
        IndexBuilder builder = IndexBuilder.of(LunrLanguage.of(language), FIELDS, IndexOptions.standard());
        Set<String> addresses = new HashSet<>();
        for (SectionDocument document : documents) {
            if (!addresses.add(document.ref())) {
                throw new IllegalStateException("two sections have the address " + document.ref());
            }
            Map<String, FieldValue> values = new LinkedHashMap<>();
            texts(document).forEach((field, text) -> values.put(field, FieldValue.of(text)));
            builder.add(IndexDocument.of(document.ref(), values));
        }
        return builder.build();
    }

    /** The same documents as a case that another program can index: to be held against lunr.js. */
    static byte[] asCase(List<SectionDocument> documents, String language) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("lang", language);
        root.put("ref", REF);
        ArrayNode fields = root.putArray("fields");
        FIELDS.forEach(field -> fields.addObject().put("name", field.name()).put("boost", field.boost()));
        ArrayNode list = root.putArray("documents");
        for (SectionDocument document : documents) {
            ObjectNode one = list.addObject().put(REF, document.ref());
            texts(document).forEach(one::put);
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /** What a document says in each field, in a form that the index can keep. */
    static Map<String, String> texts(SectionDocument document) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", document.title());
        texts.put("page", document.page());
        texts.put("words", document.words());
        texts.put("asked", document.asked());
        texts.put("text", document.text());
        texts.replaceAll((field, text) -> OtherScripts.asIndexed(text));
        return texts;
    }
}
