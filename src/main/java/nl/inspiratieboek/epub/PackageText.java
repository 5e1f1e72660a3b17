package nl.inspiratieboek.epub;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Licence;
import nl.inspiratieboek.edition.BookIdentity;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.nodes.Element;

/**
 * The package document: what the book is, what it holds, and how accessible that is. It does not claim to conform to WCAG: that asks
 * a judgement of the authors' own texts and pictures.
 */
final class PackageText {

    private final Edition edition;
    private final Leaves leaves;
    private final boolean cover;
    private final StringBuilder out = new StringBuilder();

    PackageText(Edition edition, Leaves leaves, boolean cover) {
        this.edition = edition;
        this.leaves = leaves;
        this.cover = cover;
    }

    String text() {
        BookSettings settings = edition.book().settings();
        String language = Html.escape(settings.language());
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"" + language + "\">");
        line("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        line("<dc:identifier id=\"id\">urn:uuid:" + BookIdentity.of(settings) + "</dc:identifier>");
        dublin("title", settings.title());
        dublin("language", settings.language());
        for (Author author : settings.authors()) {
            dublin("creator", author.name());
        }
        settings.publisher().ifPresent(name -> dublin("publisher", name));
        settings.licence().map(Licence::of).ifPresent(terms ->
                dublin("rights", terms.name() + terms.href().map(href -> ", " + href).orElse("")));
        if (!settings.summary().isBlank()) {
            dublin("description", settings.summary());
        }
        settings.date().ifPresent(date -> dublin("date", date.toString()));
        meta("dcterms:modified", BookIdentity.moment(edition.book()));
        accessibility();
        line("</metadata>");
        manifest();
        line("<spine>");
        for (int i = 0; i < leaves.pages().size(); i++) {
            line("<itemref idref=\"page-" + i + "\"/>");
            if (i == 0) {
                line("<itemref idref=\"nav\"/>");
            }
        }
        line("</spine>");
        line("</package>");
        return out.toString();
    }

    private void accessibility() {
        List<Element> pictures = leaves.pages().stream()
                .flatMap(page -> leaves.main(page).select("img").stream())
                .toList();
        boolean told = pictures.stream().noneMatch(picture -> picture.attr("alt").isBlank());
        boolean moving = leaves.pictures().stream().anyMatch(file -> file.path().name().endsWith(".gif"));
        meta("schema:accessMode", "textual");
        meta("schema:accessMode", "visual");
        meta("schema:accessModeSufficient", told ? "textual" : "textual,visual");
        for (String feature : List.of("ARIA", "displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents")) {
            meta("schema:accessibilityFeature", feature);
        }
        if (told && !pictures.isEmpty()) {
            meta("schema:accessibilityFeature", "alternativeText");
        }
        meta("schema:accessibilityHazard", moving ? "unknown" : "none");
        meta("schema:accessibilitySummary", edition.language().text(told ? "epub.accessibility" : "epub.accessibility.untold"));
    }

    private void manifest() {
        line("<manifest>");
        item("nav", NavText.PLACE, MediaType.XHTML, "nav");
        item("style", EpubBook.STYLE, "text/css", "");
        if (cover) {
            item("cover", EpubBook.COVER, "image/png", "cover-image");
        }
        List<SitePath> pages = leaves.pages();
        for (int i = 0; i < pages.size(); i++) {
            boolean drawn = leaves.main(pages.get(i)).selectFirst("svg") != null;
            item("page-" + i, Leaves.place(pages.get(i)), MediaType.XHTML, drawn ? "svg" : "");
        }
        List<OutputFile> pictures = leaves.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            SitePath file = pictures.get(i).path();
            item("picture-" + i, Leaves.placeOfFile(file), MediaType.ofPicture(file).orElseThrow(), "");
        }
        line("</manifest>");
    }

    private void item(String id, SitePath path, String type, String properties) {
        String said = Optional.of(properties).filter(some -> !some.isEmpty()).map(some -> " properties=\"" + some + "\"").orElse("");
        line("<item id=\"" + id + "\" href=\"" + Html.escape(path.encoded()) + "\" media-type=\"" + type + "\"" + said + "/>");
    }

    private void dublin(String name, String value) {
        line("<dc:" + name + ">" + Html.escape(value) + "</dc:" + name + ">");
    }

    private void meta(String property, String value) {
        line("<meta property=\"" + property + "\">" + Html.escape(value) + "</meta>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
