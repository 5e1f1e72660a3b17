package nl.inspiratieboek.search;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Synonyms as search looks them up: each expression that a reader may use, with the others that it finds. */
final class SynonymEntries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<String> stopWords;
    private final Pipeline pipeline;

    private SynonymEntries(LunrLanguage language) {
        this.stopWords = Set.copyOf(language.stopWords());
        this.pipeline = language.pipeline();
    }

    /** For each stem, with {@code =}, the expressions whose first word has it, in JSON: those that were given first come first. */
    static SortedMap<String, String> of(List<Synonyms> all, LunrLanguage language) {
        SynonymEntries entries = new SynonymEntries(language);
        SortedMap<String, ArrayNode> byStem = new TreeMap<>();
        for (Synonyms synonyms : all) {
            for (String said : synonyms.say()) {
                List<String> found = synonyms.find().stream().filter(other -> !other.equals(said)).toList();
                String stem = entries.stem(said);
                if (!found.isEmpty() && !stem.isEmpty()) {
                    String key = stem + "-=";
                    ArrayNode entry = byStem.computeIfAbsent(key, unused -> JSON.createArrayNode().add(key)).addArray().add(said);
                    found.forEach(entry::add);
                }
            }
        }
        SortedMap<String, String> written = new TreeMap<>();
        byStem.forEach((key, entry) -> written.put(key, entry.toString()));
        return written;
    }

    /** The stem, without accents, of the first word of an expression that search looks up. */
    private String stem(String expression) {
        List<String> words = Tokenizer.words(OtherScripts.asIndexed(expression)).stream()
                .map(pipeline::trim)
                .filter(word -> !word.isEmpty())
                .toList();
        String first = words.stream()
                .filter(word -> !stopWords.contains(word))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.get(0));
        return Folding.fold(pipeline.stemAlone(first));
    }
}
