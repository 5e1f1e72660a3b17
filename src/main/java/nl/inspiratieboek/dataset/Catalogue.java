package nl.inspiratieboek.dataset;

import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.PrettyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What catalogues of data ask of a set of it, in DCAT 3 (W3C, 2024) as JSON-LD. Addresses are in full where the book says where it
 * will stand, and otherwise from this file, as JSON-LD reads them.
 */
final class Catalogue {

    private static final String TYPES = "https://www.iana.org/assignments/media-types/";

    private Catalogue() {}

    static byte[] of(Edition edition) {
        Book book = edition.book();
        BookSettings settings = book.settings();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/");
        root.put("@type", "dcat:Dataset");
        said(root, "dct:title", edition.language().text("data.set", settings.title()), settings.language());
        said(root, "dct:description", edition.language().text("data.lead"), settings.language());
        root.put("dct:language", settings.language());
        settings.publisher().ifPresent(name ->
                root.putObject("dct:publisher").put("@type", "foaf:Organization").put("foaf:name", name));
        settings.date().or(book::lastReviewed).ifPresent(date -> root.put("dct:modified", date.toString()));
        Optional<Licence> licence = settings.licence().map(Licence::of);
        ArrayNode files = root.putArray("dcat:distribution");
        for (DataFile file : DataFile.ofData()) {
            ObjectNode node = files.addObject().put("@type", "dcat:Distribution");
            said(node, "dct:title", edition.language().text(file.key() + ".title"), settings.language());
            node.putObject("dcat:mediaType").put("@id", TYPES + file.mediaType());
            node.putObject("dcat:downloadURL").put("@id", settings.url()
                    .map(url -> url + edition.addresses().of(file).encoded())
                    .orElse(edition.addresses().of(file).name()));
            licence.ifPresent(terms -> licence(terms, node));
        }
        return PrettyJson.of(root);
    }

    private static void licence(Licence terms, ObjectNode node) {
        terms.href().ifPresentOrElse(
                href -> node.putObject("dct:license").put("@id", href), () -> node.put("dct:rights", terms.name()));
    }

    private static void said(ObjectNode node, String name, String text, String language) {
        node.putObject(name).put("@value", text).put("@language", language);
    }
}
