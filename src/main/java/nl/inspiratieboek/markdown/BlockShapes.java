package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Gives blocks their last shape, when their words are known: quotes that open with {@code [!NOTE]} are call-outs,
 * definition lists right after each other are one. Recursion is as deep as the parser lets blocks nest.
 */
final class BlockShapes {

    private static final Pattern MARK = Pattern.compile("\\p{Z}*+(?<bracket>\\[)!(?<type>\\p{L}[\\p{L}\\p{N}_-]{0,40}+)\\](?<fold>[+-]?):?(?:[ \\t]++|$)");

    private final Places places;

    private BlockShapes(Places places) {
        this.places = places;
    }

    /** Whether a line, in a quote, opens a call-out. */
    static boolean opensCallOut(CharSequence line) {
        return MARK.matcher(line).lookingAt();
    }

    static void give(Node document, Places places) {
        new BlockShapes(places).children(document);
    }

    private void children(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof DefinitionList list) {
                next = joined(list);
                termsOnTheirOwnLine(list);
                children(list);
            } else if (child instanceof BlockQuote quote) {
                children(callout(quote));
            } else if (child instanceof CalloutBlock callout && isOnlyText(callout)) {
                text(callout);
            } else if (!(child instanceof Paragraph)) {
                children(child);
            }
            child = next;
        }
    }

    /** Takes in the lists that follow. @return what stands behind them */
    private static Node joined(DefinitionList list) {
        Node next = list.getNext();
        while (next instanceof DefinitionList) {
            Node child = next.getFirstChild();
            while (child != null) {
                Node after = child.getNext();
                list.appendChild(child);
                child = after;
            }
            Node after = next.getNext();
            next.unlink();
            next = after;
        }
        return next;
    }

    /**
     * A term right below a definition, without a blank line, was taken for its last words: a line that starts at the margin
     * and is followed by a definition is a term.
     */
    private void termsOnTheirOwnLine(DefinitionList list) {
        for (Node part = list.getFirstChild(); part != null; part = part.getNext()) {
            if (part.getNext() instanceof DefinitionList.Definition
                    && part instanceof DefinitionList.Definition
                    && part.getLastChild() instanceof Paragraph paragraph) {
                term(paragraph).ifPresent(part::insertAfter);
            }
        }
    }

    private Optional<Node> term(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        int start = lines.size() < 2 ? 0 : places.inFile(lines.get(lines.size() - 1).getInputIndex());
        if (start == 0 || "\r\n".indexOf(places.text().charAt(start - 1)) < 0) {
            return Optional.empty();
        }
        Node end = paragraph.getLastChild();
        while (end != null && !(end instanceof SoftLineBreak)) {
            end = end.getPrevious();
        }
        if (end == null || end.getNext() == null || places.start(end.getNext()) != start) {
            return Optional.empty();
        }
        DefinitionList.Term term = new DefinitionList.Term();
        term.setSourceSpans(List.of(lines.get(lines.size() - 1)));
        Node node = end.getNext();
        while (node != null) {
            Node next = node.getNext();
            term.appendChild(node);
            node = next;
        }
        end.unlink();
        paragraph.setSourceSpans(lines.subList(0, lines.size() - 1));
        return Optional.of(term);
    }

    private Node callout(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph) || !(paragraph.getFirstChild() instanceof Text first)) {
            return quote;
        }
        Matcher mark = MARK.matcher(first.getLiteral());
        // An escaped bracket is a bracket to read.
        if (!mark.lookingAt() || places.text().charAt(places.start(first) + mark.start("bracket")) != '[') {
            return quote;
        }
        CalloutBlock callout = new CalloutBlock(mark.group("type"), switch (mark.group("fold")) {
            case "-" -> CalloutBlock.Fold.CLOSED;
            case "+" -> CalloutBlock.Fold.OPEN;
            default -> CalloutBlock.Fold.NONE;
        });
        callout.setSourceSpans(quote.getSourceSpans());
        callout.title().setSourceSpans(first.getSourceSpans());
        withoutMark(first, mark.end());
        moveTitle(paragraph, callout.title());
        quote.insertBefore(callout);
        Node child = quote.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child.getFirstChild() != null || !(child instanceof Paragraph)) {
                callout.appendChild(child);
            }
            child = next;
        }
        quote.unlink();
        return callout;
    }

    private static void withoutMark(Text text, int length) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (!spans.isEmpty() && spans.get(0).getLength() > length) {
            text.setSourceSpans(List.of(spans.get(0).subSpan(length)));
        }
        text.setLiteral(text.getLiteral().substring(length));
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
    }

    private static void moveTitle(Paragraph paragraph, CalloutBlock.Title title) {
        Node node = paragraph.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            Node next = node.getNext();
            title.appendChild(node);
            node = next;
        }
        Optional.ofNullable(node).ifPresent(Node::unlink);
    }

    /** {@code ??? vraag} with nothing below it is a sentence, unless the word is one for a call-out. */
    private static boolean isOnlyText(CalloutBlock callout) {
        return callout.title() == callout.getLastChild()
                && callout.title().getFirstChild() == null
                && callout.fromLine().isPresent()
                && !CalloutType.isKnown(callout.typed());
    }

    private static void text(CalloutBlock callout) {
        Paragraph paragraph = new Paragraph();
        Text text = new Text(callout.fromLine().orElse(""));
        paragraph.setSourceSpans(callout.getSourceSpans());
        text.setSourceSpans(callout.getSourceSpans());
        paragraph.appendChild(text);
        callout.insertBefore(paragraph);
        callout.unlink();
    }
}
