package nl.inspiratieboek.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What stands in a block, as nodes of CommonMark. */
final class InlineNodes {

    private static final Pattern FOLLOWED = Pattern.compile("(?i)(?:https?|mailto|tel):.+");
    /** Anchors that word processors set for themselves: nothing is lost with a link from a table of contents. */
    private static final Pattern OWN_ANCHOR = Pattern.compile("#_?(?:Toc|Ref|Hlk|GoBack).*");

    private final String mediaFolder;
    private final List<Loss> losses;

    InlineNodes(String mediaFolder, List<Loss> losses) {
        this.mediaFolder = mediaFolder;
        this.losses = losses;
    }

    /** Adds words and their marks to a block; without spaces at its ends. */
    void add(List<org.jsoup.nodes.Node> from, Node into) {
        from.forEach(each -> add(each, into));
        merge(into);
        trimStart(into);
        trimEnd(into);
    }

    private void add(org.jsoup.nodes.Node from, Node into) {
        if (from instanceof TextNode text) {
            words(text.getWholeText(), into);
        } else if (from instanceof Element element) {
            switch (element.normalName()) {
                case "strong", "b" -> marked(element, new StrongEmphasis("**"), into);
                case "em", "i" -> marked(element, new Emphasis("*"), into);
                case "s", "del" -> marked(element, new Strikethrough("~~"), into);
                case "code" -> into.appendChild(new Code(element.text()));
                case OwnMarks.MARK -> mark(element, into);
                case "br" -> lineBreak(into);
                case "img" -> image(element, into);
                case "a" -> link(element, into);
                case Notes.NUMBER -> into.appendChild(new FootnoteReference(element.text()));
                default -> element.childNodes().forEach(each -> add(each, into));
            }
        }
    }

    private static void words(String text, Node into) {
        if (into.getLastChild() instanceof Text before) {
            before.setLiteral((before.getLiteral() + text).replaceAll(" {2,}", " "));
        } else if (!text.isEmpty()) {
            into.appendChild(new Text(text));
        }
    }

    /** What an author types with signs of this program, which are not words that such signs must be kept out of. */
    private static void mark(Element element, Node into) {
        words(" ", into);
        HtmlInline typed = new HtmlInline();
        typed.setLiteral(element.text());
        into.appendChild(typed);
    }

    private static void lineBreak(Node into) {
        if (into.getLastChild() != null && !(into.getLastChild() instanceof HardLineBreak)) {
            trimEnd(into);
            into.appendChild(new HardLineBreak());
        }
    }

    /** A mark holds words without spaces at its ends, which stand beside it: with them it would be no mark. */
    private void marked(Element element, Node mark, Node into) {
        element.childNodes().forEach(each -> add(each, mark));
        boolean before = mark.getFirstChild() instanceof Text text && text.getLiteral().startsWith(" ");
        boolean after = mark.getLastChild() instanceof Text text && text.getLiteral().endsWith(" ");
        merge(mark);
        trimStart(mark);
        trimEnd(mark);
        if (mark.getFirstChild() == null) {
            if (before || after) {
                words(" ", into);
            }
            return;
        }
        if (before) {
            words(" ", into);
        }
        into.appendChild(mark);
        if (after) {
            words(" ", into);
        }
    }

    private void image(Element element, Node into) {
        String source = element.attr("src");
        if (source.isEmpty()) {
            return;
        }
        Image image = new Image(mediaFolder + source, null);
        words(Tidying.tidy(element.attr("alt")).strip(), image);
        into.appendChild(image);
    }

    private void link(Element element, Node into) {
        String address = element.attr("href").strip().replace(" ", "%20");
        if (address.isEmpty() || element.text().isBlank() && element.select("img").isEmpty()) {
            element.childNodes().forEach(each -> add(each, into));
        } else if (FOLLOWED.matcher(address).matches() || element.hasAttr(OwnMarks.PLACE)) {
            marked(element, new Link(address, null), into);
        } else {
            if (!OWN_ANCHOR.matcher(address).matches()) {
                losses.add(new Loss(Loss.Kind.LINK, element.text().strip() + " (" + address + ")", Outline.above(element)));
            }
            element.childNodes().forEach(each -> add(each, into));
        }
    }

    /** The same mark twice in a row is one: word processors cut words anywhere. */
    private static void merge(Node parent) {
        Node each = parent.getFirstChild();
        while (each != null) {
            Node next = each.getNext();
            boolean same = next != null
                    && each.getClass() == next.getClass()
                    && (each instanceof StrongEmphasis || each instanceof Emphasis || each instanceof Strikethrough);
            if (same) {
                while (next.getFirstChild() != null) {
                    each.appendChild(next.getFirstChild());
                }
                next.unlink();
                joinTexts(each);
            } else {
                each = next;
            }
        }
    }

    private static void joinTexts(Node parent) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            while (each instanceof Text text && each.getNext() instanceof Text next) {
                text.setLiteral(text.getLiteral() + next.getLiteral());
                next.unlink();
            }
        }
    }

    private static void trimStart(Node parent) {
        trim(parent, Optional.ofNullable(parent.getFirstChild()), true);
    }

    private static void trimEnd(Node parent) {
        trim(parent, Optional.ofNullable(parent.getLastChild()), false);
    }

    private static void trim(Node parent, Optional<Node> end, boolean first) {
        if (end.isEmpty()) {
            return;
        }
        if (end.get() instanceof HardLineBreak) {
            end.get().unlink();
            trim(parent, Optional.ofNullable(first ? parent.getFirstChild() : parent.getLastChild()), first);
        } else if (end.get() instanceof Text text) {
            text.setLiteral(first ? text.getLiteral().stripLeading() : text.getLiteral().stripTrailing());
            if (text.getLiteral().isEmpty()) {
                text.unlink();
                trim(parent, Optional.ofNullable(first ? parent.getFirstChild() : parent.getLastChild()), first);
            }
        }
    }
}
