package nl.inspiratieboek.keys;

import static nl.inspiratieboek.keys.KeyType.ADDRESS;
import static nl.inspiratieboek.keys.KeyType.BOUNDARIES;
import static nl.inspiratieboek.keys.KeyType.COLOUR;
import static nl.inspiratieboek.keys.KeyType.COORDINATES;
import static nl.inspiratieboek.keys.KeyType.DATE;
import static nl.inspiratieboek.keys.KeyType.FLAG;
import static nl.inspiratieboek.keys.KeyType.GROUP;
import static nl.inspiratieboek.keys.KeyType.GROUPS;
import static nl.inspiratieboek.keys.KeyType.NUMBER;
import static nl.inspiratieboek.keys.KeyType.TEXT;
import static nl.inspiratieboek.keys.KeyType.TEXTS;
import static nl.inspiratieboek.keys.KeyType.VALUE;
import static nl.inspiratieboek.keys.KeyType.WORD;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.language.LanguagePack;

/** The keys of each kind of file, or of a group in one, in the order in which they are explained. */
public enum FileKeys {
    /** A case's head; the facts that book.yaml asks for come with these. */
    CASE(
            plain("title", TEXT, "key.title").must(),
            plain("summary", TEXT, "key.summary"),
            plain("basis", WORD, "key.basis"),
            translated("number", NUMBER, "key.number"),
            translated("short", TEXT, "key.short"),
            translated("fictional", FLAG, "key.fictional"),
            translated("not-seen", TEXTS, "key.not-seen"),
            translated("reviewed", DATE, "key.reviewed"),
            translated("draft", FLAG, "key.draft"),
            translated("search-words", TEXTS, "key.search-words"),
            translated("translation", TEXT, "key.translation")),

    /** A theme's head. */
    THEME(
            plain("title", TEXT, "key.title").must(),
            translated("claim", TEXT, "key.claim"),
            plain("summary", TEXT, "key.summary"),
            translated("reviewed", DATE, "key.reviewed"),
            translated("draft", FLAG, "key.draft"),
            translated("search-words", TEXTS, "key.search-words"),
            translated("translation", TEXT, "key.translation")),

    /** The head of a free page or of an introduction. */
    PAGE(
            plain("title", TEXT, "key.title").must(),
            translated("title-lines", TEXTS, "key.title-lines"),
            plain("summary", TEXT, "key.summary"),
            translated("reviewed", DATE, "key.reviewed"),
            translated("draft", FLAG, "key.draft"),
            translated("search-words", TEXTS, "key.search-words"),
            translated("translation", TEXT, "key.translation")),

    /** A source in the list of sources. */
    SOURCE(
            translated("source.title", TEXT, "key.source.title").must(),
            translated("source.authors", TEXTS, "key.source.authors"),
            translated("source.publisher", TEXT, "key.source.publisher").must(),
            translated("source.date", TEXT, "key.source.date"),
            plain("url", ADDRESS, "key.source.url"),
            translated("source.consulted", DATE, "key.source.consulted")),

    /** A term in the glossary. */
    TERM(
            translated("term.term", TEXT, "key.term.term").must(),
            translated("term.synonyms", TEXTS, "key.term.synonyms"),
            translated("term.explanation", TEXT, "key.term.explanation").must(),
            translated("source", TEXTS, "key.source"),
            translated("term.see", TEXTS, "key.term.see"),
            translated("search-words", TEXTS, "key.search-words")),

    /** A rule of the book's synonyms that goes one way. */
    SYNONYMS(translated("synonyms.finds", TEXTS, "key.synonyms.finds")),

