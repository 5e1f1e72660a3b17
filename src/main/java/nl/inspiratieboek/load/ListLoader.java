package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.DateReader;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.load.field.ShownText;
import nl.inspiratieboek.load.field.WebAddress;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;
import nl.inspiratieboek.yaml.YamlScalar;

/** Reads the two lists of a book: its sources and its glossary, each a map from an id to what is said of it. */
final class ListLoader {

    /** What may be a term's id: it becomes an anchor. */
    private static final Pattern TERM_ID = Pattern.compile("[\\p{L}\\p{N}]++(?:[._-][\\p{L}\\p{N}]++)*+");

    /** What may be a source's id, as programs that keep references make them; it becomes an anchor and stands in citations. */
    private static final Pattern SOURCE_ID =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*+(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*+)*+");

    private final SourceTree tree;
    private final LanguagePack language;
    private final Limits limits;
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, Set<String>> declared = new HashMap<>();

    ListLoader(SourceTree tree, LanguagePack language, Limits limits) {
        this.limits = limits;
        this.tree = tree;
        this.language = language;
    }

    /** The sources; of a file that could not be read whole, what is missing is not called unknown. */
    Checked<References> references() {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        List<Reference> references = new ArrayList<>();
        for (Map.Entry<String, Fields> entry : entries("sources", SOURCE_ID, Code.BAD_SOURCE_ID, problems).entrySet()) {
            Fields fields = entry.getValue();
            Optional<String> url = fields.typed("url").flatMap(typed -> WebAddress.ofPage("url", typed).into(problems));
            references.add(new Reference(
                    entry.getKey(),
                    fields.shown(language.keyword("source.title")).orElse(""),
                    fields.words(language.keyword("source.authors")).stream()
                            .map(typed -> Author.of(ShownText.of(language.keyword("source.authors"), typed).into(problems)))
                            .toList(),
                    fields.shown(language.keyword("source.publisher")).orElse(""),
                    fields.typed(language.keyword("source.date")).map(typed -> date(typed, fields, problems)),
                    url,
                    fields.date(language.keyword("source.consulted"), language)));
            fields.reportUnknown(FileKeys.SOURCE, language);
        }
        return problems.with(new References(references, declared("sources"), !faulty.contains("sources")));
    }

    /** The date of a source is free text, but no day that can be another, or none. */
    private String date(Typed typed, Fields fields, ProblemList problems) {
        DateReader dates = new DateReader(language);
        if (dates.isDoubtful(typed.text())) {
            fields.sure(
                    dates.date(typed.text()),
                    Code.NOT_A_DATE,
                    Code.DATE_READS_TWO_WAYS,
                    language.keyword("source.date"),
                    typed);
        }
        return ShownText.of(language.keyword("source.date"), typed).into(problems);
    }

    /** The terms, in the order of a glossary. */
    Checked<List<Term>> terms(References references) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Map<String, Fields> entries = entries("glossary", TERM_ID, Code.BAD_ID, problems);
        Nearest near = Nearest.among(entries.keySet());
        List<Term> terms = new ArrayList<>();
        for (Map.Entry<String, Fields> entry : entries.entrySet()) {
            Fields fields = entry.getValue();
            terms.add(new Term(
                    entry.getKey(),
                    fields.shown(language.keyword("term.term")).orElse(""),
                    fields.texts(language.keyword("term.synonyms")).stream().map(Typed::text).toList(),
                    fields.shown(language.keyword("term.explanation")).orElse(""),
                    references.known(fields.texts(language.keyword("source"))).into(problems),
                    see(fields, near, entries.keySet(), problems),
                    new SearchWordsReader(language).read(fields, List.of())));
            fields.reportUnknown(FileKeys.TERM, language);
        }
        terms.sort((a, b) -> language.order().thenComparing(String::compareTo).compare(a.term(), b.term()));
        return problems.with(terms);
    }

    private List<String> see(Fields fields, Nearest near, Set<String> ids, ProblemList problems) {
        List<String> known = new ArrayList<>();
        for (Typed id : fields.texts(language.keyword("term.see"))) {
            if (ids.contains(id.text())) {
                known.add(id.text());
            } else if (!faulty.contains("glossary") && !declared("glossary").contains(id.text())) {
                Problem unknown = Problem.of(Code.UNKNOWN_TERM, id.place(), id.text());
                boolean kept = problems.keeps(Code.UNKNOWN_TERM, id.place());
                problems.add(kept ? unknown.meaning(id.text(), near) : unknown);
            }
        }
        return known;
    }

    /** The entries of a list file, those with an impossible id reported and left out; none if the book lacks the file. */
    private Map<String, Fields> entries(String name, Pattern ids, Code bad, ProblemList problems) {
        SourcePath path = SourcePath.of(language.name(name));
        Map<String, Fields> entries = new LinkedHashMap<>();
        Optional<SourceFile> file = tree.file(path);
        if (file.isEmpty()) {
            if (tree.faulty().contains(path)) {
                faulty.add(name);
            }
            return entries;
        }
        Checked<Optional<YamlMap>> read = YamlReader.within(limits).readWhole(file.get());
        Optional<YamlMap> map = read.into(problems);
        boolean whole = map.map(YamlMap::whole).orElse(!read.hasErrors());
        if (!whole) {
            faulty.add(name);
        }
        for (YamlEntry entry : map.map(YamlMap::entries).orElse(List.of())) {
            Place place = entry.keyPlace();
            declared(name).add(entry.key());
            if (!ids.matcher(entry.key()).matches()) {
                problems.add(new Problem(bad, place, List.of(entry.key()), Optional.empty()));
            } else if (entry.value() instanceof YamlMap fields) {
                entries.put(entry.key(), new Fields(Optional.of(fields), place, problems));
            } else if (!read.hasErrors() || entry.value() instanceof YamlScalar && !Fields.isEmpty(entry.value())) {
                problems.add(new Problem(Code.NOT_A_MAP, entry.value().place(), List.of(entry.key()), Optional.empty()));
            }
        }
        return entries;
    }

    /** Every id that a list names, also of entries that are wrong: none of those is called unknown elsewhere. */
    private Set<String> declared(String name) {
        return declared.computeIfAbsent(name, unused -> new HashSet<>());
    }
}
