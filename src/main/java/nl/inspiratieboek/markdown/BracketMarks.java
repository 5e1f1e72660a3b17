package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads citations, {@code [@id; @other]}, and sees links and footnotes to labels that are defined nowhere. */
final class BracketMarks implements LinkProcessor {

    private static final String ID = "@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:./+-]*[\\p{L}\\p{N}_])?";

    // Possessive, so that a long list that ends wrong is not tried in every other way.
    private static final Pattern CITATION = Pattern.compile("\\s*+" + ID + "(?:\\s*+;\\s*+" + ID + ")*+\\s*+");

    private final Places places;
    private final ProblemList problems;

    BracketMarks(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
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
        int start = start(info);
        if (text.startsWith("@") && info.marker() == null && context.getLinkReferenceDefinition(text) == null) {
            if (CITATION.matcher(text).matches()) {
                return LinkResult.replaceWith(new CitationNode(uses(text, start)), info.afterTextBracket());
            }
            problems.add(Code.CITATION_MALFORMED, places.place(start, start + text.length() + 2), "[" + text + "]");
        } else if (text.startsWith("^") && text.length() > 1 && text.chars().noneMatch(Character::isWhitespace)) {
            problems.add(Code.FOOTNOTE_UNDEFINED, places.place(start, start + text.length() + 2), text.substring(1));
        } else if (!label.isEmpty()) {
            int from = start + text.length() + 2;
            if (!label.startsWith("^") && !label.startsWith("@")) {
                problems.add(Code.REFERENCE_UNDEFINED, places.place(from, from + label.length() + 2), label);
            }
        }
        return LinkResult.none();
    }

    private List<CitationUse> uses(String text, int start) {
        List<CitationUse> uses = new ArrayList<>();
        int at = start;
        for (String part : text.split(";")) {
            String id = part.strip().substring(1);
            int found = places.text().indexOf("@" + id, at);
            at = found < 0 ? at : found + 1;
            uses.add(new CitationUse(id, places.place(at, at + id.length())));
        }
        return uses;
    }

    private int start(LinkInfo info) {
        List<SourceSpan> spans = info.openingBracket().getSourceSpans();
        return spans.isEmpty() ? places.inFile(0) : places.inFile(spans.get(0).getInputIndex());
    }
}
