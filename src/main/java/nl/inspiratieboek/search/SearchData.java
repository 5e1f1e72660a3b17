package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data that the reader's scripts search in; its form is {@code SearchData} in {@code theme/js/types.d.ts}. */
final class SearchData {

    /** The words of the interface that search shows stand in the pack under this; the scripts know them by the rest. */
    private static final String LABEL = "search.label.";

    private static final int VERSION = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Edition edition;
    private final List<SectionDocument> documents;
    private final HitEntries entries;
    private final TermWeights weights;
    private final LanguagePack language;

    private SearchData(Edition edition, List<SectionDocument> documents, List<List<String>> indexed) {
        this.edition = edition;
        this.documents = documents;
        this.entries = HitEntries.of(edition, documents);
        this.language = edition.language();
        this.weights = TermWeights.of(indexed, language.code());
    }

    /** @param indexed what each section says, from {@link SectionIndex#indexed} */
    static SearchData of(Edition edition, List<SectionDocument> documents, List<List<String>> indexed) {
        return new SearchData(edition, documents, indexed);
    }

    /** Cuts the data in parts, and describes them in its root. */
    SearchParts cut(SearchLimits limits, ObjectNode root) {
        SearchParts parts = SearchParts.of(edition, documents, weights, synonyms(), limits, root);
        parts.describe(limits, root.putObject("parts"));
        return parts;
    }

    /** In how many fields of sections terms stand: an index in JSON has more than ten bytes for each. */
    long occurrences() {
        return weights.occurrences();
    }

    /** The root of the data, as yet without its parts. */
    ObjectNode root() {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        LunrLanguage searched = LunrLanguage.of(language.code());
        LanguageWords words = LanguageWords.of(searched);
        language(root.putObject("language"), searched, words);
        root.put("sections", documents.size());
        groups(root.putArray("groups"));
        kinds(root.putArray("kinds"));
        facts(root.putArray("facts"));
        entries.writeStreet(root.putArray("houses"));
        labels(root.putObject("labels"));
        return root;
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

    private static void language(ObjectNode node, LunrLanguage searched, LanguageWords words) {
        node.put("code", searched.codes());
        texts(node.putArray("stopWords"), words.stopWords());
        texts(node.putArray("weakWords"), words.weakWords());
        // hundreds of words, which a browser would stem before its first search
        texts(node.putArray("commonStems"), words.commonWords().stream()
                .map(searched.pipeline()::stemAlone)
                .distinct()
                .sorted()
                .toList());
        node.put("wordCharacters", searched.wordCharacters());
        texts(node.putArray("endings"), words.endings());
        texts(node.putArray("prefixes"), words.prefixes());
        texts(node.putArray("particles"), words.particles());
        ArrayNode derivations = node.putArray("derivations");
        ArrayNode sounds = node.putArray("sounds");
        words.sounds().forEach(one -> sounds.addArray().add(one.letters()).add(one.like()));
        words.derivations().forEach(one -> derivations.addArray().add(one.ending()).add(one.shortestRoot()));
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }

    /** The book's own words first: what its glossary and its list of synonyms say goes before what the theme says. */
    private List<Synonyms> synonyms() {
        List<Synonyms> all = new ArrayList<>();
        for (Term term : edition.book().terms()) {
            if (!term.synonyms().isEmpty()) {
                all.add(Synonyms.alike(term.words()));
            }
        }
        Pipeline pipeline = LunrLanguage.of(language.code()).pipeline();
        edition.book().thesaurus().all()
                .flatMap(each -> each.within(expression -> isSaid(expression, pipeline)).stream())
                .forEach(all::add);
        return all;
    }

    /** Whether the book has all words of an expression, be it with other endings. */
    private boolean isSaid(String expression, Pipeline pipeline) {
        return Tokenizer.words(OtherScripts.asIndexed(expression)).stream()
                .map(pipeline::stem)
                .flatMap(Optional::stream)
                .allMatch(term -> weights.find(term) >= 0);
    }

    private void labels(ObjectNode node) {
        language.file().words().keySet().stream()
                .filter(key -> key.startsWith(LABEL))
                .sorted()
                .forEach(key -> node.put(key.substring(LABEL.length()), language.text(key)));
        node.put("page", edition.addresses().of(MadePage.SEARCH).encoded());
    }

    private void groups(ArrayNode list) {
        group(list, language.name("cases"), "nav.cases");
        // a question is about the subject: what cases and chapters say of it comes before what a word means, and both before
        // what is told around it, such as who made the book
        group(list, language.name("pages"), "search.group.pages").put("answers", 0.8);
        group(list, language.name("glossary-page"), "nav.glossary").put("answers", 0.9);
    }

    private ObjectNode group(ArrayNode list, String id, String label) {
        return list.addObject().put("id", id).put("label", language.text(label));
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
        for (FactField field : edition.filters()) {
            ObjectNode fact = list.addObject().put("key", field.key()).put("label", field.label());
            texts(fact.putArray("values"), classes.options(field));
        }
    }
}
