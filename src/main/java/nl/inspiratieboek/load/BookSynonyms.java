package nl.inspiratieboek.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.SynonymReader.Rule;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** A book's own synonyms, held against its text: a rule that leads to words of no page is of no use. */
final class BookSynonyms {

    private BookSynonyms() {}

    /** The rules of the book's file of synonyms; none if it has no such file. */
    static Checked<List<Synonyms>> read(SourceTree tree, LanguagePack language, Limits limits) {
        return tree.file(SourcePath.of(language.name("synonyms")))
                .map(file -> read(file, tree, language, limits))
                .orElse(Checked.fine(List.of()));
    }

    private static Checked<List<Synonyms>> read(
            SourceFile file, SourceTree tree, LanguagePack language, Limits limits) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        List<Rule> rules = SynonymReader.rules(file, language, limits).into(problems);
        if (tree.faulty().isEmpty()) {
            Set<String> stems = stems(tree, language);
            rules.forEach(rule -> missing(rule, stems, language).forEach(problems::add));
        }
        return problems.with(SynonymReader.synonyms(rules));
    }

    /** Of words that find each other the book needs one; of those that a rule leads to, each. */
    private static Stream<Problem> missing(Rule rule, Set<String> stems, LanguagePack language) {
        List<Typed> missing = rule.targets().stream()
                .filter(word -> !WordStems.of(word.text(), language).allMatch(stems::contains))
                .toList();
        boolean bothWays = rule.find().isEmpty();
        if (bothWays && missing.size() < rule.targets().size()) {
            return Stream.of();
        }
        return missing.stream()
                .limit(bothWays ? 1 : missing.size())
                .map(word -> Problem.of(Code.SYNONYM_NOT_IN_BOOK, word.place(), word.text()));
    }

    private static Set<String> stems(SourceTree tree, LanguagePack language) {
        Set<String> stems = new HashSet<>();
        Stream<SourceFile> lists = Stream.of("book.yaml", language.name("glossary"))
                .flatMap(name -> tree.file(SourcePath.of(name)).stream());
        Stream.concat(tree.markdown().stream(), lists)
                .flatMap(file -> WordStems.of(file.text(), language))
                .forEach(stems::add);
        return stems;
    }
}
