package nl.inspiratieboek.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.lunr.FieldValue;
import nl.inspiratieboek.lunr.IndexBuilder;
import nl.inspiratieboek.lunr.IndexDocument;
import nl.inspiratieboek.lunr.IndexField;
import nl.inspiratieboek.lunr.IndexOptions;
import nl.inspiratieboek.lunr.LunrIndex;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.site.PrettyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How sections go into the index: which fields they have and how much each weighs. */
final class SectionIndex {

    private static final String REF = "id";

    /** A heading of so many pages tells them no more apart. */
    private static final int REPEATED = 3;

    /** A word in a heading says most; the names of page and facts help to find a place or partner. */
    private static final List<IndexField> FIELDS = List.of(
            IndexField.of("title", 10), IndexField.of("page", 3), IndexField.of("words", 1), IndexField.of("keywords", 0.5), IndexField.of("text", 1));

    private SectionIndex() {}

    static List<IndexField> fields() {
        return FIELDS;
    }

    /** The index of sections. */
    static LunrIndex build(List<SectionDocument> documents, String language) {
        return build(documents, indexed(documents), language);
    }

    /**
     * The index of sections.
     *
     * @param indexed what each says, from {@link #indexed}
     * @throws IllegalStateException if two have the same address: a reader could be led to one of them only
     */
    static LunrIndex build(List<SectionDocument> documents, List<List<String>> indexed, String language) {
        IndexBuilder builder = IndexBuilder.of(LunrLanguage.of(language), FIELDS, IndexOptions.standard());
        Set<String> addresses = new HashSet<>();
        for (int section = 0; section < documents.size(); section++) {
            String ref = documents.get(section).ref();
            if (!addresses.add(ref)) {
                throw new IllegalStateException("two sections have the address " + ref);
            }
            Map<String, FieldValue> values = new LinkedHashMap<>();
            for (int field = 0; field < FIELDS.size(); field++) {
                values.put(FIELDS.get(field).name(), FieldValue.of(indexed.get(section).get(field)));
            }
            builder.add(IndexDocument.of(ref, values));
        }
        return builder.build();
    }

    /** The same documents as a case that another program can index: to be held against lunr.js. */
    static byte[] asCase(List<SectionDocument> documents, String language) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("lang", language);
        root.put("ref", REF);
        ArrayNode fields = root.putArray("fields");
        FIELDS.forEach(field -> fields.addObject().put("name", field.name()).put("boost", field.boost()));
        ArrayNode list = root.putArray("documents");
        List<List<String>> indexed = indexed(documents);
        for (int section = 0; section < documents.size(); section++) {
            ObjectNode one = list.addObject().put(REF, documents.get(section).ref());
            for (int field = 0; field < FIELDS.size(); field++) {
                one.put(FIELDS.get(field).name(), indexed.get(section).get(field));
            }
        }
        return PrettyJson.of(root);
    }

    /** What each document says in each field, in the form that is indexed; the fields stand in their order. */
    static List<List<String>> indexed(List<SectionDocument> documents) {
        Set<String> repeated = repeatedTitles(documents);
        return documents.parallelStream().map(document -> indexed(document, repeated)).toList();
    }

    /** Headings that so many pages have that they hardly say what stands below them: 'Voorbeelden'. */
    private static Set<String> repeatedTitles(List<SectionDocument> documents) {
        Map<String, Set<String>> pages = new HashMap<>();
        documents.forEach(document ->
                pages.computeIfAbsent(document.title(), title -> new HashSet<>()).add(document.pageRef()));
        pages.values().removeIf(of -> of.size() < REPEATED);
        return pages.keySet();
    }

    /** The same as {@link #texts}, but a heading that many pages have counts as any word. */
    private static List<String> indexed(SectionDocument document, Set<String> repeated) {
        List<String> texts = texts(document);
        if (!repeated.contains(document.title())) {
            return texts;
        }
        String title = texts.get(0);
        String words = texts.get(2);
        return List.of("", texts.get(1), words.isEmpty() ? title : words + " " + title, texts.get(3), texts.get(4));
    }

    /** What a document says in each field, in their order and in a form that the index can keep. */
    static List<String> texts(SectionDocument document) {
        return List.of(
                OtherScripts.asIndexed(document.title()),
                OtherScripts.asIndexed(document.page().name()),
                OtherScripts.asIndexed(words(document)),
                OtherScripts.asIndexed(document.keywords()),
                OtherScripts.asIndexed(document.text()));
    }

    private static String words(SectionDocument document) {
        return Stream.of(
                        Stream.of(document.words()),
                        OtherSpellings.initials(document.title()).stream(),
                        OtherSpellings.joined(document.title()).stream(),
                        OtherSpellings.joined(document.text()).stream())
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
