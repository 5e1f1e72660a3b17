package nl.inspiratieboek.dataset;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.site.PrettyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole book in JSON; {@code book.schema.json} says what each name means. The names are English in every language, so that a
 * program reads any book. Addresses lead from the site's root, which {@code url} names where the book does.
 */
final class BookJson {

    /** A program that knows this number knows all names; a new meaning for one of them gets another number. */
    private static final int VERSION = 1;

    private final Addresses addresses;
    private final Book book;

    private BookJson(Edition edition) {
        this.addresses = edition.addresses();
        this.book = edition.book();
    }

    static byte[] of(Edition edition) {
        BookJson json = new BookJson(edition);
        return PrettyJson.of(json.whole());
    }

    private ObjectNode whole() {
        BookSettings settings = book.settings();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", addresses.of(DataFile.SCHEMA).name());
        root.put("format", "inspiratieboek").put("version", VERSION);
        root.put("title", settings.title()).put("language", settings.language());
        text(root, "summary", settings.summary());
        settings.url().ifPresent(url -> root.put("url", url));
        if (!settings.authors().isEmpty()) {
            ArrayNode authors = root.putArray("authors");
            settings.authors().forEach(author -> author(author, authors.addObject()));
        }
        settings.publisher().ifPresent(name -> root.put("publisher", name));
        settings.licence().ifPresent(typed -> licence(Licence.of(typed), root.putObject("licence")));
        settings.date().or(book::lastReviewed).ifPresent(date -> root.put("date", date.toString()));
        ArrayNode kinds = root.putArray("kinds");
        settings.kinds().forEach(kind -> kind(kind, kinds.addObject()));
        ArrayNode fields = root.putArray("facts");
        settings.facts().forEach(field -> field(field, fields.addObject()));
        ArrayNode themes = root.putArray("themes");
        for (Chapter chapter : book.chapters()) {
            chapter.themes().forEach(theme -> theme(theme, themes.addObject()));
        }
        ArrayNode cases = root.putArray("cases");
        book.cases().forEach(each -> theCase(each, cases.addObject()));
        ArrayNode terms = root.putArray("terms");
        book.terms().forEach(term -> term(term, terms.addObject()));
        ArrayNode sources = root.putArray("sources");
        book.references().forEach(reference -> source(reference, sources.addObject()));
        if (!book.others().isEmpty()) {
            ArrayNode others = root.putArray("books");
            book.others().forEach(other -> other(other, others.addObject()));
        }
        return root;
    }

    /** Who wants the cases of another book asks that book, so that books that take in each other end somewhere. */
    private static void other(ForeignBook other, ObjectNode node) {
        node.put("name", other.name()).put("title", other.title()).put("url", other.site());
        node.put("version", other.version()).put("kept", other.kept());
    }

    private static void author(Author author, ObjectNode node) {
        node.put("name", author.name()).put("type", author instanceof Author.Person ? "person" : "organisation");
    }

    private static void licence(Licence licence, ObjectNode node) {
        node.put("name", licence.name());
        licence.href().ifPresent(href -> node.put("url", href));
    }

    private static void kind(Kind kind, ObjectNode node) {
        node.put("id", kind.id()).put("singular", kind.singular()).put("plural", kind.plural());
        kind.answers().ifPresent(other -> node.put("answers", other));
    }

    private static void field(FactField field, ObjectNode node) {
        node.put("key", field.key()).put("label", field.label()).put("type", field.type().id());
        texts(node, "options", field.options());
        if (!field.classes().isEmpty()) {
            ArrayNode classes = node.putArray("classes");
            field.classes().forEach(classes::add);
        }
    }

    private void theme(Theme theme, ObjectNode node) {
        node.put("id", theme.id()).put("kind", theme.kind().id()).put("title", theme.title());
        text(node, "claim", theme.claim());
        text(node, "summary", theme.summary());
        text(node, "text", theme.synthesis().plainText());
        theme.reviewed().ifPresent(date -> node.put("reviewed", date.toString()));
        address(node, Target.of(addresses.of(theme)));
    }

