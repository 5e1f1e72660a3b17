package nl.inspiratieboek.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Blocks of a rendered text as paragraphs, lists and tables. */
final class BlockText {

    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "table", "div", "section", "figure",
            "figcaption", "dl", "dt", "dd", "details", "summary", "aside", "header", "footer", "article", "center");

    private final Place place;
    private final WordNotes notes;
    private final WordPictures pictures;
    private final WordLists lists;
    private final String style;

    /** @param style of its paragraphs; empty for that of the document */
    BlockText(Place place, WordNotes notes, WordPictures pictures, WordLists lists, String style) {
        this.place = place;
        this.notes = notes;
        this.pictures = pictures;
        this.lists = lists;
        this.style = style;
    }

    private BlockText styled(String other) {
        return new BlockText(place, notes, pictures, lists, other);
    }

    /** What a paragraph of a list belongs to. */
    private record Item(BigInteger list, int level) {}

    /** Adds the blocks of an element, and runs of words between them as paragraphs. */
    void add(Element from) {
        add(from, Optional.empty());
    }

    private void add(Element from, Optional<Item> item) {
        List<Node> run = new ArrayList<>();
        Optional<Item> mark = item;
        for (Node each : from.childNodes()) {
            if (each instanceof Element element && BLOCKS.contains(element.normalName())) {
                mark = paragraph(run, mark, item);
                mark = block(element, mark, item);
            } else {
                run.add(each);
            }
        }
        paragraph(run, mark, item);
    }

    /** @return the mark that is still to be set: none after the first paragraph of an item */
    private Optional<Item> paragraph(List<Node> run, Optional<Item> mark, Optional<Item> item) {
        boolean empty = run.stream().allMatch(each -> each instanceof TextNode text ? text.isBlank() : isHollow((Element) each));
        if (empty) {
            run.clear();
            return mark;
        }
        InlineText text = new InlineText(paragraph(style, mark, item), notes, pictures);
        run.forEach(text::add);
        run.clear();
        return Optional.empty();
    }

    private static boolean isHollow(Element element) {
        return element.text().isBlank() && element.select("img, br, input, sup").isEmpty();
    }

    private XWPFParagraph paragraph(String name, Optional<Item> mark, Optional<Item> item) {
        XWPFParagraph paragraph = place.paragraph();
        String wanted = name.isEmpty() && item.isPresent() ? WordStyles.LIST : name;
        if (!wanted.isEmpty()) {
            paragraph.setStyle(wanted);
        }
        if (mark.isPresent()) {
            paragraph.setNumID(mark.get().list());
            paragraph.setNumILvl(BigInteger.valueOf(mark.get().level()));
        } else if (item.isPresent()) {
            paragraph.setIndentationLeft(WordLists.left(item.get().level()).intValue());
        }
        return paragraph;
    }

    private Optional<Item> block(Element element, Optional<Item> mark, Optional<Item> item) {
        switch (element.normalName()) {
            case "p" -> {
                return paragraph(new ArrayList<>(element.childNodes()), mark, item);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String name = WordStyles.heading(element.normalName().charAt(1) - '0');
                XWPFParagraph heading = paragraph(name, Optional.empty(), Optional.empty());
                bookmark(heading, element.attr("data-bookmark"));
                new InlineText(heading, notes, pictures).add(element);
            }
            case "ul", "ol" -> list(element, item);
            case "blockquote" -> styled(WordStyles.QUOTE).add(element, Optional.empty());
            case "figcaption" -> styled(WordStyles.CAPTION).add(element, Optional.empty());
            case "pre" -> code(element);
            case "hr" -> {
                XWPFParagraph line = paragraph(style, Optional.empty(), Optional.empty());
                line.setAlignment(ParagraphAlignment.CENTER);
                line.createRun().setText("* * *");
            }
            case "table" -> table(element);
            case "dt" -> {
                InlineText text = new InlineText(paragraph(style, Optional.empty(), Optional.empty()), notes, pictures);
                Element bold = new Element("b");
                element.childNodesCopy().forEach(bold::appendChild);
                text.add((Node) bold);
            }
            case "dd" -> styled(style.isEmpty() ? WordStyles.LIST : style).add(element, Optional.empty());
            case "div", "details", "aside" -> {
                boolean callout = element.hasClass("callout");
                (callout ? styled(WordStyles.QUOTE) : this).add(element, callout ? Optional.empty() : item);
            }
            default -> add(element, item);
        }
        return mark;
    }

    private void bookmark(XWPFParagraph heading, String name) {
        if (!name.isEmpty()) {
            BigInteger id = BigInteger.valueOf(lists.nextBookmark());
            CTBookmark start = heading.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(name);
            heading.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    private void list(Element list, Optional<Item> around) {
        int level = around.map(each -> Math.min(each.level() + 1, WordLists.DEEPEST)).orElse(0);
        String start = list.attr("start");
        BigInteger id = lists.next(list.normalName().equals("ol"), start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1, level);
        for (Element item : list.children()) {
            add(item, Optional.of(new Item(id, level)));
        }
    }

    private void code(Element pre) {
        XWPFRun run = paragraph(WordStyles.CODE, Optional.empty(), Optional.empty()).createRun();
        String[] lines = Legal.text(pre.wholeText().replaceFirst("\\n$", "")).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    private void table(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table && row.childrenSize() > 0)
                .toList();
        Optional<XWPFTable> added = rows.isEmpty() ? Optional.empty() : place.table();
        if (added.isEmpty()) {
            rows.forEach(row -> row.children().forEach(cell -> add(cell, Optional.empty())));
            return;
        }
        WordTable grid = new WordTable(added.get(), rows.stream().mapToInt(Element::childrenSize).max().orElse(1));
        for (Element row : rows) {
            boolean head = row.select("> td").isEmpty() && row == rows.get(0);
            grid.row(head);
            for (int i = 0; i < row.childrenSize(); i++) {
                new BlockText(grid.cell(i, row.child(i).normalName().equals("th")), notes, pictures, lists, "").add(row.child(i));
            }
        }
        grid.close();
    }
}
