package nl.inspiratieboek.export.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.search.SearchSections;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.PrettyJson;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A book's sections for an engine.
 *
 * @param files the files to be published, as a site of their own
 * @param sections how many sections they hold
 */
public record SearchExport(Site files, int sections) {

    private static final int FIELDS_ALLOWED = 1000;

    /** Longer than any file of a book, so that every passage can be shown. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * For OpenSearch or Elasticsearch: {@code index.json} to make an index with, {@code bulk.ndjson} to fill it with, and
     * {@code query.json} to try it with.
     *
     * @param ownName the book's own name
     * @param index the index that the bulk file is to name; without it, the file goes to any that the request names
     */
    public static SearchExport openSearch(Edition edition, IndexName ownName, Optional<IndexName> index) {
        return openSearch(edition, ownName, index, BulkFiles.MOST_BYTES);
    }

    static SearchExport openSearch(Edition edition, IndexName ownName, Optional<IndexName> index, int mostBytes) {
        SearchSections sections = SearchSections.of(edition);
        FactNames facts = FactNames.of(edition);
        ObjectNode query = JSON.createObjectNode();
        SampleQuery.of(edition, sections, facts).write(query);
        List<OutputFile> files = new ArrayList<>(List.of(
                file("index.json", definition(edition, sections, facts)), file("query.json", query)));
        DocumentId ids = DocumentId.of(edition.book().settings().url(), ownName);
        files.addAll(new BulkFiles(sections.documents(), SectionSource.of(edition, facts), ids, index).files(mostBytes));
        return new SearchExport(Site.of(files), sections.documents().size());
    }

    /** For any lunr: {@code lunr-index.json} to load, and {@code documents.json} to show what it finds. */
    public static SearchExport lunr(Edition edition) {
        SearchSections sections = SearchSections.of(edition);
        FactNames facts = FactNames.of(edition);
        ObjectNode root = JSON.createObjectNode();
        FieldMapping.of(edition, facts).meta(root.putObject("_meta"));
        ArrayNode documents = root.putArray("documents");
        SectionSource source = SectionSource.of(edition, facts);
        sections.documents().forEach(section -> documents.add(source.of(section)));
        List<OutputFile> files = List.of(
                OutputFile.of(SitePath.of("lunr-index.json"), sections.lunrIndex()), file("documents.json", root));
        return new SearchExport(Site.of(files), sections.documents().size());
    }

    private static ObjectNode definition(Edition edition, SearchSections sections, FactNames facts) {
        ObjectNode definition = JSON.createObjectNode();
        FieldMapping mapping = FieldMapping.of(edition, facts);
        ObjectNode settings = definition.putObject("settings");
        settings.put("number_of_shards", 1);
        settings.put("highlight.max_analyzed_offset", MOST_CHARACTERS);
        if (mapping.size() > FIELDS_ALLOWED) {
            settings.put("mapping.total_fields.limit", mapping.size());
        }
        EngineAnalysis.of(edition, sections).write(settings.putObject("analysis"));
        mapping.write(definition.putObject("mappings"));
        return definition;
    }

    private static OutputFile file(String name, ObjectNode root) {
        return OutputFile.of(SitePath.of(name), PrettyJson.of(root));
    }
}
