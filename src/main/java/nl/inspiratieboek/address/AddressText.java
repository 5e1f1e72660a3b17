package nl.inspiratieboek.address;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.path.CodePointOrder;

/**
 * The text of the file of addresses, to be added to: a line for each address, sorted, so that what two authors add lands on
 * different lines. Lines that nothing is said of stay as they are, remarks above a line stay above it. Immutable.
 */
public final class AddressText {

    private static final Pattern LINE = Pattern.compile("(?:\"([^\"]*)\"|([^\"#\\s](?:.*?[^\\s])?)):(?:[ \\t]+.*)?");

    /** Behind a page stands what its editor had read. */
    private static final String BEHIND = " ";

    private final List<String> opening;
    private final TreeMap<String, String> lines;
    private final String end;

    private AddressText(List<String> opening, TreeMap<String, String> lines, String end) {
        this.opening = opening;
        this.lines = lines;
        this.end = end;
    }

    /**
     * A file as it is.
     *
     * @param text all of it; empty for a book that has none yet
     * @param opening what is said at its top if it is begun, as remarks
     */
    public static AddressText of(String text, List<String> opening) {
        TreeMap<String, String> lines = new TreeMap<>(CodePointOrder::compare);
        List<String> above = new ArrayList<>();
        List<String> top = new ArrayList<>();
        List<String> typed = text.isEmpty() ? opening.stream().map(line -> "# " + line).toList() : text.lines().toList();
        for (String line : typed) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                above.add(line);
                continue;
            }
            if (lines.isEmpty()) {
                top.addAll(above);
                above.clear();
            }
            above.add(line);
            lines.put(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), String.join("\n", above));
            above.clear();
        }
        if (lines.isEmpty()) {
            top.addAll(above);
            above.clear();
        } else if (!above.isEmpty()) {
            // What stands below the last line stays below it.
            lines.compute(lines.lastKey(), (key, line) -> line + "\n" + String.join("\n", above));
        }
        return new AddressText(top, lines, text.contains("\r\n") ? "\r\n" : "\n");
    }

    /** The same with these addresses among the published ones; what is said of them already stays. */
    public AddressText publishing(Collection<Address> addresses) {
        TreeMap<String, String> more = copy();
        addresses.forEach(address -> more.computeIfAbsent(address.encoded(), key -> line(key, "")));
        return new AddressText(opening, more, end);
    }

    /**
     * The same with an address that leads on. Where it leads, something stands: it is forwarded itself no longer.
     *
     * @param old an address that was published
     * @param onward where its readers find it now
     */
    public AddressText forwarding(Address old, Address onward) {
        TreeMap<String, String> more = copy();
        more.put(old.encoded(), line(old.encoded(), onward.encoded()));
        more.put(onward.encoded(), line(onward.encoded(), ""));
        rename(more, old.encoded() + BEHIND, onward.encoded() + BEHIND);
        return new AddressText(opening, more, end);
    }

    /**
     * The same with what the editor of a page has read today; what was read before is taken out.
     *
     * @param word how the line is called that says when
     */
    public AddressText reviewing(Address page, String word, Review review) {
        TreeMap<String, String> more = copy();
        String behind = page.encoded() + BEHIND;
        more.keySet().removeIf(key -> key.startsWith(behind));
        more.put(behind + word, line(behind + word, review.date()));
        review.seen().forEach((name, fingerprint) -> more.put(behind + name, line(behind + name, fingerprint)));
        return new AddressText(opening, more, end);
    }

    /** The same with another name for what pages' editors had read: it begins with this other one. */
    public AddressText naming(String old, String now) {
        TreeMap<String, String> more = copy();
        for (String key : List.copyOf(more.keySet())) {
            int at = key.indexOf(BEHIND) + 1;
            if (at > 0 && key.startsWith(old, at)) {
                rename(more, key.substring(0, at) + old, key.substring(0, at) + now);
            }
        }
        return new AddressText(opening, more, end);
    }

    /** Lines whose keys begin so begin otherwise; remarks above them go along. */
    private static void rename(TreeMap<String, String> lines, String old, String now) {
        for (String key : List.copyOf(lines.keySet())) {
            if (key.startsWith(old) && !old.equals(now)) {
                String typed = lines.remove(key);
                lines.put(now + key.substring(old.length()), typed.replace(old, now));
            }
        }
    }

    private TreeMap<String, String> copy() {
        return new TreeMap<>(lines);
    }

    private static String line(String key, String value) {
        String shown = key.matches("[\\p{Alnum}_./].*") && !key.contains(": ") ? key : '"' + key + '"';
        return value.isEmpty() ? shown + ":" : shown + ": " + value;
    }

    /** The whole text. */
    public String text() {
        List<String> all = new ArrayList<>(opening);
        all.addAll(lines.values());
        return all.isEmpty() ? "" : String.join("\n", all).replace("\n", end) + end;
    }
}
