package nl.inspiratieboek.search;

import java.util.List;
import java.util.Map;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.view.Edition;
import nl.inspiratieboek.view.FactClasses;
import nl.inspiratieboek.view.HouseView;
import nl.inspiratieboek.view.Houses;
import nl.inspiratieboek.view.KindView;
import nl.inspiratieboek.view.LitView;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The data that the reader's scripts search in; its form is {@code SearchData} in {@code theme/js/types.d.ts}. */
final class SearchData {

    /** The words of the interface that search shows, by their name in the scripts; in the pack as {@code search.label.*}. */
    private static final List<String> LABELS = List.of(
            "all", "also", "any", "choose", "clear", "close", "didYouMean", "hint", "invented", "kindInAddress", "limit",
            "more", "none", "noneChosen", "noneHint", "ofPlaces", "onPages", "only", "open", "partly", "places",
            "results", "share", "singleKeys");

    private final Edition edition;
    private final List<SectionDocument> documents;
    private final LanguagePack language;

    private SearchData(Edition edition, List<SectionDocument> documents) {
        this.edition = edition;
        this.documents = documents;
        this.language = edition.language();
    }

    static SearchData of(Edition edition, List<SectionDocument> documents) {
        return new SearchData(edition, documents);
    }

    /** The data in JSON. */
    String json(String index) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("version", 1);
        root.put("lang", language.code());
        root.putRawValue("index", new RawValue(index));
        ArrayNode sections = root.putArray("documents");
        documents.forEach(document -> section(document, sections.addObject()));
        ArrayNode words = root.putArray("words");
        WordList.of(documents, language.code()).forEach(words::add);
        synonyms(root.putArray("synonyms"));
        groups(root.putArray("groups"));
        kinds(root.putArray("kinds"));
        facts(root.putArray("facts"));
        houses(root.putArray("houses"));
        ObjectNode labels = root.putObject("labels");
        LABELS.forEach(name -> labels.put(name, language.text("search.label." + name)));
        labels.put("page", edition.addresses().search().encoded());
        return mapper.writeValueAsString(root);
    }

    /**
     * JSON as a JavaScript string: browsers parse that faster than the same object literal, and a key such as
     * {@code __proto__} stays an ordinary one. No character in it ends a script or a line.
     */
    static String asScriptText(String json) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        return mapper.writeValueAsString(json).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private static void section(SectionDocument document, ObjectNode node) {
        node.put("ref", document.ref());
        node.put("title", document.title());
        node.put("page", document.page());
        node.put("text", document.text());
        node.put("group", document.group());
        document.number().ifPresent(number -> node.put("number", number));
        document.kind().ifPresent(kind -> node.put("kind", kind));
        document.also().ifPresent(also -> node.put("also", also.ref()).put("alsoTitle", also.title()));
        if (document.fictional()) {
            node.put("invented", true);
        }
        if (!document.facts().isEmpty()) {
            ObjectNode facts = node.putObject("facts");
            for (Map.Entry<String, List<String>> fact : document.facts().entrySet()) {
                ArrayNode values = facts.putArray(fact.getKey());
                fact.getValue().forEach(values::add);
            }
        }
    }

    private void synonyms(ArrayNode list) {
        for (Term term : edition.book().terms()) {
            if (!term.synonyms().isEmpty()) {
                ArrayNode words = list.addArray();
                term.words().forEach(words::add);
            }
        }
    }

    private void groups(ArrayNode list) {
        group(list, language.name("cases"), "nav.cases");
        group(list, language.name("pages"), "search.group.pages");
        group(list, language.name("glossary-page"), "nav.glossary");
    }

    private void group(ArrayNode list, String id, String label) {
        list.addObject().put("id", id).put("label", language.text(label));
    }

    private void kinds(ArrayNode list) {
        List<KindView> views = edition.kindViews();
        Book book = edition.book();
        for (int i = 0; i < views.size(); i++) {
            KindView view = views.get(i);
            list.addObject()
                    .put("id", book.settings().kinds().get(i).id())
                    .put("label", view.kindName())
                    .put("singular", view.kindSingular())
                    .put("className", view.kindClass())
                    .put("motif", view.motif());
        }
    }

    private void facts(ArrayNode list) {
        FactClasses classes = FactClasses.of(edition);
        for (FactField field : edition.book().settings().facts()) {
            if (field.filter()) {
                ObjectNode fact = list.addObject().put("key", field.key()).put("label", field.label());
                ArrayNode values = fact.putArray("values");
                classes.options(field).forEach(values::add);
            }
        }
    }

    private void houses(ArrayNode list) {
        Houses houses = Houses.of(edition);
        for (Case each : edition.book().cases()) {
            HouseView house = houses.lit(each);
            ObjectNode node = list.addObject()
                    .put("page", edition.addresses().of(each).encoded())
                    .put("viewBox", house.viewBox())
                    .put("width", house.emWidth())
                    .put("height", house.emHeight())
                    .put("wall", house.wall())
                    .put("door", house.door());
            ObjectNode lit = node.putObject("lit");
            for (LitView light : house.lit()) {
                lit.put(light.kindClass(), light.litPath());
            }
        }
    }
}
