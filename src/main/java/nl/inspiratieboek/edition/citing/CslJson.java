package nl.inspiratieboek.edition.citing;

import java.util.List;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.PartialDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works as CSL-JSON, the form in which programs that follow the Citation Style Language exchange them (its schema is
 * {@code csl-data.json} of citation-style-language/schema). {@code van der} of a Dutch name is a particle that is never
 * dropped.
 */
public final class CslJson {

    private CslJson() {}

    /** A list of works, on lines of their own. */
    public static String list(List<CitedWork> works) {
        StringBuilder text = new StringBuilder("[");
        for (CitedWork work : works) {
            text.append(text.length() > 1 ? ",\n" : "\n").append(one(work));
        }
        return text.append("\n]\n").toString();
    }

    /** One work. */
    public static String one(CitedWork work) {
        return JsonMapper.shared().writeValueAsString(node(work));
    }

    /** One work, to stand among other data. */
    public static ObjectNode node(CitedWork work) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        if (!work.id().isEmpty()) {
            item.put("id", work.id());
        }
        item.put("type", work.type().csl());
        item.put("title", work.title());
        if (!work.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            work.authors().forEach(author -> name(author, authors.addObject()));
        }
        work.container().ifPresent(container -> item.put("container-title", container));
        work.publisher().ifPresent(publisher -> item.put("publisher", publisher));
        work.issued().ifPresent(date -> date(date, item.putObject("issued")));
        work.url().ifPresent(url -> item.put("URL", url));
        work.accessed().ifPresent(date -> date(date, item.putObject("accessed")));
        work.language().ifPresent(language -> item.put("language", language));
        return item;
    }

    private static void name(Author author, ObjectNode name) {
        if (author instanceof Author.Person person) {
            name.put("family", person.family()).put("given", person.given());
            if (!person.particle().isEmpty()) {
                name.put("non-dropping-particle", person.particle());
            }
        } else {
            name.put("literal", author.name());
        }
    }

    private static void date(PartialDate date, ObjectNode node) {
        ArrayNode parts = node.putArray("date-parts").addArray();
        parts.add(date.year());
        date.month().ifPresent(parts::add);
        date.day().ifPresent(parts::add);
    }
}
