package nl.inspiratieboek.export.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactClasses;
import nl.inspiratieboek.search.SearchSections;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A query to start from: ranks much as the book's own search does, counts the facets, and shows the passages. The words searched for
 * stand in it twice.
 */
final class SampleQuery {

    /** What a match weighs beside one on the word's own stem, to begin with. */
    private static final Map<String, String> WEIGHTS = Map.of("", "1", ".folded", "0.9", ".typed", "0.6", ".parts", "0.4");

    private static final int FEW = 10;
    private static final int MANY = 100;

    private final Edition edition;
    private final Map<String, Double> boosts;
    private final FactNames facts;

    private SampleQuery(Edition edition, SearchSections sections, FactNames facts) {
        this.edition = edition;
        this.boosts = sections.boosts();
        this.facts = facts;
    }

    static SampleQuery of(Edition edition, SearchSections sections, FactNames facts) {
        return new SampleQuery(edition, sections, facts);
    }

    /** Writes the body of a {@code _search}. */
    void write(ObjectNode body) {
        String words = words();
        body.put("size", FEW);
        texts(body.putArray("_source"), List.of("ref", "address", "title", "page", "group", "kindLabel", "theme", "number"));
        ObjectNode bool = body.putObject("query").putObject("bool");
        ArrayNode ways = bool.putArray("should");
        fields(ways.addObject(), words, "cross_fields", List.of("", ".folded", ".parts"));
        fields(ways.addObject(), words, "bool_prefix", List.of(".typed"));
        bool.put("minimum_should_match", 1);
        bool.putArray("filter");
        facets(body.putObject("aggs"));
        highlight(body.putObject("highlight"));
    }

    /** A term of the glossary, one word where there is such a term, so that who tries the query sees synonyms at work. */
    private String words() {
        List<Term> terms = edition.book().terms().stream()
                .filter(term -> !term.synonyms().isEmpty())
                .toList();
        return terms.stream()
                .map(Term::term)
                .filter(term -> term.indexOf(' ') < 0)
                .findFirst()
                .orElse(terms.isEmpty() ? edition.book().settings().title() : terms.get(0).term());
    }

    private void fields(ObjectNode way, String words, String type, List<String> ends) {
        ObjectNode match = way.putObject("multi_match")
                .put("query", words)
                .put("type", type)
                .put("operator", "and");
        if (type.equals("cross_fields")) {
            // As a phrase, a synonym of more words would miss texts with a stop word between them: Preventie met Gezag.
            match.put("auto_generate_synonyms_phrase_query", false);
        }
        ArrayNode fields = match.putArray("fields");
        for (String end : ends) {
            boosts.forEach((field, boost) -> {
                BigDecimal weight = BigDecimal.valueOf(boost).multiply(new BigDecimal(WEIGHTS.get(end)));
                fields.add(field + end + "^" + weight.stripTrailingZeros().toPlainString());
            });
        }
    }

    private void facets(ObjectNode facets) {
        facet(facets, "group", MANY);
        facet(facets, "kind", MANY);
        facet(facets, "theme.title", MANY);
        FactClasses classes = FactClasses.of(edition);
        for (FactField field : facts.fields()) {
            facet(facets, "facts." + facts.of(field.key()), Math.max(FEW, classes.options(field).size()));
        }
    }

    private static void facet(ObjectNode facets, String field, int size) {
        facets.putObject(field).putObject("terms").put("field", field).put("size", size);
    }

    /** Escaped as HTML but for the marks, so that a page may show the passages as they come. */
    private static void highlight(ObjectNode highlight) {
        highlight.put("encoder", "html");
        texts(highlight.putArray("pre_tags"), List.of("<mark>"));
        texts(highlight.putArray("post_tags"), List.of("</mark>"));
        ObjectNode fields = highlight.putObject("fields");
        for (String end : List.of("", ".folded", ".parts", ".typed")) {
            fields.putObject("title" + end).put("number_of_fragments", 0);
            fields.putObject("text" + end).put("number_of_fragments", 2);
        }
    }

    private static void texts(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }
}
