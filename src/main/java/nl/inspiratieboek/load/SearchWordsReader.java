package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.SearchWords;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlValue;

/** Reads the words that readers may search by from the head of a page: those of the page, and those of its headings. */
final class SearchWordsReader {

    private final LanguagePack language;
    private final ProblemList problems;

    SearchWordsReader(LanguagePack language, ProblemList problems) {
        this.language = language;
        this.problems = problems;
    }

    SearchWords read(Fields front, Document document) {
        return new SearchWords(
                front.words(language.keyword("search-words")),
                front.value(language.keyword("search-words-at"))
                        .map(value -> below(front, value, document))
                        .orElse(Map.of()));
    }

    private Map<String, List<String>> below(Fields front, YamlValue value, Document document) {
        if (!(value instanceof YamlMap map)) {
            front.report(Code.SEARCH_WORDS_WITHOUT_ANCHOR, value.place(), language.keyword("search-words-at"));
            return Map.of();
        }
        Fields fields = new Fields(Optional.of(map), map.place(), problems);
        TreeSet<String> anchors =
                document.markdown().headings().stream().map(Heading::anchor).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<String>> below = new HashMap<>();
        for (YamlEntry entry : fields.entries()) {
            if (anchors.contains(entry.key())) {
                below.put(entry.key(), fields.words(entry.key()));
            } else {
                problems.add(new Problem(
                        Code.DEAD_ANCHOR,
                        entry.keyPlace(),
                        List.of(entry.key(), document.path().value()),
                        problems.keeps(Code.DEAD_ANCHOR, entry.keyPlace())
                                ? Nearest.nearest(entry.key(), anchors)
                                : Optional.empty()));
            }
        }
        return below;
    }
}
