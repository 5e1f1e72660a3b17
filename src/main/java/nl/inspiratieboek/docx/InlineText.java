package nl.inspiratieboek.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** The words of a paragraph with their marks, links, notes and pictures. */
final class InlineText {

    private final WordNotes notes;
    private final WordPictures pictures;
    private final XWPFParagraph paragraph;
    private boolean spaceBefore = true;

    InlineText(XWPFParagraph paragraph, WordNotes notes, WordPictures pictures) {
        this.paragraph = paragraph;
        this.notes = notes;
        this.pictures = pictures;
    }

    /**
     * How words look.
     *
     * @param link where they lead; empty for nowhere
     */
    private record Look(boolean bold, boolean italic, boolean strike, boolean code, String vertical, Optional<String> link) {

        static final Look PLAIN = new Look(false, false, false, false, "", Optional.empty());

        Look with(String tag) {
            return switch (tag) {
                case "strong", "b", "dt" -> new Look(true, italic, strike, code, vertical, link);
                case "em", "i", "cite", "var" -> new Look(bold, true, strike, code, vertical, link);
                case "s", "del", "strike" -> new Look(bold, italic, true, code, vertical, link);
                case "code", "kbd", "samp", "tt" -> new Look(bold, italic, strike, true, vertical, link);
                case "sup" -> new Look(bold, italic, strike, code, "superscript", link);
                case "sub" -> new Look(bold, italic, strike, code, "subscript", link);
                default -> this;
            };
        }

        Look to(String href) {
            return new Look(bold, italic, strike, code, vertical, Optional.of(href));
        }
    }

    /** Adds what stands in an element. */
    void add(Element from) {
        from.childNodes().forEach(each -> add(each, Look.PLAIN));
    }

    /** Adds a node. */
    void add(Node from) {
        add(from, Look.PLAIN);
    }

    /** Adds words as they are. */
    void words(String text) {
        write(text, Look.PLAIN);
    }

    /** Adds words as high as the numbers of notes. */
    void raised(String text) {
        write(text, Look.PLAIN.with("sup"));
    }

    /** Adds words in bold. */
    void bold(String text) {
        write(text, Look.PLAIN.with("b"));
    }

    /** Adds words that lead somewhere, if that is known. */
    void linked(String text, Optional<String> href) {
        write(text, href.map(Look.PLAIN::to).orElse(Look.PLAIN));
    }

    private void add(Node from, Look look) {
        if (from instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
            write(spaceBefore && words.startsWith(" ") ? words.substring(1) : words, look);
        } else if (from instanceof Element element) {
            element(element, look);
        }
    }

    private void element(Element element, Look look) {
        switch (element.normalName()) {
            case "br" -> {
                run(look).addBreak();
                spaceBefore = true;
            }
            case "img" -> {
                pictures.add(paragraph, element).ifPresent(words -> write(words, look.with("i")));
                spaceBefore = false;
            }
            case "input" -> write(element.hasAttr("checked") ? "☑ " : "☐ ", look);
            case "a" -> link(element, look);
            case "sup" -> {
                if (element.hasClass("footnote-ref")) {
                    notes.footnote(paragraph, element);
                    spaceBefore = false;
                } else {
                    children(element, look.with("sup"));
                }
            }
            case "span" -> {
                if (element.hasClass("citation")) {
                    citation(element, look);
                } else {
                    children(element, look);
                }
            }
            case "script", "style" -> {}
            default -> children(element, look.with(element.normalName()));
        }
    }

    private void children(Element element, Look look) {
        element.childNodes().forEach(each -> add(each, look));
    }

    /** Where only sources stand between the brackets the number of the note says it all; it stands right behind the word. */
    private void citation(Element citation, Look look) {
        if (!citation.ownText().replaceAll("[();\\s]", "").isEmpty()) {
            children(citation, look);
            return;
        }
        trimEnd();
        boolean further = false;
        for (Element each : citation.select("a")) {
            if (further) {
                // Numbers side by side would read as one.
                write(", ", look.with("sup"));
            }
            notes.source(paragraph, id(each));
            further = true;
        }
        spaceBefore = false;
    }

    private static String id(Element link) {
        return link.attr("href").substring(WordRendering.SOURCE.length());
    }

    private void trimEnd() {
        if (paragraph.getRuns().isEmpty()) {
            return;
        }
        XWPFRun last = paragraph.getRuns().get(paragraph.getRuns().size() - 1);
        if (last.getCTR().sizeOfTArray() > 0) {
            var text = last.getCTR().getTArray(last.getCTR().sizeOfTArray() - 1);
            text.setStringValue(text.getStringValue().replaceFirst(" +$", ""));
        }
    }

    private void link(Element link, Look look) {
        String href = link.attr("href");
        if (href.startsWith(WordRendering.SOURCE)) {
            children(link, look);
            notes.source(paragraph, id(link));
            spaceBefore = false;
        } else {
            children(link, isFollowed(href) ? look.to(href) : look);
        }
    }

    private static boolean isFollowed(String href) {
        if (href.startsWith("#")) {
            return true;
        }
        try {
            String scheme = new URI(href).getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?|mailto|tel");
        } catch (URISyntaxException unknown) {
            return false;
        }
    }

    private void write(String text, Look look) {
        String legal = Legal.text(text);
        if (legal.isEmpty()) {
            return;
        }
        run(look).setText(legal);
        spaceBefore = legal.endsWith(" ");
    }

    private XWPFRun run(Look look) {
        XWPFRun run = look.link().<XWPFRun>map(this::linkRun).orElseGet(paragraph::createRun);
        if (look.link().isPresent()) {
            run.setStyle(WordStyles.LINK);
        } else if (look.code()) {
            run.setStyle(WordStyles.CODE_WORDS);
        }
        if (look.bold()) {
            run.setBold(true);
        }
        if (look.italic()) {
            run.setItalic(true);
        }
        if (look.strike()) {
            run.setStrikeThrough(true);
        }
        if (!look.vertical().isEmpty()) {
            run.setVerticalAlignment(look.vertical());
        }
        return run;
    }

    private XWPFHyperlinkRun linkRun(String href) {
        if (!href.startsWith("#")) {
            return paragraph.createHyperlinkRun(href);
        }
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(href.substring(1));
        XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        paragraph.addRun(run);
        return run;
    }
}
