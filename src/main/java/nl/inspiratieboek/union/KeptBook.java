package nl.inspiratieboek.union;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.book.BookSource.Ours;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.ForeignFinding;
import nl.inspiratieboek.site.PrettyJson;
import nl.inspiratieboek.union.BookData.Given;
import nl.inspiratieboek.union.BookData.GivenCase;
import nl.inspiratieboek.union.BookData.GivenFinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The copy of another book's data in this book's folder: a JSON object with {@code from} (where it was fetched), {@code kept} (the day) and
 * {@code book} (all that it gave).
 *
 * @param book what this book takes in of it
 * @param from where it was fetched
 * @param unplaced their themes and kinds that have no place in this book, by id, with their titles
 */
public record KeptBook(ForeignBook book, String from, Map<String, String> unplaced) {

    private static final Pattern DAY = Pattern.compile("(?m)^  \"kept\" : \"[^\"]*+\",?\n");

    public KeptBook {
        unplaced = Collections.unmodifiableMap(new TreeMap<>(unplaced));
    }

    /**
     * The bytes of a copy.
     *
     * @param data what the other book gave
     * @param day the day, as ISO 8601 writes it
     * @throws UnsoundBookException when that cannot be taken in
     */
    public static byte[] copy(BookSource source, byte[] data, String day) throws UnsoundBookException {
        JsonNode given = JsonText.parse(data);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.put("from", source.at()).put("kept", day);
        copy.set("book", given);
        byte[] bytes = PrettyJson.of(copy);
        read(source, bytes, Map.of());
        return bytes;
    }

    /** A copy without the day on which it was made: what is left is the same when that book says the same. */
    public static byte[] withoutDay(byte[] copy) {
        return DAY.matcher(new String(copy, StandardCharsets.UTF_8)).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a copy.
     *
     * @param ours the kind of each theme of this book, by id
     * @throws UnsoundBookException when it is not as it should be
     */
    public static KeptBook read(BookSource source, byte[] bytes, Map<String, String> ours) throws UnsoundBookException {
        return read(source, bytes, ours, Set.copyOf(ours.values()));
    }

    /**
     * The same.
     *
     * @param kinds the kinds of this book
     */
    public static KeptBook read(BookSource source, byte[] bytes, Map<String, String> ours, Set<String> kinds)
            throws UnsoundBookException {
        JsonNode copy = JsonText.parse(bytes);
        if (!copy.path("from").isString() || !copy.path("kept").isString() || !copy.path("kept").stringValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new UnsoundBookException("", "copy");
        }
        Given given = BookData.of(copy.path("book"));
        TheirSite site = TheirSite.of(source, given);
        Map<String, String> unplaced = new LinkedHashMap<>();
        List<ForeignCase> cases = new ArrayList<>();
        for (int i = 0; i < given.cases().size(); i++) {
            cases.add(theCase(source, given, given.cases().get(i), "/cases/" + i, site, ours, kinds, unplaced));
        }
        ForeignBook book = new ForeignBook(
                source.id(), source.name(), given.title(), site.address(), given.version(), copy.path("kept").stringValue(), cases);
        return new KeptBook(book, copy.path("from").stringValue(), unplaced);
    }

    private static ForeignCase theCase(
            BookSource source,
            Given given,
            GivenCase one,
            String at,
            TheirSite site,
            Map<String, String> ours,
            Set<String> kinds,
            Map<String, String> unplaced)
            throws UnsoundBookException {
        List<ForeignFinding> findings = new ArrayList<>();
        for (int i = 0; i < one.findings().size(); i++) {
            GivenFinding finding = one.findings().get(i);
            String kind = Optional.ofNullable(source.kinds().get(finding.kind())).map(Ours::id).orElse(finding.kind());
            Optional<String> theme = Optional.empty();
            if (!kinds.contains(kind)) {
                unplaced.put(finding.kind(), given.titles().getOrDefault(finding.kind(), finding.kind()));
            } else if (finding.theme().isPresent()) {
                String theirs = finding.theme().get();
                String id = Optional.ofNullable(source.themes().get(theirs)).map(Ours::id).orElse(theirs);
                theme = Optional.of(id).filter(mine -> kind.equals(ours.get(mine)));
                if (theme.isEmpty()) {
                    unplaced.put(theirs, given.titles().getOrDefault(theirs, theirs));
                }
            }
            findings.add(new ForeignFinding(
                    finding.title(), finding.text(), theme, site.place(finding.address(), at + "/findings/" + i + "/address")));
        }
        return new ForeignCase(
                one.id(), one.name(), one.title(), one.summary(), one.invented(), site.place(one.address(), at + "/address"), findings);
    }
}