    private void theCase(Case theCase, ObjectNode node) {
        node.put("id", theCase.id());
        theCase.number().ifPresent(number -> node.put("number", number));
        node.put("name", theCase.shortName()).put("title", theCase.title());
        text(node, "summary", theCase.summary());
        node.put("invented", theCase.fictional());
        theCase.reviewed().ifPresent(date -> node.put("reviewed", date.toString()));
        address(node, Target.of(addresses.of(theCase)));
        text(node, "text", theCase.narrative().plainText());
        ArrayNode facts = node.putArray("facts");
        theCase.facts().forEach(fact -> fact(fact, facts.addObject()));
        ArrayNode findings = node.putArray("findings");
        theCase.findings().forEach(finding -> finding(finding, findings.addObject()));
        texts(node, "notHere", theCase.notSeen());
        texts(node, "sources", theCase.cited().distinct().toList());
    }

    private static void fact(Fact fact, ObjectNode node) {
        node.put("key", fact.field().key());
        FactValue value = fact.value();
        if (value instanceof FactValue.Number number) {
            node.put("value", number.number());
        } else if (value instanceof FactValue.Items items) {
            ArrayNode list = node.putArray("value");
            items.items().forEach(list::add);
        } else if (value instanceof FactValue.Date date) {
            node.put("value", date.date().toString());
        } else if (value instanceof FactValue.Unknown unknown) {
            node.put("unknown", unknown.reason());
        } else {
            node.put("value", String.join(", ", value.words()));
        }
        if (value instanceof FactValue.Place place) {
            place.at().ifPresent(at -> node.put("latitude", at.latitude()).put("longitude", at.longitude()));
        }
        fact.year().ifPresent(year -> node.put("year", year));
        texts(node, "sources", fact.sources());
        fact.note().ifPresent(note -> node.put("note", note));
    }

    private void finding(Finding finding, ObjectNode node) {
        node.put("id", finding.id().anchor()).put("kind", finding.kind().id());
        finding.theme().ifPresent(theme -> node.put("theme", theme));
        node.put("title", finding.title());
        text(node, "text", finding.text().plainText());
        node.put("basis", finding.basis().id());
        if (finding.withoutResult()) {
            node.put("withoutResult", true);
        }
        if (!finding.answers().isEmpty()) {
            ArrayNode answers = node.putArray("answers");
            for (FindingId answered : finding.answers()) {
                answers.addObject().put("case", answered.caseId()).put("finding", answered.anchor());
            }
            node.put("linkedBy", finding.ourReading() ? "editor" : "source");
        }
        texts(node, "sources", finding.whole().citations().stream().map(use -> use.id()).distinct().toList());
        address(node, addresses.home(finding.id()));
    }

    private void term(Term term, ObjectNode node) {
        node.put("id", term.id()).put("term", term.term());
        texts(node, "synonyms", term.synonyms());
        node.put("explanation", term.explanation());
        texts(node, "sources", term.sources());
        texts(node, "see", term.see());
        address(node, addresses.term(term.id()));
    }

    private void source(Reference source, ObjectNode node) {
        node.put("id", source.id()).put("title", source.title());
        texts(node, "authors", source.authors().stream().map(Author::name).toList());
        node.put("publisher", source.publisher());
        source.date().ifPresent(date -> node.put("date", date));
        source.url().ifPresent(url -> node.put("url", url));
        source.consulted().ifPresent(date -> node.put("consulted", date.toString()));
        address(node, addresses.reference(source.id()));
    }

    private static void address(ObjectNode node, Target place) {
        node.put("address", DataAddress.fromRoot(place));
    }

    private static void text(ObjectNode node, String name, String text) {
        Optional.of(text).filter(words -> !words.isBlank()).ifPresent(words -> node.put(name, words));
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = node.putArray(name);
            texts.forEach(list::add);
        }
    }
}
