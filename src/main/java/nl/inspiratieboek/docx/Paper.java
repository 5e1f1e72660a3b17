package nl.inspiratieboek.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The document that is written, from its top to its end. */
final class Paper implements Place {

    /** Twentieths of a point: the column of labels. */
    private static final int LABELS = 2600;

    private final Edition edition;
    private final XWPFDocument document;
    private final WordPictures pictures;
    private final WordNotes notes;
    private final WordLists lists;
    private final Bookmarks bookmarks = new Bookmarks();

    Paper(Edition edition, Site site, XWPFDocument document) {
        this.edition = edition;
        this.document = document;
        this.pictures = new WordPictures(site);
        this.notes = new WordNotes(edition, document, pictures);
        this.lists = new WordLists(document);
    }

    /** The paths of what could not be shown. */
    List<String> leftOut() {
        return List.copyOf(pictures.leftOut());
    }

    /** Makes the places of a page's headings known, so that links to them stay within the file. */
    void holds(SitePath page, List<Heading> headings) {
        headings.forEach(heading -> bookmarks.add(page, heading.anchor()));
    }

    /** Where a place of the book is found: here, on the web, or nowhere. */
    Optional<String> address(Target target) {
        return bookmarks.name(target).map(name -> "#" + name).or(() -> edition.book().settings().url().map(url -> url
                + target.page().encoded()
                + target.anchor().map(anchor -> "#" + anchor).orElse("")));
    }

    @Override
    public XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    @Override
    public Optional<XWPFTable> table() {
        return Optional.of(document.createTable());
    }

    /** A paragraph of plain words. */
    void line(String style, String words) {
        text(style).words(words);
    }

    private InlineText text(String style) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setStyle(style);
        return new InlineText(paragraph, notes, pictures);
    }

    /** What is said about a text, in small letters. */
    void remark(String words) {
        line(WordStyles.REMARK, words);
    }

    /** The same with a name that may lead somewhere. */
    void remark(String label, String name, Optional<String> href) {
        InlineText text = text(WordStyles.REMARK);
        text.words(label + " ");
        text.linked(name, href);
    }

    /** A line of the colophon. */
    void colophon(String label, String name, Optional<String> href) {
        InlineText text = text(WordStyles.COLOPHON);
        text.bold(label + " ");
        text.linked(name, href);
    }

    /** A text. @param shift how many levels its headings go down */
    void prose(Prose text, int shift) {
        blocks().add(rendered(text, shift));
    }

    /** A text that a heading opens, with something between the two. */
    void titled(Prose text, int shift, Runnable between) {
        Element body = rendered(text, shift);
        Element heading = body.firstElementChild();
        Element first = new Element("div");
        if (heading != null) {
            first.appendChild(heading);
        }
        blocks().add(first);
        between.run();
        blocks().add(body);
    }

    private Element rendered(Prose text, int shift) {
        Element body = Jsoup.parseBodyFragment(text.render(new WordRendering(edition, this, shift)).markup()).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        for (Element heading : body.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")) {
            bookmarks.mark(heading);
        }
        notes.take(body);
        return body;
    }

    private BlockText blocks() {
        return new BlockText(this, notes, pictures, lists, "");
    }

    /** A table of facts, in two columns. */
    void facts(Consumer<Rows> writer) {
        WordTable table = new WordTable(document.createTable(), 2, LABELS);
        writer.accept(new Rows(table));
        table.close();
    }

    /** The rows of a table of facts. */
    final class Rows {

        private final WordTable table;

        private Rows(WordTable table) {
            this.table = table;
        }

        void head(String label, String value) {
            table.row(true);
            cell(0, true).bold(label);
            cell(1, true).bold(value);
        }

        private InlineText cell(int column, boolean titles) {
            return new InlineText(table.cell(column, titles).paragraph(), notes, pictures);
        }

        /** A fact. @param remarks what is said about it, in small letters below it */
        @SafeVarargs
        final void add(String label, String words, Optional<String> href, List<String> sources, Optional<String>... remarks) {
            table.row(false);
            cell(0, true).bold(label);
            Place place = table.cell(1, false);
            XWPFParagraph value = place.paragraph();
            new InlineText(value, notes, pictures).linked(words, href);
            sources.forEach(id -> {
                if (!id.equals(sources.get(0))) {
                    new InlineText(value, notes, pictures).raised(", ");
                }
                notes.source(value, id);
            });
            for (Optional<String> remark : remarks) {
                remark.ifPresent(said -> {
                    XWPFParagraph below = place.paragraph();
                    below.setStyle(WordStyles.REMARK);
                    new InlineText(below, notes, pictures).words(said);
                });
            }
        }
    }

    /** The places within the file that links lead to, by names that Word knows: 40 letters, digits and underscores. */
    private static final class Bookmarks {

        private final Set<String> known = new HashSet<>();
        private Optional<SitePath> only = Optional.empty();

        void add(SitePath page, String anchor) {
            only = Optional.of(page);
            if (isNameable(anchor)) {
                known.add(anchor);
            }
        }

        private static boolean isNameable(String anchor) {
            return anchor.matches("[a-z][a-z0-9-]{0,39}");
        }

        Optional<String> name(Target target) {
            return only.filter(target.page()::equals)
                    .flatMap(unused -> target.anchor())
                    .filter(known::contains)
                    .map(anchor -> anchor.replace('-', '_'));
        }

        void mark(Element heading) {
            if (known.contains(heading.id())) {
                heading.attr("data-bookmark", heading.id().replace('-', '_'));
            }
        }
    }
}
