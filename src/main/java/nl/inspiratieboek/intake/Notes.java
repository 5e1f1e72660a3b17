package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The foot and end notes and the margin's remarks of a text, which the library puts at its end with links between. */
final class Notes {

    /** A note's number in the text, as an element of our own: {@code <note-number>3</note-number>}. */
    static final String NUMBER = "note-number";

    private Notes() {}

    /**
     * Takes the notes out of a text and numbers them through.
     *
     * @return each note's blocks by its number
     */
    static Map<String, Element> take(Element body) {
        Map<String, Element> notes = new LinkedHashMap<>();
        Map<String, Element> texts = new LinkedHashMap<>();
        for (Element item : body.select("> ol > li[id^=footnote-], > ol > li[id^=endnote-]")) {
            texts.put(item.id(), item);
        }
        for (Element link : body.select("sup > a[href^=#footnote-], sup > a[href^=#endnote-]")) {
            Element text = texts.get(link.attr("href").substring(1));
            Element sup = link.parent();
            if (text == null || sup == null || text.parents().contains(sup)) {
                continue;
            }
            String number = Integer.toString(notes.size() + 1);
            text.select("a[href^=#footnote-ref-], a[href^=#endnote-ref-]").remove();
            notes.put(number, text);
            sup.replaceWith(new Element(NUMBER).text(number));
        }
        List<Element> lists = new ArrayList<>(body.select("> ol:has(> li[id^=footnote-]), > ol:has(> li[id^=endnote-])"));
        lists.forEach(Element::remove);
        return notes;
    }

    /** Takes the remarks in the margin out of a text. */
    static List<Loss> takeComments(Element body) {
        List<Loss> comments = new ArrayList<>();
        for (Element sup : body.select("sup.comment, sup:has(> a[href^=#comment-])")) {
            Element link = sup.selectFirst("a[href^=#comment-]");
            Element term = link == null ? null : body.getElementById(link.attr("href").substring(1));
            Element text = term == null ? null : term.nextElementSibling();
            if (text != null) {
                text.select("a[href^=#comment-ref-]").remove();
                comments.add(new Loss(Loss.Kind.COMMENT, Tidying.tidy(text.text()).strip(), Outline.above(sup)));
            }
            sup.remove();
        }
        body.select("> dl:has(> dt[id^=comment-])").remove();
        return comments;
    }
}
