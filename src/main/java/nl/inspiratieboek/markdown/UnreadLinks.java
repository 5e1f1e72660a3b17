package nl.inspiratieboek.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;

/**
 * Finds brackets that were meant as a link, picture, note or citation and stayed text: an address with a space, a bracket
 * that is never closed, a space between the two, the two in the wrong order.
 */
final class UnreadLinks {

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_WORDS = 1_000;

    /** What nobody writes between round brackets but an address. */
    private static final Pattern ADDRESS = Pattern.compile(
            "<?(?:https?:/|www\\.|mailto:|tel:|\\.{1,2}/|#[\\p{L}\\p{N}]).*+"
                    + "|[^<>]*[^\\s.<>]\\.(?i:md|markdown|html?|png|jpe?g|gif|svg|webp|avif|pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|txt)"
                    + "(?:[#?]\\S*+)?(?:\\s*+[\"'“”].*+)?>?");

    /** An address and words behind it that are a title, whether its quotes are there or not. */
    private static final Pattern UNQUOTED = Pattern.compile(
            "(?<address>\\S+\\.(?i:md|html?|png|jpe?g|gif|svg|webp|avif|pdf|docx?|xlsx?|csv|zip)(?:#\\S+)?)\\s+[\"'“‘]?(?<title>[^\\s\"'“”‘’./][^\"'“”‘’./]*)");

    /** An address that is a link by itself. */
    private static final Pattern WEB = Pattern.compile("https?:/|www\\.|mailto:");

    private final RunningText text;
    private final ProblemList problems;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final Deque<Integer> parens = new ArrayDeque<>();
    private final Map<Integer, Integer> parenOf = new HashMap<>();

    UnreadLinks(RunningText text, ProblemList problems) {
        this.text = text;
        this.problems = problems;
    }

