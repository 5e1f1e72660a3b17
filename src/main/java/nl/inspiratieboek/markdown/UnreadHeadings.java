package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/**
 * Finds lines that were meant as headings: no space behind the number signs, a space or sign there that only looks like
 * one, more than six signs, an underline of dashes that a word processor made longer, an indentation that makes code of
 * it, or tags around it.
 */
final class UnreadHeadings {

    private static final String NUMBER_SIGNS = "#＃﹟♯";
    private static final String LONG_DASHES = "–—―−‒‐‑﹣－";
    private static final String LONG_EQUALS = "＝═";
    private static final String STARTS_WORDS = "*_\"'“”‘’„«([&~";
    private static final int LONGEST_UNDERLINED = 120;

    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*+(?<signs>#{1,6}+)[ \\t]++(?<words>\\S[^\\n]*+)");

    private final Places places;
    private final List<UnreadHeading> found = new ArrayList<>();

    UnreadHeadings(Places places) {
        this.places = places;
    }

    List<UnreadHeading> found() {
        return List.copyOf(found);
    }

    /** Looks at each line of a paragraph. */
    void find(RunningText text) {
        int line = 0;
        for (int from = 0; from < text.length(); line++) {
            int end = text.lineEnd(from);
            boolean only = from == 0 && end >= text.length();
            if (numberSigns(text, from, end, only) || line == 1 && underline(text, from, end)) {
                text.said(line == 1 ? 0 : from, end);
            }
            from = end + 1;
        }
    }

    /** A line in bold alone may be anything: only a book knows whether it names a kind. */
    void bold(Node paragraph) {
        Node only = paragraph.getFirstChild();
        boolean bold = only instanceof StrongEmphasis && only.getNext() == null && !only.getSourceSpans().isEmpty();
        if (bold && places.end(only) - places.start(only) < LONGEST_UNDERLINED) {
            String words = PlainText.ofInlines(only);
            found.add(new UnreadHeading(2, words, HeadingAttributes.NONE, places.place(only), true));
        }
    }

    private boolean numberSigns(RunningText text, int from, int end, boolean only) {
        int at = from;
        while (at < end && (isOdd(text.at(at)) || text.at(at) == ' ' || text.at(at) == RunningText.TAG)) {
            at++;
        }
        int first = at;
        int signs = 0;
        boolean odd = false;
        boolean afterTag = first > from && text.at(from) == RunningText.TAG;
        while (at < end && (NUMBER_SIGNS.indexOf(text.at(at)) >= 0 || signs > 0 && isZeroWidth(text.at(at)))) {
            odd |= text.at(at) != '#';
            signs += isZeroWidth(text.at(at)) ? 0 : 1;
            at++;
        }
        int signsEnd = at;
        while (at < end && (isOdd(text.at(at)) || text.at(at) == ' ' || text.at(at) == '\t')) {
            odd |= isOdd(text.at(at));
            at++;
        }
        // Behind a tag at the start of a line, one sign with a space is no heading that anybody meant.
        if (signs == 0 || at >= end || !startsWords(text.at(at)) || afterTag && signs == 1) {
            return false;
        }
        UnreadHeading heading = heading(text, signs, first, signsEnd, at);
        boolean sure = signs > 1 || odd || first > from && !afterTag;
        if (!sure && heading.attributes().equals(HeadingAttributes.NONE)) {
            if (!only || Character.isDigit(text.at(at))) {
                return false;
            }
            if (isTag(heading.text())) {
                found.add(new UnreadHeading(1, heading.text(), HeadingAttributes.NONE, heading.place(), true));
                return false;
            }
        }
        found.add(first > from || signs > 6 ? heading : heading.openedBy(text.typed(first, at)));
        return true;
    }

    private UnreadHeading heading(RunningText text, int signs, int first, int signsEnd, int wordsAt) {
        String typed = text.restOfLine(wordsAt).stripTrailing();
        return heading(typed, text.inFile(wordsAt), signs, text.place(first, signsEnd), false, false);
    }

    /** Code that is indented: with a finding's attributes it was meant as one. Other words there may be anything. */
    void code(IndentedCodeBlock block) {
        lines(block, block.getLiteral(), true, false);
    }

    /** Text between the tags of a block of HTML. What mends the first heading there mends the others. */
    boolean html(HtmlBlock block, CharSequence words) {
        return lines(block, words, false, true);
    }

    /** Headings as tags: they are no headings of the book. */
    void tagged(HtmlBlock block, Matcher tag) {
        while (tag.find()) {
            int at = LiteralPlaces.of(block, block.getLiteral(), places).inFile(tag.start());
            int level = tag.group("level").charAt(0) - '0';
            String words = tag.group("words").strip();
            Place place = places.place(at, at + "<h2>".length());
            found.add(new UnreadHeading(level, words, HeadingAttributes.NONE, place, false));
        }
    }

    private boolean lines(Node block, CharSequence words, boolean doubtful, boolean inHtml) {
        LiteralPlaces inFile = LiteralPlaces.of(block, literal(block), places);
        Matcher line = HEADING.matcher(words);
        boolean any = false;
        while (line.find()) {
            int at = inFile.inFile(line.start("signs"));
            int wordsAt = inFile.inFile(line.start("words"));
            int signs = line.end("signs") - line.start("signs");
            String typed = line.group("words").stripTrailing();
            found.add(heading(typed, wordsAt, signs, places.place(at, at + signs), doubtful || any, inHtml));
            any = true;
        }
        return any;
    }

    private static String literal(Node block) {
        return block instanceof HtmlBlock html ? html.getLiteral() : ((IndentedCodeBlock) block).getLiteral();
    }

    private UnreadHeading heading(
            String typed, int wordsAt, int signs, Place place, boolean doubtful, boolean inHtml) {
        int end = typed.length();
        int attributesAt = AttributeReader.find(typed, 0, end);
        // What is wrong between these braces is said when the heading is one.
        HeadingAttributes attributes = AttributeReader.read(
                typed.substring(attributesAt), wordsAt + attributesAt, places, new ProblemList());
        String words = typed.substring(0, attributesAt).strip();
        while (words.endsWith("#")) {
            words = words.substring(0, words.length() - 1).stripTrailing();
        }
        return new UnreadHeading(Math.min(6, signs), words, attributes, place, doubtful, inHtml);
    }

    /** A line of long dashes under one short line: a word processor makes them of three hyphens. */
    private boolean underline(RunningText text, int from, int end) {
        if (end - from < 2 || from > LONGEST_UNDERLINED) {
            return false;
        }
        boolean equals = LONG_EQUALS.indexOf(text.at(from)) >= 0;
        String signs = equals ? LONG_EQUALS : LONG_DASHES;
        boolean odd = false;
        for (int i = from; i < end; i++) {
            char letter = text.at(i);
            odd |= signs.indexOf(letter) >= 0;
            if (signs.indexOf(letter) < 0 && letter != ' ' && letter != (equals ? '=' : '-')) {
                return false;
            }
        }
        if (!odd || !startsWords(text.at(0))) {
            return false;
        }
        String words = text.restOfLine(0).strip();
        found.add(new UnreadHeading(
                equals ? 1 : 2, words, HeadingAttributes.NONE, text.place(0, text.lineEnd(0)), false));
        return true;
    }

    /** Whether a line with one number sign may be a tag, a number or a colour: {@code #wijkaanpak}, {@code #MeToo}. */
    private static boolean isTag(String line) {
        boolean oneWord = line.indexOf(' ') < 0;
        boolean capital = Character.isUpperCase(line.codePointAt(0));
        boolean moreCapitals = line.codePoints().skip(1).anyMatch(Character::isUpperCase);
        boolean digits = line.codePoints().anyMatch(Character::isDigit);
        return line.indexOf('#') >= 0 || !capital || oneWord && (moreCapitals || digits);
    }

    private static boolean startsWords(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || STARTS_WORDS.indexOf(letter) >= 0
                || RunningText.isOwn(letter);
    }

    private static boolean isZeroWidth(char letter) {
        return letter == '\u200B' || letter == '\u200C' || letter == '\u200D' || letter == '\u2060' || letter == '\uFEFF'
                || letter == '\u00AD';
    }

    /** A space that CommonMark takes for a letter. */
    private static boolean isOdd(char letter) {
        return isZeroWidth(letter) || letter != ' ' && Character.isSpaceChar(letter);
    }
}
