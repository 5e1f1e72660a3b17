package nl.inspiratieboek.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.leaf.WebAddress;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets the sources of a page as notes at its end, numbered where they are cited: on paper, nobody presses a name to see the source. */
final class SourceNotes {

    private final Edition edition;
    private final Map<String, Element> sources = new LinkedHashMap<>();

    SourceNotes(Edition edition, Site site, SitePath sourcePage) throws IOException {
        this.edition = edition;
        Optional<OutputFile> file = site.file(sourcePage);
        if (file.isPresent()) {
            Document page = Jsoup.parse(new String(file.get().bytes(), StandardCharsets.UTF_8));
            page.select("li.letter__term[id]").forEach(source -> sources.put(source.id(), source));
        }
    }

    /** Before the links of the page are written anew. */
    void in(Sheet sheet, SitePath sourcePage) {
        if (sheet.page().equals(sourcePage)) {
            return;
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Element list = new Element("ol").addClass("notes__list");
        for (Element citation : new ArrayList<>(sheet.main().select(".citation"))) {
            if (citation.selectFirst("a[href]") == null || citation.parent() == null) {
                continue;
            }
            String whole = citation.html();
            int number = numbers.computeIfAbsent(whole, unseen -> numbers.size() + 1);
            if (number > list.childrenSize()) {
                list.appendChild(note(sheet, citation, number));
            }
            Element mark = new Element("sup").addClass("note-mark");
            mark.appendElement("a").attr("href", "#note-" + number).attr("title", edition.language().text("paper.note", number)).text(Integer.toString(number));
            if (citation.previousSibling() instanceof TextNode before) {
                before.text(before.getWholeText().replaceAll("\\s+$", ""));
            }
            citation.replaceWith(mark);
        }
        if (list.childrenSize() > 0) {
            Element notes = sheet.main().appendElement("section").addClass("notes");
            notes.appendElement("h2").text(edition.language().text("paper.notes"));
            notes.appendChild(list);
        }
    }

    private Element note(Sheet sheet, Element citation, int number) {
        Element note = new Element("li").id("note-" + number);
        Element words = note.appendElement("span");
        words.append(citation.html().strip().replaceAll("^\\(|\\)$", ""));
        for (Element link : citation.select("a[href]")) {
            Optional<Element> source = WebAddress.Inside.of(sheet.page(), link.attr("href")).anchor().map(sources::get);
            Optional<Element> told = source.map(each -> each.selectFirst("p"));
            if (told.isPresent()) {
                note.appendText(". ");
                told.get().childNodes().forEach(node -> note.appendChild(node.clone()));
            }
        }
        return note;
    }
}
