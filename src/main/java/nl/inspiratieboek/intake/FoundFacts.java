package nl.inspiratieboek.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds what a text says of its case: in a table of two columns, or in lines of the form {@code Label: value}. */
final class FoundFacts {

    private static final Pattern LINE = Pattern.compile("\\s*([^:\n]{2,60}?)\\s*:\\s*(\\S.*)", Pattern.DOTALL);
    private static final int LONGEST_LINE = 400;

    private final Element body;
    private final Map<String, Element> notes;
    private final Map<String, String> keysByLabel;
    private final OwnMarks marks;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Said> said = new HashMap<>();

    /**
     * @param body the blocks; what is found is taken out
     * @param notes the notes, by number
     * @param marks what this program writes itself
     * @param keysByLabel the keys of a case's head, by the names that authors may use for them
     */
    FoundFacts(Element body, Map<String, Element> notes, Map<String, String> keysByLabel, OwnMarks marks) {
        this.marks = marks;
        this.body = body;
        this.notes = notes;
        this.keysByLabel = keysByLabel.entrySet().stream()
                .collect(Collectors.toMap(entry -> plain(entry.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    /** The values as they were typed, by their key; lines between parts of a value. */
    Map<String, String> take() {
        body.select("> table").stream().filter(this::isOfFacts).findFirst().ifPresent(this::takeRows);
        for (Element paragraph : List.copyOf(body.select("> p, > ul > li"))) {
            takeLines(paragraph);
        }
        body.select("> ul:not(:has(li))").remove();
        return found;
    }

    private boolean isOfFacts(Element table) {
        List<Element> rows = rows(table);
        long known = rows.stream().filter(row -> key(row.child(0).text()).isPresent()).count();
        return rows.size() >= 2
                && rows.stream().allMatch(row -> row.childrenSize() == 2 && row.select("table").isEmpty())
                && known >= 2
                && 2 * known >= rows.size() - 1;
    }

    /**
     * What stands with a value.
     *
     * @param sources the ids of who says so
     * @param remarks what is said about it
     */
    record Said(List<String> sources, List<String> remarks) {

        static final Said NOTHING = new Said(List.of(), List.of());
    }

    /** What stands with the value of a key. */
    Said said(String key) {
        return said.getOrDefault(key, Said.NOTHING);
    }

    private Said said(Element cell) {
        List<String> remarks = cell.select("p.remark").eachText();
        cell.select("p.remark").remove();
        return new Said(marks.takeSources(cell, notes), remarks);
    }

    private static List<Element> rows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr").stream()
                .filter(row -> row.childrenSize() > 0)
                .toList();
    }

    private void takeRows(Element table) {
        for (Element row : rows(table)) {
            Optional<String> key = key(row.child(0).text()).filter(each -> !found.containsKey(each));
            if (key.isPresent()) {
                said.put(key.get(), said(row.child(1)));
                String value = value(row.child(1));
                if (!value.isEmpty()) {
                    found.put(key.get(), value);
                    forgetNotes(row);
                }
                row.remove();
            }
        }
        // A head over two columns that are gone says nothing any more.
        List<Element> left = rows(table);
        boolean headAlone = left.size() == 1 && !left.get(0).select("th").isEmpty();
        if (left.isEmpty() || headAlone) {
            table.remove();
        }
    }

    private void takeLines(Element paragraph) {
        String text = paragraph.select("img").isEmpty() ? value(paragraph) : "";
        if (text.isEmpty() || text.length() > LONGEST_LINE) {
            return;
        }
        Map<String, String> here = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            Matcher pair = LINE.matcher(line);
            Optional<String> key = pair.matches() ? key(pair.group(1)) : Optional.empty();
            if (key.isEmpty() || found.containsKey(key.get()) || here.containsKey(key.get())) {
                return;
            }
            here.put(key.get(), pair.group(2).strip());
        }
        found.putAll(here);
        forgetNotes(paragraph);
        paragraph.remove();
    }

    private void forgetNotes(Element taken) {
        taken.select(Notes.NUMBER).forEach(number -> notes.remove(number.text()));
    }

    private Optional<String> key(String label) {
        return Optional.ofNullable(keysByLabel.get(plain(label)));
    }

    private static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s:?.*]+$", "").replaceAll("\\s+", " ");
    }

    /** The text of a cell or paragraph with its notes between brackets: where a value stands no note can. */
    private String value(Element cell) {
        Element copy = cell.clone();
        for (Element number : copy.select(Notes.NUMBER)) {
            Element note = notes.get(number.text());
            number.text(note == null ? "" : " (" + note.text().strip() + ")");
        }
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\u0001")));
        copy.select("p, li").forEach(block -> block.appendText("\u0001"));
        return Tidying.tidy(copy.text()).replaceAll("\\s*\u0001\\s*", "\n").strip();
    }
}
