package nl.inspiratieboek.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;

/**
 * The feed (Atom, RFC 4287): cases and themes by the date they were last checked, newest first. What has no date is not
 * news. A book whose cases and themes have no dates has a feed without entries, dated to the first day of time.
 */
final class Feed {

    private static final PartialDate NEVER = new PartialDate(1970, OptionalInt.empty(), OptionalInt.empty());

    private Feed() {}

    private record Entry(SitePath page, String title, String summary, PartialDate date) {}

    static String of(Edition edition, String url) {
        Book book = edition.book();
        List<Entry> entries = entries(edition);
        PartialDate latest = entries.stream().map(Entry::date).findFirst().orElse(NEVER);
        XmlText xml = new XmlText()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", book.settings().language())
                .element("id", url)
                .element("title", book.settings().title())
                .element("updated", moment(latest))
                .empty("link", "rel", "self", "href", url + "feed.xml")
                .empty("link", "rel", "alternate", "type", "text/html", "href", url)
                .open("author")
                .element("name", book.settings().publisher().orElse(book.settings().title()))
                .close("author");
        for (Entry entry : entries) {
            String address = url + entry.page().encoded();
            xml.open("entry")
                    .element("id", address)
                    .element("title", entry.title())
                    .element("updated", moment(entry.date()))
                    .empty("link", "rel", "alternate", "type", "text/html", "href", address)
                    .element("summary", entry.summary())
                    .close("entry");
        }
        return xml.close("feed").toString();
    }

    private static List<Entry> entries(Edition edition) {
        List<Entry> entries = new ArrayList<>();
        for (Case theCase : edition.book().cases()) {
            add(entries, edition.addresses().of(theCase), theCase.title(), theCase.summary(), theCase.reviewed());
        }
        edition.book().chapters().forEach(chapter -> {
            for (Theme theme : chapter.themes()) {
                add(entries, edition.addresses().of(theme), theme.title(), theme.summary(), theme.reviewed());
            }
        });
        entries.sort(Comparator.comparing((Entry entry) -> moment(entry.date()))
                .reversed()
                .thenComparing(Entry::page));
        return entries;
    }

    private static void add(
            List<Entry> entries, SitePath page, String title, String summary, Optional<PartialDate> date) {
        date.ifPresent(known -> entries.add(new Entry(page, title, summary, known)));
    }

    /** A date as far as it is known, as the first moment it can mean. */
    private static String moment(PartialDate date) {
        String text = date.toString();
        String day = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
        return day + "T00:00:00Z";
    }
}
