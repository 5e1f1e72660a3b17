package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Looks, after parsing, at what is still running text and says of each mark in it that did not take what it probably was
 * meant to be. Code, tags and escaped signs are never looked at.
 */
final class UnreadMarks {

    private final Places places;
    private final ProblemList problems;
    private final UnreadHeadings headings;
    private final UnreadBlocks blocks;
    private final List<UnreadAttributes> attributes = new ArrayList<>();

    private UnreadMarks(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
        this.headings = new UnreadHeadings(places);
        this.blocks = new UnreadBlocks(problems);
    }

    /** What findings may be lost with; of all other marks problems are added. */
    static UnreadMarks find(Node document, Places places, ProblemList problems) {
        UnreadMarks marks = new UnreadMarks(places, problems);
        marks.visit(document);
        return marks;
    }

    /** The lines that were meant as headings. */
    List<UnreadHeading> headings() {
        return headings.found();
    }

    /** The braces that were meant to say something of a heading. */
    List<UnreadAttributes> attributes() {
        return List.copyOf(attributes);
    }

    /** Recursion is as deep as the parser lets nesting be. */
    private void visit(Node node) {
        boolean title = node instanceof CalloutBlock.Title;
        if (node instanceof Paragraph || node instanceof AttributedHeading || title) {
            words(node);
            return;
        }
        if (node instanceof DefinitionList.Term && !(node.getFirstChild() instanceof Block)) {
            words(node);
            return;
        }
        if (node instanceof TableCell) {
            // A bar behind a backslash is one character shorter for the parser: places after it would be wrong.
            if (!places.text().substring(places.start(node), places.end(node)).contains("\\|")) {
                words(node);
            }
            return;
        }
        if (node instanceof HtmlBlock html) {
            UnreadInHtml.find(html, places, headings, problems);
        } else if (node instanceof IndentedCodeBlock code) {
            headings.code(code);
        } else if (node instanceof TableBlock) {
            SurplusCells.find(node, places, problems);
        } else if (node instanceof ListBlock list) {
            ListIndents.find(list, places, problems);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child);
        }
    }

    private void words(Node node) {
        RunningText text = RunningText.of(node, places);
        if (node instanceof Paragraph) {
            headings.find(text);
            headings.bold(node);
            UnreadTables.find(text, problems);
            blocks.find(text, node);
            UnreadLists.find(text, node, problems);
        }
        UnreadSigns.templates(text, problems);
        new UnreadLinks(text, problems).find();
        UnreadSigns.attributes(text, attributes);
        UnreadEmphasis.find(text, problems);
        UnreadSigns.pairs(text, problems);
    }
}
