package nl.inspiratieboek.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.citing.SourceNote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The footnotes: those of the author, and one for each time that a source is named. */
final class WordNotes {

    private final Edition edition;
    private final XWPFDocument document;
    private final WordPictures pictures;
    private final Map<String, Element> written = new HashMap<>();

    WordNotes(Edition edition, XWPFDocument document, WordPictures pictures) {
        this.edition = edition;
        this.document = document;
        this.pictures = pictures;
    }

    /** Takes the notes out of a text as it was rendered; its references come after. */
    void take(Element body) {
        written.clear();
        for (Element section : body.select("section.footnotes")) {
            section.select("a.footnote-back").remove();
            section.select("> ol > li").forEach(note -> written.put("#" + note.id(), note));
            section.remove();
        }
    }

    /** Sets a note of the author at the end of a paragraph. */
    void footnote(XWPFParagraph at, Element reference) {
        Element link = reference.selectFirst("a");
        Element note = link == null ? null : written.get(link.attr("href"));
        if (note == null) {
            return;
        }
        if (at.getPart() != document) {
            // Word has no notes within notes: it stands between brackets.
            new InlineText(at, this, pictures).words(" (" + note.text() + ")");
            return;
        }
        new BlockText(open(at), this, pictures, new WordLists(document), WordStyles.NOTE).add(note);
    }

    /** Sets a note that names a source at the end of a paragraph. */
    void source(XWPFParagraph at, String id) {
        Optional<Reference> source = edition.reference(id);
        String words = source.map(each -> SourceNote.words(each, edition.language())).orElse(id);
        if (at.getPart() != document) {
            new InlineText(at, this, pictures).words(" (" + words + ")");
            return;
        }
        XWPFParagraph note = open(at).paragraph();
        note.setStyle(WordStyles.NOTE);
        InlineText text = new InlineText(note, this, pictures);
        text.words(words);
        source.flatMap(Reference::url).ifPresent(url -> {
            text.words(", ");
            text.linked(url, Optional.of(url));
        });
    }

    private Place open(XWPFParagraph at) {
        XWPFFootnote note = document.createFootnote();
        at.addFootnoteReference(note);
        return new NotePlace(note);
    }

    /** A note; the number that Word shows opens its first paragraph. */
    private static final class NotePlace implements Place {

        private final XWPFFootnote note;
        private boolean opened;

        NotePlace(XWPFFootnote note) {
            this.note = note;
        }

        @Override
        public XWPFParagraph paragraph() {
            CTP paragraph = note.getCTFtnEdn().addNewP();
            XWPFParagraph added = new XWPFParagraph(paragraph, note);
            if (!opened) {
                opened = true;
                XWPFRun number = added.createRun();
                number.setStyle(WordStyles.NOTE_NUMBER);
                number.getCTR().addNewFootnoteRef();
                added.createRun().setText(" ");
            }
            return added;
        }
    }
}
