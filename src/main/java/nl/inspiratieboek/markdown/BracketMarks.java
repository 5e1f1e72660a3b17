package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads the brackets of citations, {@code [zie @id, p. 3; @other]} and {@code @id [p. 3]}, and sees links and footnotes to
 * labels that are defined nowhere.
 */
final class BracketMarks implements LinkProcessor {

    /** Words that send a reader to a source. Behind another word, {@code [foto: @jan]}, a key may be a person's. */
    private static final Set<String> SENDING = Set.of(
            "zie", "vgl", "vergelijk", "cf", "cfr", "bron", "bronnen", "volgens", "naar", "uit", "bijv", "bijvoorbeeld", "o.a",
            "vrij", "ook", "see", "source", "sources", "compare", "from", "after", "e.g", "i.e", "also");

    /** What names a place in a source: a figure, also a Roman one, or a word for a part of a book. */
    private static final Pattern PLACE = Pattern.compile(
            "[\\p{N}§]|\\b(?:blz|bladzijde|pag|pagina|p|pp|hfst|hoofdstuk|paragraaf|par|deel|bijlage|art|artikel|page|chapter|ch"
                    + "|chap|section|sec|part|appendix|passim)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FIRST_WORD_END = Pattern.compile("[\\s:,;]");

    private final Places places;
    private final ProblemList problems;
    private final CitationKeys keys;

    BracketMarks(Places places, ProblemList problems, CitationKeys keys) {
        this.places = places;
        this.problems = problems;
        this.keys = keys;
    }

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        if (info.destination() != null) {
            return LinkResult.none();
        }
        String label = info.label() == null ? "" : info.label();
        boolean defined = !label.isEmpty() && context.getLinkReferenceDefinition(label) != null;
        if (defined) {
            return LinkResult.none();
        }
        String text = info.text();
        int input = input(info);
        int start = places.inFile(input) + 1;
        boolean plain = info.marker() == null && !text.startsWith("^") && context.getLinkReferenceDefinition(text) == null;
        if (plain && keys.readAfter(input) && holdsKey(info)) {
            return LinkResult.wrapTextIn(new CitationGroup(isSure(text)), info.afterTextBracket());
        }
        if (plain && label.isEmpty() && !text.isBlank() && followsKey(info)) {
            return LinkResult.wrapTextIn(new CitationLocator(PLACE.matcher(text).find()), info.afterTextBracket());
        }
        if (plain && text.startsWith("@")) {
            problems.add(Code.CITATION_MALFORMED, places.place(start - 1, start + text.length() + 1), "[" + text + "]");
        } else if (text.startsWith("^") && isSpacedDefinition(start - 1, start + text.length() + 1)) {
            problems.add(Code.NOTE_UNREAD, places.place(start - 1, start + text.length() + 1), "[" + text + "] :");
        } else if (text.startsWith("^") && text.length() > 1 && text.chars().noneMatch(Character::isWhitespace)) {
            problems.add(Code.FOOTNOTE_UNDEFINED, places.place(start - 1, start + text.length() + 1), text.substring(1));
        } else if (!label.isEmpty()) {
            int from = start + text.length() + 1;
            if (!label.startsWith("^") && !label.startsWith("@")) {
                problems.add(Code.REFERENCE_UNDEFINED, places.place(from, from + label.length() + 2), label);
            }
        }
        return LinkResult.none();
    }

    /** Whether a bracket starts a line and a colon follows with a space before it: that was meant to say what the note is. */
    private boolean isSpacedDefinition(int from, int to) {
        String text = places.text();
        boolean first = from == 0 || "\r\n".indexOf(text.charAt(from - 1)) >= 0;
        int colon = to;
        while (colon < text.length() && (text.charAt(colon) == ' ' || text.charAt(colon) == '\u00A0')) {
            colon++;
        }
        return first && colon > to && colon < text.length() && text.charAt(colon) == ':';
    }

    private static boolean holdsKey(LinkInfo info) {
        Node node = info.openingBracket().getNext();
        while (node != null && !(node instanceof CitationNode)) {
            node = node.getNext();
        }
        return node != null;
    }

    private static boolean followsKey(LinkInfo info) {
        Node before = info.openingBracket().getPrevious();
        if (before instanceof SoftLineBreak || before instanceof Text space && space.getLiteral().isBlank()) {
            before = before.getPrevious();
        }
        return before instanceof CitationNode;
    }

    /** Whether brackets with a key in them can be meant as nothing but a citation. */
    private static boolean isSure(String text) {
        String typed = text.strip();
        String first = FIRST_WORD_END.split(typed, 2)[0].toLowerCase(Locale.ROOT);
        first = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        if (typed.startsWith("@") || typed.startsWith("-@") || SENDING.contains(first)) {
            return true;
        }
        int key = typed.indexOf('@');
        int comma = typed.indexOf(',', key);
        return typed.indexOf(';') >= 0 || comma >= 0 && PLACE.matcher(typed).region(comma, typed.length()).find();
    }

    /** Where the opening bracket stands in the parser's input. */
    private static int input(LinkInfo info) {
        SourceSpan[] spans = info.openingBracket().getSourceSpans().toArray(new SourceSpan[0]);
        return spans.length == 0 ? 0 : spans[0].getInputIndex();
    }
}
