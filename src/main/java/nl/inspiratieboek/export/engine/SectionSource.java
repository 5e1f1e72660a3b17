package nl.inspiratieboek.export.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.search.SectionDocument;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A section as a document of an engine. Its fields are those of {@link FieldMapping}, which lets no other in. */
final class SectionSource {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String title;
    private final String language;
    private final Optional<String> url;
    private final FactNames facts;
    private final Map<String, String> kinds = new HashMap<>();

    private SectionSource(Edition edition, FactNames facts) {
        this.title = edition.book().settings().title();
        this.language = edition.language().code();
        this.url = edition.book().settings().url();
        this.facts = facts;
        for (Kind kind : edition.book().settings().kinds()) {
            kinds.put(kind.id(), kind.singular());
        }
    }

    static SectionSource of(Edition edition, FactNames facts) {
        return new SectionSource(edition, facts);
    }

    /** The document: what the section does not have, such as a house number, is left out. */
    ObjectNode of(SectionDocument section) {
        ObjectNode source = JSON.createObjectNode();
        source.put("book", title);
        source.put("language", language);
        source.put("ref", section.ref());
        url.ifPresent(base -> source.put("address", base + section.ref()));
        source.put("pageRef", section.pageRef());
        source.put("group", section.page().group());
        section.kind().ifPresent(kind -> {
            source.put("kind", kind);
            source.put("kindLabel", kinds.getOrDefault(kind, kind));
        });
        section.also().ifPresent(also ->
                source.putObject("theme").put("title", also.title()).put("ref", also.ref()));
        section.page().number().ifPresent(number -> source.put("number", number));
        source.put("fictional", section.page().fictional());
        source.put("title", section.title());
        source.put("page", section.page().name());
        source.put("words", section.words());
        source.put("keywords", section.keywords());
        source.put("text", section.text());
        if (!section.page().facts().isEmpty()) {
            ObjectNode values = source.putObject("facts");
            for (Map.Entry<String, List<String>> fact : section.page().facts().entrySet()) {
                ArrayNode list = values.putArray(facts.of(fact.getKey()));
                fact.getValue().forEach(list::add);
            }
        }
        return source;
    }

    /** JSON on one line: every character that could end the line is escaped. */
    static byte[] line(ObjectNode node) {
        return JSON.writeValueAsBytes(node);
    }
}