    /** {@code book.yaml}. */
    BOOK(
            plain("title", TEXT, "key.book.title").must(),
            plain("language", WORD, "key.book.language").must(),
            plain("summary", TEXT, "key.book.summary"),
            plain("authors", TEXTS, "key.book.authors"),
            plain("publisher", TEXT, "key.book.publisher"),
            plain("licence", TEXT, "key.book.licence"),
            plain("contact", ADDRESS, "key.book.contact"),
            plain("date", DATE, "key.book.date"),
            plain("url", ADDRESS, "key.book.url"),
            plain("offline", FLAG, "key.book.offline"),
            translated("publish", GROUP, "key.book.publish"),
            translated("look", GROUP, "key.book.look"),
            translated("map", GROUP, "key.book.map"),
            translated("words", GROUP, "key.book.words"),
            translated("translation", GROUP, "key.book.translation"),
            translated("books", GROUPS, "key.book.books"),
            plain("facts", GROUP, "key.book.facts"),
            plain("kinds", GROUPS, "key.book.kinds")),

    /** A place that {@code book.yaml} says the site goes to. */
    PUBLISH(
            translated("publish.folder", TEXT, "key.publish.folder"),
            translated("publish.git", TEXT, "key.publish.git"),
            translated("publish.branch", TEXT, "key.publish.branch"),
            translated("publish.sftp", TEXT, "key.publish.sftp")),

    /** How {@code book.yaml} wants the book to look. */
    LOOK(
            plain("logo", TEXT, "key.look.logo"),
            translated("look.sky", COLOUR, "key.look.sky"),
            translated("look.colours", GROUP, "key.look.colours")),

    /** The outline of the land that {@code book.yaml} names. */
    MAP(
            translated("map.file", TEXT, "key.map.file").must(),
            translated("map.credit", TEXT, "key.map.credit").must()),

    /** The book in another language, as {@code book.yaml} names it. */
    TRANSLATION(
            translated("translation.language", WORD, "key.translation.language").must(),
            translated("translation.book", TEXT, "key.translation.book"),
            translated("translation.address", TEXT, "key.translation.address").must()),

    /** Another book that {@code book.yaml} takes in. */
    BOOKS(
            translated("books.book", TEXT, "key.books.book").must(),
            translated("books.name", TEXT, "key.books.name").must(),
            translated("books.address", TEXT, "key.books.address"),
            translated("books.themes", GROUP, "key.books.themes"),
            translated("books.kinds", GROUP, "key.books.kinds")),

    /** A fact that {@code book.yaml} asks of cases. */
    FACT(
            plain("label", TEXT, "key.fact.label"),
            plain("type", WORD, "key.fact.type"),
            plain("required", FLAG, "key.fact.required"),
            plain("filter", FLAG, "key.fact.filter"),
            plain("options", TEXTS, "key.fact.options"),
            plain("classes", BOUNDARIES, "key.fact.classes")),

    /** A kind of finding that {@code book.yaml} declares. */
    KIND(
            plain("id", WORD, "key.kind.id").must(),
            plain("folder", WORD, "key.kind.folder"),
            plain("singular", TEXT, "key.kind.singular"),
            plain("plural", TEXT, "key.kind.plural"),
            plain("headings", TEXTS, "key.kind.headings"),
            plain("answers", WORD, "key.kind.answers")),

    /** What a case says of a fact, where that is more than a value. */
    FACT_VALUE(
            translated("value", VALUE, "key.value"),
            translated("at", COORDINATES, "key.at"),
            translated("year", DATE, "key.year"),
            translated("source", TEXTS, "key.source"),
            translated("note", TEXT, "key.note"),
            translated("unknown", TEXT, "key.unknown"));

    private final List<Key> keys;

    FileKeys(Key... keys) {
        this.keys = List.of(keys);
    }

    private static Key translated(String name, KeyType type, String text) {
        return new Key(name, true, type, false, text);
    }

    private static Key plain(String name, KeyType type, String text) {
        return new Key(name, false, type, false, text);
    }

    /** All keys. */
    public List<Key> keys() {
        return keys;
    }

    /** What authors of a language type, in order. */
    public Set<String> words(LanguagePack language) {
        Set<String> words = new LinkedHashSet<>();
        keys.forEach(key -> words.add(key.word(language)));
        return words;
    }
}
