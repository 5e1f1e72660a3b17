package nl.inspiratieboek.lunr;

import java.util.List;

/**
 * An index as a JSON file asks for it: how, and of which documents.
 *
 * @param language what words go through
 * @param fields the fields of the documents
 * @param options how the index weighs and what it keeps
 * @param documents the documents, in order
 */
public record IndexCase(
        LunrLanguage language, List<IndexField> fields, IndexOptions options, List<IndexDocument> documents) {
    /** Copies the lists. */
    public IndexCase {
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
    }

    /** The index that the case asks for. */
    public LunrIndex build() {
        IndexBuilder builder = IndexBuilder.of(language, fields, options);
        documents.forEach(builder::add);
        return builder.build();
    }
}
