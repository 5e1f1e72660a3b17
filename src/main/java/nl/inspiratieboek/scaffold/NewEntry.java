package nl.inspiratieboek.scaffold;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.keys.Key;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Slug;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;

/** A term or source that is to be put behind the others in its list. */
public final class NewEntry {

    private static final int LONGEST_ID = 50;
    private static final int WIDEST = 18;

    private final LoadedBook book;
    private final LanguagePack language;
    private final SourcePath list;
    private final FileKeys keys;

    private NewEntry(LoadedBook book, String list, FileKeys keys) {
        this.book = book;
        this.language = book.language();
        this.list = SourcePath.of(language.name(list));
        this.keys = keys;
    }

    /** New entries of a book's glossary. */
    public static NewEntry inGlossary(LoadedBook book) {
        return new NewEntry(book, "glossary", FileKeys.TERM);
    }

    /** New entries of a book's list of sources. */
    public static NewEntry inSources(LoadedBook book) {
        return new NewEntry(book, "sources", FileKeys.SOURCE);
    }

    /** Whether a source can stand at an address. */
    public static boolean isWebAddress(String typed) {
        try {
            URI address = new URI(typed);
            return Set.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getHost().indexOf('.') > 0;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The list that the entries stand in. */
    public SourcePath list() {
        return list;
    }

    /** The id of the term that a book already explains under this name. */
    public Optional<String> known(String term) {
        return book.book().terms().stream()
                .filter(each -> Stream.concat(Stream.of(each.term()), each.synonyms().stream()).anyMatch(term::equalsIgnoreCase))
                .map(Term::id)
                .findFirst();
    }

    /** The id of the source that a book already has at this address. */
    public Optional<String> knownAddress(String url) {
        return book.book().references().stream()
                .filter(each -> each.url().filter(url::equals).isPresent())
                .map(Reference::id)
                .findFirst();
    }

    /** The id that a term gets. */
    public String idOfTerm(String term) {
        String slug = Slug.of(term, LONGEST_ID);
        return free(slug.isEmpty() ? language.text("new.name.term") : slug);
    }

    /** The id that a source gets: whose it is, and what it is called or where it lies. */
    public String idOfSource(String url, Optional<String> title) {
        URI address = URI.create(url);
        String[] host = Optional.ofNullable(address.getHost()).orElse("").replaceFirst("^www\\.", "").split("\\.");
        String owner = host[Math.max(0, host.length - 2)];
        String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,5}$", "");
        String slug = Slug.of(owner + " " + title.orElse(last), LONGEST_ID);
        return free(slug.isEmpty() ? language.text("new.name.source") : slug);
    }

    /** An id that no entry has: with a number behind it where one has. */
    private String free(String wanted) {
        Set<String> taken = new HashSet<>();
        entries(text()).ifPresent(map -> map.entries().forEach(entry -> taken.add(entry.key().toLowerCase(Locale.ROOT))));
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** Whether the list has an entry under this id. */
    public boolean has(String id) {
        return entries(text()).filter(map -> map.get(id).isPresent()).isPresent();
    }

    /** A term; what is not known yet is left open, with what belongs there. */
    public String term(String id, String term, Optional<String> explanation) {
        return entry(id, Map.of("term.term", Optional.of(YamlText.quoted(term)), "term.explanation", explanation.map(YamlText::quoted)));
    }

    /**
     * A source; what is not known yet is left open, with what belongs there.
     *
     * @param today when it was consulted
     */
    public String source(String id, String url, Optional<String> title, Optional<String> publisher, LocalDate today) {
        return entry(id, Map.of(
                "url", Optional.of(YamlText.quoted(url)),
                "source.title", title.map(YamlText::quoted),
                "source.publisher", publisher.map(YamlText::quoted),
                "source.consulted", Optional.of(today.toString())));
    }

    private String entry(String id, Map<String, Optional<String>> values) {
        Remarks remarks = new Remarks(language);
        StringBuilder entry = new StringBuilder(YamlText.key(id)).append(":\n");
        for (Key key : keys.keys()) {
            Optional<String> value = values.getOrDefault(key.name(), Optional.empty());
            String word = key.word(language);
            entry.append("  ")
                    .append(value.map(text -> word + ": " + text)
                            .orElseGet(() -> YamlText.line(word, Optional.empty(), remarks.of(key), WIDEST)))
                    .append('\n');
        }
        return entry.toString();
    }

    /**
     * What is to be put behind the list so that it has an entry more; nothing where the list cannot be read, or is written in
     * a way that nothing can be put behind.
     */
    public Optional<NewFile> added(String id, String entry) {
        String old = text();
        String end = old.contains("\r\n") ? "\r\n" : "\n";
        String between = old.isEmpty() ? "" : old.endsWith("\n") ? end : end + end;
        String added = between + entry.replace("\n", end);
        Optional<YamlMap> before = entries(old);
        Optional<YamlMap> after = entries(old + added);
        boolean fits = !book.tree().faulty().contains(list)
                && after.filter(map -> map.get(id).isPresent()
                                && map.entries().size() == before.map(YamlMap::entries).map(List::size).orElse(0) + 1)
                        .isPresent();
        return fits ? Optional.of(new NewFile(list, added)) : Optional.empty();
    }

    private String text() {
        return book.tree().file(list).map(SourceFile::text).orElse("");
    }

    /** The entries of a list without mistakes in its form. */
    private Optional<YamlMap> entries(String text) {
        Checked<Optional<YamlMap>> read = YamlReader.within(Limits.defaults()).readWhole(new SourceFile(list, text));
        return read.hasErrors() ? Optional.empty() : read.value();
    }
}
