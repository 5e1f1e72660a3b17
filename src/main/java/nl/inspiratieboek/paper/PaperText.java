package nl.inspiratieboek.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.leaf.PageBody;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The whole text of the paper as one document for the layout. */
final class PaperText {

    private static final Pattern EM = Pattern.compile("([0-9]*\\.?[0-9]+)(em)?");

    private final Edition edition;
    private final Site site;
    private final Sheets sheets;
    private final boolean whole;
    private final String title;

    PaperText(Edition edition, Site site, Sheets sheets, Extract extract) {
        this.edition = edition;
        this.site = site;
        this.sheets = sheets;
        this.whole = extract.isWhole();
        String book = edition.book().settings().title();
        this.title = whole || sheets.all().size() != 1 ? book : sheets.all().get(0).title();
    }

    /** What the document is called. */
    String title() {
        return title;
    }

    /** The document; the style sheet stands in its head. */
    Document document(String style) throws IOException {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element html = document.selectFirst("html");
        html.attr("lang", edition.book().settings().language());
        document.head().appendElement("title").text(title);
        document.head().appendElement("style").attr("type", "text/css").appendChild(new DataNode(style + words()));
        Element body = document.body();
        body.addClass(whole ? "whole" : "part");
        prepare();
        FrontMatter front = new FrontMatter(edition, siteCover(), sheets);
        document.head().appendChild(front.bookmarks());
        body.appendElement("div").addClass("run-book").text(edition.book().settings().title());
        if (whole) {
            body.appendChild(front.cover());
        }
        if (whole || sheets.all().size() > 1) {
            body.appendChild(front.contents());
        }
        boolean first = true;
        for (Sheet sheet : sheets.all()) {
            Element section = body.appendElement("section").id(sheet.id()).addClass(sheet.sort().styleClass());
            if (first) {
                section.addClass("first");
                first = false;
            }
            section.appendElement("div").addClass("run-part").text(running(sheet));
            section.appendChildren(new CaseOpening(edition, sheet).set());
        }
        drawings(body);
        Headings.inOrder(body);
        return document;
    }

    private Element siteCover() throws IOException {
        Optional<OutputFile> file = site.file(edition.addresses().cover());
        return file.isPresent()
                ? PageBody.of(new String(file.get().bytes(), StandardCharsets.UTF_8))
                : new Element("main");
    }

    private void prepare() throws IOException {
        SourceNotes notes = new SourceNotes(edition, site, edition.addresses().of(MadePage.SOURCES));
        boolean glossary = sheets.at(edition.addresses().of(MadePage.GLOSSARY)).isPresent();
        for (Sheet sheet : sheets.all()) {
            Element main = sheet.main();
            main.select(".hidden, .house--pointer, .letter-jumps").remove();
            if (glossary) {
                main.select(".term-notes").remove();
            }
            if (sheet.sort() == Sheet.Sort.REGISTER) {
                Optional.ofNullable(main.selectFirst(".lead")).ifPresent(lead -> lead.text(edition.language().text("paper.register")));
            }
            notes.in(sheet, edition.addresses().of(MadePage.SOURCES));
        }
        SheetLinks links = new SheetLinks(edition, sheets, site);
        for (Sheet sheet : sheets.all()) {
            links.in(sheet);
            numbers(sheet.main());
        }
    }

    /** House numbers behind words are page numbers on paper. */
    private static void numbers(Element main) {
        for (Element houses : main.select(".letter__houses")) {
            houses.select("a[href^=#]").forEach(link -> link.addClass("page-number").empty());
        }
        main.select("[tabindex]").removeAttr("tabindex");
    }

    private String running(Sheet sheet) {
        return sheet.theCase().map(this::running).orElse(sheet.title());
    }

    private String running(Case theCase) {
        String number = theCase.number().isPresent() ? theCase.number().getAsInt() + " " : "";
        return number + theCase.shortName();
    }

    /** Sizes of drawings in the units of the style sheet; for who hears the page they are ornaments, as on the site. */
    private static void drawings(Element body) {
        for (Element svg : body.select("svg")) {
            String width = length(svg.attr("width"));
            String height = length(svg.attr("height"));
            svg.removeAttr("width").removeAttr("height").removeAttr("aria-hidden").removeAttr("focusable");
            if (!width.isEmpty() && !height.isEmpty()) {
                svg.attr("style", "width:" + width + ";height:" + height);
            }
        }
    }

    private static String length(String value) {
        Matcher matcher = EM.matcher(value);
        if (!matcher.matches()) {
            return "";
        }
        return matcher.group(2) != null
                ? value
                : String.format(Locale.ROOT, "%.4fem", Double.parseDouble(matcher.group(1)) / 16);
    }

    /** What the style sheet says in the language of the book. */
    private String words() {
        String page = edition.language().text("paper.page").replace("\\", "\\\\").replace("\"", "\\\"");
        return "\n.prose a.ref::after, .theme-facts a.ref::after { content: \" (" + page + "\\00a0\" target-counter(attr(href), page) \")\"; }\n";
    }
}
