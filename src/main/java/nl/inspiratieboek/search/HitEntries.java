package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseJson;
import nl.inspiratieboek.edition.Houses;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a hit shows of sections and pages: {@code SectionEntry} and {@code PageEntry} in {@code theme/js/types.d.ts}. What
 * holds for a whole page is said once, with the page.
 */
final class HitEntries {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** So many houses stand in the dark street of a search without hits. */
    private static final int STREET = 40;

    private final List<SectionDocument> documents;
    private final Houses houses;
    private final Map<String, Case> cases = new HashMap<>();
    private final List<Case> street;
    /** For each section the number of its page, in the book's order. */
    private final int[] pageOf;
    /** For each page its first section. */
    private final List<SectionDocument> pages = new ArrayList<>();

    private HitEntries(Edition edition, List<SectionDocument> documents) {
        this.documents = documents;
        this.houses = Houses.of(edition);
        List<Case> all = edition.book().cases();
        all.forEach(each -> cases.put(edition.addresses().of(each).encoded(), each));
        this.street = all.subList(0, Math.min(STREET, all.size()));
        this.pageOf = new int[documents.size()];
        for (int i = 0; i < pageOf.length; i++) {
            SectionDocument document = documents.get(i);
            // A page's sections follow each other.
            if (pages.isEmpty() || !document.pageRef().equals(pages.get(pages.size() - 1).pageRef())) {
                pages.add(document);
            }
            pageOf[i] = pages.size() - 1;
        }
    }

    /** The entries of sections, which stand in the book's order. */
    static HitEntries of(Edition edition, List<SectionDocument> documents) {
        return new HitEntries(edition, documents);
    }

    /** How many sections each page has, in the book's order. */
    int[] pageSizes() {
        int[] sizes = new int[pages.size()];
        for (int page : pageOf) {
            sizes[page]++;
        }
        return sizes;
    }

    /** For each page its first section, which knows what holds for the whole page. */
    List<SectionDocument> pages() {
        return List.copyOf(pages);
    }

    /** The sections from one number up to another, at least one, and the pages that they stand on, in JSON. */
    String json(int from, int to) {
        ObjectNode part = JSON.createObjectNode();
        ArrayNode pageList = part.putArray("pages");
        ArrayNode sectionList = part.putArray("sections");
        int firstPage = pageOf[from];
        for (SectionDocument page : pages.subList(firstPage, pageOf[to - 1] + 1)) {
            page(page, pageList.addObject());
        }
        for (int i = from; i < to; i++) {
            section(documents.get(i), pageOf[i] - firstPage, sectionList.addObject());
        }
        return JSON.writeValueAsString(part);
    }

    /** Writes the first houses of the street. */
    void writeStreet(ArrayNode list) {
        street.forEach(each -> HouseJson.write(houses.lit(each), list.addObject()));
    }

    private static void section(SectionDocument document, int page, ObjectNode node) {
        node.put("page", page);
        anchor(document).ifPresent(anchor -> node.put("anchor", anchor));
        node.put("title", document.title());
        node.put("text", document.text());
        document.kind().ifPresent(kind -> node.put("kind", kind));
        document.also().ifPresent(also -> node.put("also", also.ref()).put("alsoTitle", also.title()));
    }

    private void page(SectionDocument first, ObjectNode node) {
        node.put("address", first.pageRef());
        node.put("name", first.page().name());
        node.put("group", first.page().group());
        first.page().number().ifPresent(number -> node.put("number", number));
        if (first.page().fictional()) {
            node.put("invented", true);
        }
        if (!first.page().facts().isEmpty()) {
            ObjectNode facts = node.putObject("facts");
            first.page().facts().forEach((key, values) -> {
                ArrayNode list = facts.putArray(key);
                values.forEach(list::add);
            });
        }
        Optional.ofNullable(cases.get(first.pageRef()))
                .ifPresent(each -> HouseJson.write(houses.lit(each), node.putObject("house")));
    }

    private static Optional<String> anchor(SectionDocument document) {
        int hash = document.ref().indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(document.ref().substring(hash + 1));
    }
}
