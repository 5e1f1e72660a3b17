package nl.inspiratieboek.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.export.cards.Cards;
import nl.inspiratieboek.leaf.Leaf;
import nl.inspiratieboek.leaf.PageBody;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.offline.PackedFile;
import nl.inspiratieboek.offline.ZipArchive;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A book as an EPUB: the same bytes for the same book.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
public final class EpubBook {

    private static final SitePath FOLDER = SitePath.of("EPUB");
    private static final SitePath PACKAGE = SitePath.of("package.opf");
    static final SitePath STYLE = SitePath.of("epub.css");
    static final SitePath COVER = SitePath.of("cover.png");

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final Edition edition;
    private final Site site;

    private EpubBook(Edition edition, Site site) {
        this.edition = edition;
        this.site = site;
    }

    /**
     * The file.
     *
     * @param site what was printed of the edition
     * @param style the style sheet of its pages
     * @return nothing if it would be larger than the form can hold
     * @throws IOException when the machine fails
     */
    public static Optional<byte[]> of(Edition edition, Site site, String style) throws IOException {
        List<OutputFile> files = new EpubBook(edition, site).files(style);
        List<PackedFile> packed = new ArrayList<>();
        for (OutputFile file : files) {
            packed.add(PackedFile.of(file));
        }
        PackedFile type = PackedFile.stored(OutputFile.of(SitePath.of("mimetype"), "application/epub+zip"));
        ZipArchive archive = ZipArchive.opening(type, packed, edition.book().settings().title());
        return archive.isTooLarge() ? Optional.empty() : Optional.of(archive.bytes());
    }

    private List<OutputFile> files(String style) throws IOException {
        List<Leaf> contents = Leaf.of(edition, List.of(MadePage.GLOSSARY, MadePage.SOURCES));
        Leaves leaves = new Leaves(site, edition.book().settings().url());
        for (Leaf leaf : contents) {
            add(leaf, leaves);
        }
        imprint(leaves.main(edition.addresses().cover()));
        leaves.link();
        Optional<byte[]> cover = Cards.cover(edition);
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.of(SitePath.of("META-INF/container.xml"), CONTAINER));
        files.add(own(PACKAGE, new PackageText(edition, leaves, cover.isPresent()).text()));
        files.add(own(NavText.PLACE, new NavText(edition, contents).text()));
        files.add(own(STYLE, style));
        cover.ifPresent(bytes -> files.add(OutputFile.of(COVER.in(FOLDER), bytes)));
        leaves.pages().forEach(page -> files.add(own(Leaves.place(page), xhtml(page, leaves.main(page)))));
        for (OutputFile picture : leaves.pictures()) {
            files.add(OutputFile.of(Leaves.placeOfFile(picture.path()).in(FOLDER), picture.bytes()));
        }
        return files;
    }

    private void add(Leaf leaf, Leaves leaves) throws IOException {
        Optional<OutputFile> file = site.file(leaf.page());
        if (file.isPresent()) {
            leaves.add(leaf.page(), PageBody.of(new String(file.get().bytes(), StandardCharsets.UTF_8)));
        }
        for (Leaf below : leaf.below()) {
            add(below, leaves);
        }
    }

    /** Who made the book stands in the foot of each page of the site, and here once. */
    private void imprint(Element cover) {
        edition.imprint().ifPresent(imprint -> {
            Element list = cover.appendElement("dl").addClass("imprint");
            imprint.lines().forEach(line -> {
                list.appendElement("dt").text(line.imprintLabel());
                Element words = list.appendElement("dd");
                line.imprintHref()
                        .map(href -> words.appendElement("a").attr("href", href))
                        .orElse(words)
                        .text(line.imprintText());
            });
        });
    }

    private static OutputFile own(SitePath path, String text) {
        return OutputFile.of(path.in(FOLDER), text);
    }

    private String xhtml(SitePath page, Element main) {
        BookSettings settings = edition.book().settings();
        OutputSettings form = main.ownerDocument().outputSettings();
        form.syntax(OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);
        Element heading = main.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? settings.title() : heading.text();
        String type = page.equals(edition.addresses().cover()) ? "frontmatter" : "bodymatter";
        return document(settings.language(), title, STYLE.relativeTo(Leaves.place(page)), type, main.outerHtml());
    }

    /** A page of the EPUB. */
    static String document(String language, String title, String style, String type, String body) {
        String code = Html.escape(language);
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s" xml:lang="%s">
                <head><title>%s</title><link rel="stylesheet" type="text/css" href="%s"/></head>
                <body epub:type="%s">
                %s
                </body>
                </html>
                """, code, code, Html.escape(title), Html.escape(style), type, body);
    }
}
