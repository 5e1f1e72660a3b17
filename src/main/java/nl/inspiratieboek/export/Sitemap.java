package nl.inspiratieboek.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;

/** The sitemap (sitemaps.org, version 0.9): every page, with the date it was last checked where the author says so. */
final class Sitemap {

    private Sitemap() {}

    static String of(Edition edition, String url, List<SitePath> pages) {
        Map<SitePath, PartialDate> reviewed = reviewed(edition);
        SitePath notFound = edition.addresses().of(MadePage.NOT_FOUND);
        XmlText xml = new XmlText().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        pages.stream().sorted().filter(page -> !page.equals(notFound)).forEach(page -> {
            xml.open("url").element("loc", url + page.encoded());
            PartialDate date = reviewed.get(page);
            if (date != null) {
                xml.element("lastmod", date.toString());
            }
            xml.close("url");
        });
        return xml.close("urlset").toString();
    }

    private static Map<SitePath, PartialDate> reviewed(Edition edition) {
        Map<SitePath, PartialDate> dates = new TreeMap<>();
        Addresses addresses = edition.addresses();
        for (Case theCase : edition.book().cases()) {
            theCase.reviewed().ifPresent(date -> dates.put(addresses.of(theCase), date));
        }
        edition.book().chapters().forEach(chapter -> {
            for (Theme theme : chapter.themes()) {
                theme.reviewed().ifPresent(date -> dates.put(addresses.of(theme), date));
            }
        });
        for (FreePage page : edition.book().pages()) {
            page.reviewed().ifPresent(date -> dates.put(Addresses.page(page.path()), date));
        }
        return dates;
    }
}