    void find() {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.at(i);
            if (letter == '[') {
                brackets.push(i);
            } else if (letter == '(') {
                parens.push(i);
            } else if (letter == ')' && !parens.isEmpty()) {
                parenOf.put(i, parens.pop());
            } else if (letter == '\n') {
                parens.clear();
            } else if (letter == ']') {
                int end = brackets.isEmpty() ? unopened(i) : pair(brackets.pop(), i);
                // What was said is not looked at again, nor are brackets around it.
                i = end > i ? end - 1 : i;
            }
        }
        while (!brackets.isEmpty()) {
            unclosed(brackets.pollLast());
        }
    }

    /** Two brackets that are no link. @return the index behind what was said of them, or 0 */
    private int pair(int open, int close) {
        // Nobody links so much text; brackets within brackets would each be gone through to their ends.
        if (close - open > LONGEST_WORDS) {
            return 0;
        }
        boolean picture = text.at(open - 1) == '!' && !text.isWord(open - 2);
        int from = picture ? open - 1 : open;
        char next = text.at(close + 1);
        if (text.at(open + 1) == '[' && text.at(close - 1) == ']' && close - open > 4) {
            return wiki(from, open, close, picture);
        }
        boolean spaced = text.at(open + 1) == ' ' && text.at(open + 2) == '@';
        if (spaced || text.at(open + 1) == '@' || text.at(open + 1) == '^' || text.at(open - 1) == '^') {
            return note(open, close);
        }
        if (next == '(' && !text.isWord(open - 1)) {
            return address(from, words(open, close, picture), close + 1);
        }
        int paren = close + 1;
        while (paren < close + 4 && (text.at(paren) == ' ' || text.at(paren) == '\n' && paren < text.length())) {
            paren++;
        }
        int end = text.at(paren) == '(' && paren > close + 1 ? text.find(")", paren) : -1;
        if (end >= 0 && (picture || isAddress(paren + 1, end))) {
            return say(from, end + 1, words(open, close, picture) + form(paren + 1, end));
        }
        if (next == '[' && close > open + 1) {
            return label(from, words(open, close, false), close + 1);
        }
        if (text.at(open - 1) == ')' && parenOf.containsKey(open - 1) && isAddress(open + 1, close)) {
            int paired = parenOf.get(open - 1);
            String inside = text.typed(paired + 1, open - 1);
            boolean swappedPicture = text.at(paired - 1) == '!';
            return say(swappedPicture ? paired - 1 : paired, close + 1,
                    (swappedPicture ? "!" : "") + "[" + inside + "]" + form(open + 1, close));
        }
        int colon = next == ' ' ? close + 2 : close + 1;
        if (text.at(colon) == ':' && (open == 0 || text.at(open - 1) == '\n') && isAddress(colon + 1, text.partOfLine(colon + 1))) {
            int lineEnd = text.partOfLine(colon + 1);
            String typed = text.typed(colon + 1, lineEnd).strip();
            return say(from, lineEnd, words(open, close, false) + ": " + (typed.indexOf(' ') < 0 ? typed : "<" + typed + ">"));
        }
        return picture && next != '(' && text.isSpace(open - 2) ? say(from, close + 1, words(open, close, true) + "(…)") : 0;
    }

    /** What stands between two brackets, with them; only where something is said of it: there may be very many. */
    private String words(int open, int close, boolean picture) {
        return (picture ? "!" : "") + text.typed(open, close + 1);
    }

    /** What stands behind a link's words between round brackets, or is never closed. */
    private int address(int from, String words, int paren) {
        int close = closing(paren);
        if (close >= 0) {
            return say(from, close + 1, words + form(paren + 1, close));
        }
        int end = paren + 1;
        while (end < paren + LONGEST_ADDRESS && !text.isSpace(end)) {
            end++;
        }
        return say(from, end, words + form(paren + 1, end));
    }

    private int closing(int paren) {
        int depth = 0;
        for (int i = paren; i < Math.min(text.length(), paren + LONGEST_ADDRESS) && text.at(i) != '\n'; i++) {
            depth += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The form that works for an address as typed: in angles when there is a space in it. */
    private String form(int from, int to) {
        String typed = text.typed(from, to).strip();
        String title = "";
        int quote = typed.length() > 2 && "\"'“”’".indexOf(typed.charAt(typed.length() - 1)) >= 0
                ? lastQuote(typed)
                : -1;
        if (quote > 0) {
            title = " \"" + typed.substring(quote + 1, typed.length() - 1) + "\"";
            typed = typed.substring(0, quote).strip();
        }
        typed = typed.replaceAll("^[<\"“]|[>\"”]$", "");
        Matcher titled = UNQUOTED.matcher(typed);
        if (quote <= 0 && titled.matches()) {
            title = " \"" + titled.group("title") + "\"";
            typed = titled.group("address");
        }
        typed = typed.indexOf('[') < 0 && typed.endsWith("]") ? typed.substring(0, typed.length() - 1) : typed;
        boolean spaced = typed.chars().anyMatch(Character::isWhitespace) || typed.indexOf('(') >= 0;
        return typed.isEmpty() ? "(…)" : spaced ? "(<" + typed + ">" + title + ")" : "(" + typed + title + ")";
    }

    private static int lastQuote(String typed) {
        for (int i = typed.length() - 2; i > 0; i--) {
            if ("\"'“”„‘".indexOf(typed.charAt(i)) >= 0 && Character.isWhitespace(typed.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private int label(int from, String words, int bracket) {
        int close = text.find("]", bracket);
        if (close < 0) {
            int end = bracket + 1;
            while (end < bracket + LONGEST_ADDRESS && (text.at(end) == ' ' || !text.isSpace(end))) {
                end++;
            }
            return say(from, end, words + "(…)");
        }
        // A label that is defined nowhere was said while the brackets were read; an empty one was not.
        return close == bracket + 1 ? say(from, close + 1, words + "(…)") : close + 1;
    }

    private int wiki(int from, int open, int close, boolean picture) {
        String typed = text.typed(open + 2, close - 1);
        if (typed.chars().noneMatch(Character::isLetter)) {
            return 0;
        }
        int bar = typed.indexOf('|');
        String target = (bar < 0 ? typed : typed.substring(0, bar)).strip();
        String words = (bar < 0 ? typed : typed.substring(bar + 1)).strip();
        boolean named = picture || target.indexOf('.') >= 0 || target.startsWith("#");
        String address = named ? target : target + ".md";
        String form = address.indexOf(' ') < 0 ? "(" + address + ")" : "(<" + address + ">)";
        return say(from, close + 1, (picture ? "!" : "") + "[" + words + "]" + form);
    }

    /** A note or citation between brackets; what {@link BracketMarks} said is not said again. */
    private int note(int open, int close) {
        if (text.at(open - 1) == '^') {
            problems.add(Code.NOTE_UNREAD, text.place(open - 1, close + 1), text.typed(open - 1, close + 1));
            text.said(open - 1, close + 1);
        } else if (text.at(open + 1) == '^' && text.find(" ", open) >= 0 && text.find(" ", open) < close) {
            problems.add(Code.NOTE_UNREAD, text.place(open, close + 1), text.typed(open, close + 1));
        } else if (text.at(open + 1) == ' ') {
            problems.add(Code.CITATION_MALFORMED, text.place(open, close + 1), text.typed(open, close + 1));
        }
        text.said(open, close + 1);
        return close + 1;
    }

    /** A bracket that closes nothing. */
    private int unopened(int close) {
        int end = text.at(close + 1) == '(' ? text.find(")", close + 1) : -1;
        return end >= 0 && isAddress(close + 2, end) ? say(close, end + 1, "[…]" + form(close + 2, end)) : 0;
    }

    /** A bracket that nothing closes. */
    private void unclosed(int open) {
        char next = text.at(open + 1);
        if (text.at(open) != '[' || text.isSpace(open + 1)) {
            return;
        }
        int end = open + 1;
        while (end < open + LONGEST_ADDRESS && !text.isSpace(end) && text.at(end) != ')') {
            end++;
        }
        if (next == '^') {
            problems.add(Code.NOTE_UNREAD, text.place(open, end), text.typed(open, end));
        } else if (next == '@') {
            problems.add(Code.CITATION_MALFORMED, text.place(open, end), text.typed(open, end));
        } else {
            boolean picture = text.at(open - 1) == '!' && text.isSpace(open - 2);
            int paren = text.find("(", open);
            int close = paren < 0 ? -1 : text.find(")", paren);
            if (close >= 0 && isAddress(paren + 1, close)) {
                String words = text.typed(open + 1, paren).strip();
                say(picture ? open - 1 : open, close + 1, (picture ? "!" : "") + "[" + words + "]" + form(paren + 1, close));
            } else if (picture) {
                say(open - 1, open + 1, "![…](…)");
            }
        }
    }

    private boolean isAddress(int from, int to) {
        if (to - from > LONGEST_ADDRESS || to <= from) {
            return false;
        }
        StringBuilder typed = new StringBuilder();
        for (int i = from; i < to; i++) {
            char letter = text.at(i);
            if (letter != RunningText.EDGE && letter != RunningText.LINK_END) {
                typed.append(letter);
            }
        }
        String address = typed.toString().strip();
        boolean whole = typed.length() == to - from;
        return ADDRESS.matcher(address).matches() && (whole || WEB.matcher(address).lookingAt());
    }

    private int say(int from, int to, String form) {
        problems.add(Code.LINK_UNREAD, text.place(from, to), form);
        text.said(from, to);
        return to;
    }
}
