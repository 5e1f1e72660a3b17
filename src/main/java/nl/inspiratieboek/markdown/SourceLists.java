package nl.inspiratieboek.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Tells lists of sources from lists that are read: each item is hardly more than a link to another site, or ends in an address. */
final class SourceLists {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://(?:www\\.)?|www\\.)([^\\s/?#]+)\\S*", Pattern.CASE_INSENSITIVE);

    private static final String PUNCTUATION = ".,;:!?)]}>\"'”’";

    private SourceLists() {}

    /** A text in which only the name of its site is left of each address. */
    static String withoutAddresses(String text) {
        if (!mayHaveAddress(text)) {
            return text;
        }
        Matcher found = ADDRESS.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (found.find()) {
            String address = found.group();
            String name = found.group(1).substring(0, endOf(found.group(1)));
            String site = name.isEmpty() ? address : name + address.substring(endOf(address));
            found.appendReplacement(out, Matcher.quoteReplacement(site));
        }
        return found.appendTail(out).toString();
    }

    /** Most texts have none, and the pattern would be tried at each of their letters. */
    private static boolean mayHaveAddress(String text) {
        if (text.contains("://")) {
            return true;
        }
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** Where a text ends but for the punctuation of the sentence that it stands in. */
    private static int endOf(String text) {
        int end = text.length();
        while (end > 0 && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static boolean isOne(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!isSource(item)) {
                return false;
            }
        }
        return list.getFirstChild() != null;
    }

    private static boolean isSource(Node item) {
        int words = 0;
        int linked = 0;
        boolean endsInAddress = false;
        Deque<Node> open = new ArrayDeque<>();
        open.push(item);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof ListBlock) {
                return false;
            }
            if (node instanceof Text || node instanceof Code) {
                String text = node instanceof Text plain ? plain.getLiteral() : ((Code) node).getLiteral();
                int count = PlainText.words(text);
                words += count;
                linked += isLinked(node) ? count : 0;
                endsInAddress = count == 0 ? endsInAddress : endsInAddress(text);
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        return endsInAddress || linked > 0 && 2 * linked >= words;
    }

    private static boolean endsInAddress(String text) {
        String stripped = text.strip();
        return ADDRESS.matcher(stripped.substring(stripped.lastIndexOf(' ') + 1)).matches();
    }

    private static boolean isLinked(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link link) {
                return ADDRESS.matcher(link.getDestination()).matches();
            }
        }
        return false;
    }
}
