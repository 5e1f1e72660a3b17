package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.HtmlBlock;

/**
 * Finds marks between the tags of a block of HTML, where CommonMark reads none until an empty line, and headings as tags.
 * Of each block the first mark is said: what mends it mends the others.
 */
final class UnreadInHtml {

    private static final Set<String> PLAIN = Set.of("pre", "code", "kbd", "samp", "script", "style", "textarea");

    private static final String ITEM = " {0,3}+(?:[-*+]|[0-9]{1,3}+[.)])[ \\t]++\\S";

    private static final Pattern MARK = Pattern.compile("(?m)!?\\[[^\\[\\]\\n]{1,200}+\\]\\([^()\\n]{1,300}+\\)"
            + "|\\[(?:[^\\[\\]@\\n]{0,80} )?-?@[\\p{L}\\p{N}_][^\\[\\]\\n]{0,200}+\\]"
            + "|\\[\\^[^\\s\\[\\]]{1,80}+\\]"
            + "|\\*\\*[^\\s*][^*\\n]{0,200}+\\*\\*|(?<![\\p{L}\\p{N}_])__[^\\s_][^_\\n]{0,200}+__(?![\\p{L}\\p{N}_])"
            + "|(?<![\\p{L}\\p{N}_*/])(?:_[^\\s_][^_\\n]{0,200}+(?<!\\s)_|\\*[^\\s*][^*\\n]{0,200}+(?<!\\s)\\*)(?![\\p{L}\\p{N}_*/])"
            + "|(?<!`)`[^`\\n]{1,200}+`(?!`)"
            + "|^ {0,3}+(?<open>[`~]{3,}+|>[ \\t]?+\\[![^\\]\\n]{1,40}+\\]|\\|)(?=[^\\n]*+\\n[ \\t]*+(?!\\n))"
            + "|^ {0,3}+(?<item>[-*+]|[0-9]{1,3}+[.)])[ \\t]++\\S[^\\n]*+\\n(?=" + ITEM + ")");

    /** A heading as other programs write it. */
    private static final Pattern TAGGED = Pattern.compile("(?i)<h(?<level>[1-6])(?:\\s[^<>]*+)?>(?<words>[^<]{1,500}+)</h[1-6]\\s*+>");

    private UnreadInHtml() {}

    static void find(HtmlBlock block, Places places, UnreadHeadings headings, ProblemList problems) {
        String literal = block.getLiteral();
        headings.tagged(block, TAGGED.matcher(literal));
        CharSequence words = words(literal);
        if (headings.html(block, words)) {
            return;
        }
        Matcher mark = MARK.matcher(words);
        if (!mark.find()) {
            return;
        }
        String group = mark.group("open") != null ? "open" : mark.group("item") != null ? "item" : "";
        int from = group.isEmpty() ? mark.start() : mark.start(group);
        int to = group.isEmpty() ? mark.end() : mark.end(group);
        LiteralPlaces inFile = LiteralPlaces.of(block, literal, places);
        int at = inFile.inFile(from);
        problems.add(Code.MARK_IN_HTML, places.place(at, at + to - from), words.subSequence(from, to).toString().strip());
    }

    /** Whether a tag opens a heading of which that is said: then nothing more is. */
    static boolean isTaggedHeading(String html, int at) {
        return TAGGED.matcher(html).region(at, html.length()).lookingAt();
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
