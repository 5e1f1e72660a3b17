package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;

/** Finds signs between braces and angles that stayed text: attributes, a template's tags, an open comment. */
final class UnreadSigns {

    private static final String[][] TEMPLATE_TAGS = {{"{{", "}}"}, {"{%", "%}"}, {"<%", "%>"}};

    /** What other programs write, the tag for it, and how long it may be. */
    private static final String[][] PAIRS = {{"==", "mark", "200"}, {"++", "ins", "200"}, {"^", "sup", "20"}, {"~", "sub", "20"}};

    /** Orders to other programs, alone on their line. */
    private static final Pattern ORDER = Pattern.compile(
            "\\[\\[?_?TOC_?\\]?\\]|\\{:?toc\\}|\\\\(?:newpage|pagebreak|clearpage|tableofcontents)", Pattern.CASE_INSENSITIVE);

    /** How attributes start, also those of Kramdown: {@code {:.breed}}. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?\\s*+(?:[#.]\\p{L}[^{}]*+|[\\p{L}_][\\p{L}\\p{N}_-]*+=[^\\s{}=][^{}]*+)");

    private UnreadSigns() {}

    /** Marks of other programs that this book writes as tags: {@code ==x==}, {@code ++x++}, {@code m^2^}, {@code H~2~O}. */
    static void pairs(RunningText text, ProblemList problems) {
        for (int i = 0; i < text.length(); i++) {
            for (String[] pair : PAIRS) {
                String sign = pair[0];
                int end = text.startsWith(sign, i) ? text.find(sign, i + sign.length()) : -1;
                int from = i + sign.length();
                if (end > from && end - from <= Integer.parseInt(pair[2]) && isPair(text, i, from, end, sign.length())) {
                    String form = "<" + pair[1] + ">" + text.typed(from, end) + "</" + pair[1] + ">";
                    problems.add(Code.SIGNS_UNREAD, text.place(i, end + sign.length()), text.typed(i, end + sign.length()), form);
                    text.said(i, end + sign.length());
                    i = end + sign.length() - 1;
                    break;
                }
            }
        }
    }

    private static boolean isPair(RunningText text, int open, int from, int close, int length) {
        char sign = text.at(open);
        boolean single = length == 1;
        boolean oneWord = single || sign == '+';
        for (int i = from; i < close; i++) {
            if (oneWord && text.isSpace(i) || RunningText.isOwn(text.at(i))) {
                return false;
            }
        }
        return !text.isSpace(from) && !text.isSpace(close - 1)
                && text.at(from) != sign && text.at(open - 1) != sign && text.at(close + length) != sign
                && (single ? isRaised(text, open, close) : !text.isWord(open - 1) && !text.isWord(close + length));
    }

    /** {@code m^2^}, {@code H~2~O}: right behind a word; with a letter behind it only digits below the line can be meant. */
    private static boolean isRaised(RunningText text, int open, int close) {
        return text.isWord(open - 1) && (!text.isWord(close + 1) || text.at(open) == '~' && Character.isDigit(text.at(open + 1)));
    }

    static void templates(RunningText text, ProblemList problems) {
        for (int from = 0; from < text.length(); from = text.lineEnd(from) + 1) {
            int end = text.lineEnd(from);
            if (end - from < 20 && end > from && ORDER.matcher(text.restOfLine(from).strip()).matches()) {
                problems.add(Code.TEMPLATE_TAG_IN_TEXT, text.place(from, end), text.typed(from, end));
                text.said(from, end);
            }
        }
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

    /** What a lost finding would have said only the book knows, so these are gathered and not yet said. */
    static void attributes(RunningText text, List<UnreadAttributes> found) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) != '{') {
                continue;
            }
            char before = text.at(i - 1);
            int close = text.find("}", i);
            int end = close < 0 ? text.partOfLine(i) : close + 1;
            // Those right behind a link or picture were taken out by the parser, which says so.
            if (before != '$' && ATTRIBUTES.matcher(plain(text, i, end)).lookingAt()) {
                String typed = text.typed(i, end);
                found.add(new UnreadAttributes(typed, read(typed, text.inFile(i), text.places()), text.place(i, end)));
                text.said(i, end);
                i = end - 1;
            }
        }
    }

    /** What is wrong within the braces is of no use to who has to move them first. */
    private static HeadingAttributes read(String typed, int at, Places places) {
        return AttributeReader.read(typed.replaceFirst("^\\{:\\s*+", "{"), at, places, new ProblemList());
    }

    private static String plain(RunningText text, int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 200); i++) {
            plain.append(text.at(i));
        }
        return plain.toString();
    }
}
