package nl.inspiratieboek.markdown;

import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;

/** Finds signs between braces and angles that stayed text: attributes, a template's tags, an open comment. */
final class UnreadSigns {

    private static final String[][] TEMPLATE_TAGS = {{"{{", "}}"}, {"{%", "%}"}, {"<%", "%>"}};

    /** How attributes start, also those of Kramdown: {@code {:.breed}}. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?\\s*+(?:[#.]\\p{L}[^{}]*+|[\\p{L}_][\\p{L}\\p{N}_-]*+=[^\\s{}=][^{}]*+)");

    private UnreadSigns() {}

    static void templates(RunningText text, ProblemList problems) {
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("<!", i) && (text.at(i + 2) == '-' || text.at(i + 2) == '–' || text.at(i + 2) == '—')) {
                problems.add(Code.COMMENT_UNREAD, text.place(i, i + 2));
                text.said(i, text.lineEnd(i));
                continue;
            }
            for (String[] tag : TEMPLATE_TAGS) {
                int end = text.startsWith(tag[0], i) ? text.find(tag[1], i + 2) : -1;
                if (end >= 0) {
                    problems.add(Code.TEMPLATE_TAG_IN_TEXT, text.place(i, end + 2), text.typed(i, end + 2));
                    text.said(i, end + 2);
                    i = end + 1;
                    break;
                }
            }
        }
    }

    static void attributes(RunningText text, ProblemList problems) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '{') {
                continue;
            }
            char before = text.at(i - 1);
            int close = text.find("}", i);
            int end = close < 0 ? text.partOfLine(i) : close + 1;
            // Those right behind a link or picture were taken out by the parser, which says so.
            if (before != '$' && ATTRIBUTES.matcher(plain(text, i, end)).lookingAt()) {
                problems.add(Code.ATTRIBUTES_UNREAD, text.place(i, end), text.typed(i, end));
                text.said(i, end);
                i = end - 1;
            }
        }
    }

    private static String plain(RunningText text, int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 200); i++) {
            plain.append(text.at(i));
        }
        return plain.toString();
    }
}
