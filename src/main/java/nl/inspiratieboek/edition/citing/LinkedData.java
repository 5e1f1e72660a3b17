package nl.inspiratieboek.edition.citing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page is, in the vocabulary of schema.org, as JSON-LD. A browser does not run it, so that no policy on scripts is
 * concerned.
 */
public final class LinkedData {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private LinkedData(String type) {
        node.put("@context", "https://schema.org").put("@type", type);
    }

    /** The book itself. */
    public static LinkedData ofBook(Book book) {
        BookSettings settings = book.settings();
        LinkedData data = new LinkedData("Book");
        data.node.put("name", settings.title()).put("inLanguage", settings.language());
        if (!settings.authors().isEmpty()) {
            ArrayNode authors = data.node.putArray("author");
            settings.authors().forEach(author -> authors.addObject()
                    .put("@type", author instanceof Author.Person ? "Person" : "Organization")
                    .put("name", author.name()));
        }
        settings.publisher().ifPresent(name ->
                data.node.putObject("publisher").put("@type", "Organization").put("name", name));
        settings.licence().map(Licence::of).flatMap(Licence::href).ifPresent(href -> data.node.put("license", href));
        settings.date().or(book::lastReviewed).ifPresent(date -> data.node.put("datePublished", date.toString()));
        return data;
    }

    /** A part of the book. */
    public static LinkedData ofPart(Book book, String type, String title) {
        LinkedData data = new LinkedData(type);
        data.node.put("name", title).put("inLanguage", book.settings().language());
        ObjectNode whole = data.node.putObject("isPartOf").put("@type", "Book").put("name", book.settings().title());
        book.settings().url().ifPresent(url -> whole.put("url", url));
        return data;
    }

    /** The same of a page that leads to files of data. */
    public LinkedData withFiles(Book book, Map<SitePath, DataFile> files) {
        BookSettings settings = book.settings();
        settings.licence().map(Licence::of).flatMap(Licence::href).ifPresent(href -> node.put("license", href));
        settings.publisher().ifPresent(name ->
                node.putObject("creator").put("@type", "Organization").put("name", name));
        ArrayNode distribution = node.putArray("distribution");
        files.forEach((path, file) -> distribution.addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", file.mediaType())
                .put("contentUrl", settings.url().orElse("") + path.encoded()));
        return this;
    }

    /** The same with what a page says of itself. */
    public LinkedData with(
            Optional<String> description, Optional<String> url, Optional<PartialDate> reviewed, List<Reference> sources) {
        description.ifPresent(text -> node.put("description", text));
        url.ifPresent(address -> node.put("url", address));
        reviewed.ifPresent(date -> node.put("dateModified", date.toString()));
        if (!sources.isEmpty()) {
            ArrayNode cited = node.putArray("citation");
            sources.forEach(source -> {
                ObjectNode work = cited.addObject().put("@type", "CreativeWork").put("name", source.title());
                source.url().ifPresent(address -> work.put("url", address));
            });
        }
        return this;
    }

    /** As it stands in a page: nothing in it can be taken for a tag. */
    public String inPage() {
        return JsonMapper.shared().writeValueAsString(node).replace("<", "\\u003c");
    }
}
