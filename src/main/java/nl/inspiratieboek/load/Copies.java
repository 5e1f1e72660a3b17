package nl.inspiratieboek.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;

/**
 * Finds copies that were left in the book's folder: a case with the number of another and nearly its text, or any page under
 * the name that a system gives to a copy. Each finding of a copy would be counted twice.
 */
final class Copies {

    /** How many of their runs of words two texts share to be nearly the same. */
    private static final double NEARLY = 0.5;

    private static final int RUN = 3;

    /** What systems put behind a name, or before it; the quantifiers never give back, for a name may be long. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:[ _-]++(?:kopie|copy|kopi|conflict(?:ed copy)?)[^\\p{L}]*+|[ _-]?\\(\\d++\\)|[ _-]*+\\([^()]*(?:kopie|copy|conflict)[^()]*\\))$");

    private static final Pattern BEFORE = Pattern.compile("^(?:kopie van |copy of |kopie-van-|copy-of-)(?:\\(\\d++\\) )?");

    private final Layout layout;
    private final LanguagePack language;

    private Copies(Layout layout, LanguagePack language) {
        this.layout = layout;
        this.language = language;
    }

    /** Every copy among the documents, each a problem. */
    static Checked<Set<SourcePath>> find(List<Document> documents, Layout layout, LanguagePack language) {
        ProblemList problems = new ProblemList();
        Map<SourcePath, Document> copies = new Copies(layout, language).find(documents);
        copies.forEach((copy, original) -> problems.add(
                layout.isCase(copy) ? Code.CASE_COPY : Code.PAGE_COPY,
                Place.startOf(copy.value()),
                original.path().value()));
        return problems.with(copies.keySet());
    }

    private Map<SourcePath, Document> find(List<Document> documents) {
        Map<SourcePath, Document> byPath = new HashMap<>();
        documents.forEach(document -> byPath.put(document.path(), document));
        Map<SourcePath, Document> copies = new TreeMap<>();
        Map<String, Document> firstOfNumber = new HashMap<>();
        Map<SourcePath, Set<Integer>> runs = new HashMap<>();
        for (Document document : documents) {
            Optional<Document> named = original(document.path()).flatMap(path -> Optional.ofNullable(byPath.get(path)));
            if (named.isPresent() && isNearly(document, named.get(), runs)) {
                copies.put(document.path(), named.get());
                continue;
            }
            number(document).ifPresent(number -> {
                Document first = firstOfNumber.putIfAbsent(number, document);
                if (first != null && isNearly(document, first, runs)) {
                    boolean laterIsOriginal = isLonger(first.path(), document.path());
                    copies.put((laterIsOriginal ? first : document).path(), laterIsOriginal ? document : first);
                    if (laterIsOriginal) {
                        firstOfNumber.put(number, document);
                    }
                }
            });
        }
        return copies;
    }

    /** Whether a name is the other with something added. */
    private static boolean isLonger(SourcePath path, SourcePath other) {
        return path.baseName().length() > other.baseName().length() && path.baseName().contains(other.baseName());
    }

    /** The path that a file with the name of a copy was copied from. */
    private static Optional<SourcePath> original(SourcePath path) {
        String name = path.baseName();
        String lower = name.toLowerCase(Locale.ROOT);
        String without = BEFORE.matcher(BEHIND.matcher(lower).replaceFirst("")).replaceFirst("");
        int at = lower.indexOf(without);
        return without.isEmpty() || without.length() == lower.length() || lower.length() != name.length()
                ? Optional.empty()
                : Optional.of(path.parent().child(name.substring(at, at + without.length()) + "." + path.extension()));
    }

    /** The number of a case as its head has it, without reading all of the head. */
    private Optional<String> number(Document document) {
        Optional<FrontMatter> front = document.markdown().frontMatter();
        if (front.isEmpty() || !layout.isCase(document.path())) {
            return Optional.empty();
        }
        String key = language.keyword("number") + ":";
        return document.file().text().substring(front.get().start(), front.get().end())
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replaceAll("[\"']|\\s#.*+", "").strip())
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    private static boolean isNearly(Document document, Document other, Map<SourcePath, Set<Integer>> known) {
        Set<Integer> own = runs(document);
        Set<Integer> others = known.computeIfAbsent(other.path(), path -> runs(other));
        long shared = own.stream().filter(others::contains).count();
        return shared >= NEARLY * (own.size() + others.size() - shared);
    }

    /** Every run of a few words, as a number: linear in the text, whatever was moved or added. */
    private static Set<Integer> runs(Document document) {
        String[] words = document.file().text().split("\\s+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            runs.add(Objects.hash((Object[]) Arrays.copyOfRange(words, i, Math.min(words.length, i + RUN))));
        }
        return runs;
    }
}
