package nl.inspiratieboek.epub;

import java.util.List;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.leaf.Leaf;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.site.SitePath;

/**
 * The contents of the EPUB, and its landmarks. It has no list of pages: that repeats the pages of a printed edition, and there
 * is none.
 */
final class NavText {

    static final SitePath PLACE = SitePath.of("nav.xhtml");

    private final Edition edition;
    private final List<Leaf> contents;

    NavText(Edition edition, List<Leaf> contents) {
        this.edition = edition;
        this.contents = contents;
    }

    String text() {
        LanguagePack language = edition.language();
        String title = language.text("epub.contents");
        StringBuilder out = new StringBuilder("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\"><h1 id=\"toc-title\">");
        out.append(Html.escape(title)).append("</h1>\n");
        list(out, contents);
        out.append("</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-labelledby=\"landmarks-title\"><h2 id=\"landmarks-title\">");
        out.append(Html.escape(language.text("epub.landmarks"))).append("</h2>\n<ol>");
        landmark(out, "titlepage", href(contents.get(0).page()), contents.get(0).title());
        landmark(out, "toc", "#toc", title);
        if (contents.size() > 1) {
            landmark(out, "bodymatter", href(contents.get(1).page()), contents.get(1).title());
        }
        landmark(out, "glossary", MadePage.GLOSSARY);
        landmark(out, "bibliography", MadePage.SOURCES);
        out.append("</ol></nav>");
        return EpubBook.document(
                edition.book().settings().language(), title, EpubBook.STYLE.relativeTo(PLACE), "frontmatter", out.toString());
    }

    private void landmark(StringBuilder out, String type, MadePage page) {
        if (edition.has(page)) {
            landmark(out, type, href(edition.addresses().of(page)), edition.title(page));
        }
    }

    private static void landmark(StringBuilder out, String type, String href, String title) {
        out.append("\n<li><a epub:type=\"").append(type).append("\" href=\"").append(Html.escape(href)).append("\">");
        out.append(Html.escape(title)).append("</a></li>");
    }

    private static void list(StringBuilder out, List<Leaf> leaves) {
        out.append("<ol>");
        for (Leaf leaf : leaves) {
            out.append("\n<li><a href=\"").append(Html.escape(href(leaf.page()))).append("\">");
            out.append(Html.escape(leaf.title())).append("</a>");
            if (!leaf.below().isEmpty()) {
                list(out, leaf.below());
            }
            out.append("</li>");
        }
        out.append("</ol>");
    }

    private static String href(SitePath page) {
        return Leaves.place(page).relativeTo(PLACE);
    }
}
