package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.HtmlBlock;

/**
 * Finds marks between the tags of a block of HTML, where CommonMark reads none until an empty line. Of each block the
 * first is said: what mends it mends the others.
 */
final class UnreadInHtml {

    private static final Set<String> PLAIN = Set.of("pre", "code", "kbd", "samp", "script", "style", "textarea");

    private static final Pattern MARK = Pattern.compile("(?m)!?\\[[^\\[\\]\\n]{1,200}+\\]\\([^()\\n]{1,300}+\\)"
            + "|\\*\\*[^\\s*][^*\\n]{0,200}+\\*\\*"
            + "|^ {0,3}+#{1,6}+ (?=\\S)");

    private UnreadInHtml() {}

    static void find(HtmlBlock block, Places places, ProblemList problems) {
        String literal = block.getLiteral();
        Matcher mark = MARK.matcher(words(literal));
        if (!mark.find()) {
            return;
        }
        // A block in a quote or list has lines that are shorter than the file's: then its start is place enough.
        int start = places.start(block);
        boolean same = places.text().startsWith(literal, start);
        int from = same ? start + mark.start() : start;
        problems.add(
                Code.MARK_IN_HTML, places.place(from, same ? start + mark.end() : from + 1), mark.group().strip());
    }

    /** A block's text with spaces for tags, comments and what is plain text in HTML too. */
    private static StringBuilder words(String literal) {
        StringBuilder words = new StringBuilder(literal);
        int at = 0;
        while (at < literal.length()) {
            int open = literal.indexOf('<', at);
            if (open < 0) {
                break;
            }
            int end = end(literal, open);
            for (int i = open; i < end; i++) {
                if (words.charAt(i) != '\n') {
                    words.setCharAt(i, ' ');
                }
            }
            at = Math.max(end, open + 1);
        }
        return words;
    }

    private static int end(String literal, int open) {
        if (literal.startsWith("<!--", open)) {
            int close = literal.indexOf("-->", open);
            return close < 0 ? literal.length() : close + 3;
        }
        int close = literal.indexOf('>', open);
        int nameEnd = open + 1;
        while (nameEnd < literal.length() && Character.isLetterOrDigit(literal.charAt(nameEnd)) && nameEnd < open + 12) {
            nameEnd++;
        }
        String name = literal.substring(open + 1, nameEnd).toLowerCase(Locale.ROOT);
        if (close < 0) {
            return literal.length();
        }
        if (!PLAIN.contains(name)) {
            return close + 1;
        }
        int ends = literal.indexOf("</" + literal.substring(open + 1, nameEnd), close);
        return ends < 0 ? literal.length() : ends;
    }
}
