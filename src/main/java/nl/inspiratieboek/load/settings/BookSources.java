package nl.inspiratieboek.load.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.book.BookSource.Ours;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.WebAddress;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlList;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads which other books book.yaml takes in. */
final class BookSources {

    /** Without encryption only from the machine itself: elsewhere, anybody on the way could change what a book says. */
    private static final Pattern ADDRESS =
            Pattern.compile("https://[^\\s/@]++(?:/\\S*+)?|http://(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d++)?(?:/\\S*+)?");

    private final LanguagePack language;
    private final ProblemList problems;
    private final Set<String> taken = new HashSet<>();

    private BookSources(LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /** The books without mistakes, in the order of the file. */
    static Checked<List<BookSource>> read(Fields book, LanguagePack language, Limits limits) {
        BookSources sources = new BookSources(language, limits);
        String word = language.keyword("books");
        List<BookSource> read = book.value(word).map(value -> sources.read(word, value)).orElse(List.of());
        return sources.problems.with(read);
    }

    private List<BookSource> read(String word, YamlValue value) {
        if (!(value instanceof YamlList list)) {
            problems.add(Code.NOT_A_LIST, value.place(), word);
            return List.of();
        }
        List<BookSource> sources = new ArrayList<>();
        for (YamlValue each : list.values()) {
            if (each instanceof YamlMap map) {
                source(map).ifPresent(sources::add);
            } else {
                problems.add(Code.NOT_A_MAP, each.place(), word);
            }
        }
        return sources;
    }

    private Optional<BookSource> source(YamlMap map) {
        Fields fields = new Fields(Optional.of(map), map.place(), problems);
        Optional<Typed> at = fields.typed(language.keyword("books.book")).filter(this::isPlace);
        Optional<Typed> typed = fields.typed(language.keyword("books.name"));
        Optional<String> name = fields.shown(language.keyword("books.name"));
        String siteWord = language.keyword("books.address");
        Optional<String> site =
                fields.typed(siteWord).flatMap(address -> WebAddress.ofSite(siteWord, address).into(problems));
        Map<String, Ours> themes = table(fields, language.keyword("books.themes"));
        Map<String, Ours> kinds = table(fields, language.keyword("books.kinds"));
        fields.reportUnknown(FileKeys.BOOKS, language);
        if (at.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        BookSource source = new BookSource(name.get(), at.get().text(), site, themes, kinds, typed.orElseThrow().place());
        if (source.id().isEmpty() || !PortableName.isPortable(source.id())) {
            problems.add(Code.BAD_ID, source.place(), source.name());
            return Optional.empty();
        }
        if (!taken.add(PortableName.folded(source.id()))) {
            problems.add(Code.BOOK_NAMED_TWICE, source.place(), source.name());
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private boolean isPlace(Typed typed) {
        String at = typed.text();
        boolean fine = at.contains("://") ? ADDRESS.matcher(at).matches() : at.endsWith(".json");
        if (!fine) {
            problems.add(Code.BOOK_AT, typed.place(), at);
        }
        return fine;
    }

    private Map<String, Ours> table(Fields fields, String word) {
        Optional<YamlValue> value = fields.value(word);
        if (value.isPresent() && !(value.get() instanceof YamlMap)) {
            problems.add(Code.NOT_A_MAP, value.get().place(), word);
        }
        Map<String, Ours> table = new LinkedHashMap<>();
        for (YamlEntry entry : value.flatMap(YamlValue::asMap).map(YamlMap::entries).orElse(List.of())) {
            fields.scalar(entry.key(), entry.value())
                    .ifPresent(ours -> table.put(entry.key(), new Ours(ours.text(), ours.place())));
        }
        return table;
    }
}
