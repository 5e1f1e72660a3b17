package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Thirty queries that have hits: words of the book, frequent and rare, and words that stand in one sentence. */
final class Queries {

    private static final int EACH = 10;
    private static final int SHORTEST = 4;

    private Queries() {}

    /** The same queries for the same book and seed, in an order of chance. */
    static List<String> draw(Path book, long seed) throws IOException {
        Random random = new Random(seed);
        List<List<String>> sentences = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Path file : Folders.files(book)) {
            if (Content.isPage(file)) {
                for (String sentence : Content.body(file).split("[.?\n]+")) {
                    List<String> words = Arrays.stream(sentence.split("\\P{L}+"))
                            .filter(word -> word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0)))
                            .distinct()
                            .toList();
                    words.forEach(word -> uses.merge(word, 1, Integer::sum));
                    if (words.size() >= 3) {
                        sentences.add(words);
                    }
                }
            }
        }
        List<String> byUse = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> queries = new ArrayList<>();
        int frequent = Math.min(200, byUse.size() / 4);
        for (int at = 0; at < EACH; at++) {
            queries.add(byUse.get(at % 2 == 0
                    ? random.nextInt(frequent)
                    : byUse.size() / 2 + random.nextInt(byUse.size() / 2)));
        }
        for (int words = 2; words <= 3; words++) {
            for (int at = 0; at < EACH; at++) {
                List<String> sentence = sentences.get(random.nextInt(sentences.size()));
                int from = random.nextInt(sentence.size() - words + 1);
                queries.add(String.join(" ", sentence.subList(from, from + words)));
            }
        }
        Collections.shuffle(queries, random);
        return List.copyOf(queries);
    }
}
