package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.VisibleText;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlValue;

/**
 * Reads a file of synonyms, of a book or of a theme: a rule a line. {@code corporatie: [woningstichting]} goes both ways,
 * {@code huisbaas, pandjesbaas: {vindt: [verhuurder]}} one way.
 */
public final class SynonymReader {

    private final LanguagePack language;
    private final String finds;
    private final ProblemList problems = new ProblemList();
    private final Map<Boolean, Set<String>> said = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private SynonymReader(LanguagePack language) {
        this.language = language;
        this.finds = language.keyword("synonyms.finds");
    }

    /**
     * A rule with the places of its words.
     *
     * @param say what readers type
     * @param find what they then find too; nothing where all words of the rule find each other
     */
    record Rule(List<Typed> say, List<Typed> find) {

        /** Its words that pages must have for it to be of use. */
        List<Typed> targets() {
            return find.isEmpty() ? say : find;
        }

        private Synonyms synonyms() {
            return new Synonyms(texts(say), texts(targets()));
        }

        private static List<String> texts(List<Typed> words) {
            return words.stream().map(Typed::text).toList();
        }
    }

    /** The rules of a theme's file; the places of its problems are in the theme. */
    public static Checked<List<Synonyms>> ofTheme(SourceFile file, LanguagePack language) {
        Checked<List<Rule>> read = rules(file, language, Limits.defaults());
        List<Problem> problems = read.problems().stream()
                .map(problem -> problem.at(problem.place().inTheme()))
                .toList();
        return new Checked<>(synonyms(read.value()), problems);
    }

    /** The rules of a file. */
    static Checked<List<Rule>> rules(SourceFile file, LanguagePack language, Limits limits) {
        SynonymReader reader = new SynonymReader(language);
        Optional<YamlMap> map = YamlReader.within(limits).readWhole(file).into(reader.problems);
        map.map(YamlMap::entries).orElse(List.of()).forEach(reader::rule);
        return reader.problems.with(List.copyOf(reader.rules));
    }

    static List<Synonyms> synonyms(List<Rule> rules) {
        return rules.stream().map(Rule::synonyms).toList();
    }

    private void rule(YamlEntry entry) {
        List<Typed> say = Stream.of(entry.key().split(","))
                .map(VisibleText::strip)
                .filter(word -> !VisibleText.isNothing(word))
                .map(word -> new Typed(word, entry.keyPlace()))
                .toList();
        if (say.isEmpty()) {
            problems.add(Code.EMPTY_VALUE, entry.keyPlace(), entry.key());
            return;
        }
        if (isNothing(entry.value())) {
            problems.add(Code.EMPTY_VALUE, entry.keyPlace(), entry.key());
        } else if (entry.value() instanceof YamlMap map) {
            Fields fields = new Fields(Optional.of(map), entry.keyPlace(), problems);
            if (fields.value(finds).isEmpty()) {
                fields.missing(Code.MISSING_KEY, finds, finds);
            }
            add(say, fields.texts(finds), false);
            fields.reportUnknown(FileKeys.SYNONYMS, language);
        } else {
            YamlMap single = new YamlMap(List.of(entry), entry.keyPlace(), true);
            add(say, new Fields(Optional.of(single), entry.keyPlace(), problems).texts(entry.key()), true);
        }
    }

    private static boolean isNothing(YamlValue value) {
        return Fields.isEmpty(value)
                || value.asList().filter(list -> list.values().isEmpty()).isPresent()
                || value.asMap().filter(map -> map.entries().isEmpty()).isPresent();
    }

    private void add(List<Typed> say, List<Typed> others, boolean bothWays) {
        if (others.isEmpty()) {
            return;
        }
        Set<String> here = new HashSet<>();
        Set<String> before = said.computeIfAbsent(bothWays, unused -> new HashSet<>());
        boolean fine = true;
        for (Typed word : Stream.concat(say.stream(), others.stream()).toList()) {
            String folded = word.text().toLowerCase(Locale.ROOT);
            boolean typedByReaders = bothWays || say.contains(word);
            if (!here.add(folded)) {
                fine = problem(Code.SYNONYM_OF_ITSELF, word);
            } else if (typedByReaders && before.contains(folded)) {
                fine = problem(Code.SYNONYM_IN_TWO_RULES, word);
            } else if (typedByReaders) {
                before.add(folded);
            }
        }
        if (fine) {
            rules.add(bothWays ? new Rule(Stream.concat(say.stream(), others.stream()).toList(), List.of()) : new Rule(say, others));
        }
    }

    private boolean problem(Code code, Typed word) {
        problems.add(code, word.place(), word.text());
        return false;
    }
}
