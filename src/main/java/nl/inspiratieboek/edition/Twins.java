package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.twin.OtherBook;

/** Where the pages of a book stand in the site of its translation. */
public final class Twins {

    private final OtherBook other;
    private final Map<SitePath, Twin> twins = new HashMap<>();

    /**
     * A page of the translation.
     *
     * @param page where it stands in its site
     * @param title what it is called there; empty where the translation is not at hand
     */
    public record Twin(SitePath page, String title) {}

    private Twins(Book ours, Addresses addresses, OtherBook other) {
        this.other = other;
        LanguagePack theirs = other.language();
        Map<SourcePath, String> titles = new HashMap<>();
        other.book().ifPresent(book -> titles.putAll(titles(book, theirs)));
        files(ours).forEach(file -> other.pages().of(file).ifPresent(twin -> twins.put(
                Addresses.page(file), new Twin(Addresses.page(twin), titles.getOrDefault(twin, "")))));
        for (MadePage page : MadePage.values()) {
            // Where the translation is not at hand, what a book makes here it makes there.
            boolean there = other.book().map(page::standsIn).orElse(true);
            // Nobody goes from one empty plot to another.
            if (there && page.standsIn(ours) && page != MadePage.NOT_FOUND) {
                String title = page == MadePage.FINDER ? theirs.text("nav.finder.none") : theirs.text("nav." + page.key());
                twins.put(addresses.of(page), new Twin(SitePath.of(theirs.name(page.id())), title));
            }
        }
        if (other.book().isEmpty()) {
            String overview = theirs.name("cases") + "/index.md";
            if (ours.hasOverview()) {
                twins.put(addresses.overview(), new Twin(Addresses.page(SourcePath.of(overview)), theirs.text("nav.cases")));
            }
            twins.put(addresses.cover(), new Twin(addresses.cover(), theirs.text("crumb.book")));
        }
    }

    static Twins of(Book ours, Addresses addresses, OtherBook other) {
        return new Twins(ours, addresses, other);
    }

    private static List<SourcePath> files(Book book) {
        List<SourcePath> files = new ArrayList<>();
        files.add(book.cover().path());
        files.add(book.overview().path());
        book.cases().stream().map(Case::path).forEach(files::add);
        for (Chapter chapter : book.chapters()) {
            files.add(chapter.introduction().path());
            chapter.themes().stream().map(Theme::path).forEach(files::add);
        }
        book.pages().stream().map(FreePage::path).forEach(files::add);
        return files;
    }

    private static Map<SourcePath, String> titles(Book book, LanguagePack language) {
        Map<SourcePath, String> titles = new HashMap<>();
        String title = book.settings().title();
        // A book that is being begun may have no title yet.
        titles.put(book.cover().path(), title.isEmpty() ? language.text("crumb.book") : title);
        titles.put(book.overview().path(), language.text("nav.cases"));
        book.cases().forEach(each -> titles.put(each.path(), each.title()));
        for (Chapter chapter : book.chapters()) {
            titles.put(chapter.introduction().path(), chapter.kind().headings().get(0));
            chapter.themes().forEach(theme -> titles.put(theme.path(), theme.title()));
        }
        book.pages().forEach(page -> titles.put(page.path(), page.title()));
        return titles;
    }

    /** The words of the translation's language. */
    public LanguagePack language() {
        return other.language();
    }

    /** The translation of a page, if it was translated. */
    public Optional<Twin> of(SitePath page) {
        return Optional.ofNullable(twins.get(page));
    }

    /**
     * The link to a page of the translation.
     *
     * @param root what leads to the root of this book's site
     */
    public String href(String root, SitePath page) {
        String site = other.translation().address();
        return (other.translation().isAbsolute() ? site : root + site) + page.encoded();
    }

    /** Where the translation stands in full, if it or this book says so. */
    public Optional<String> site(Optional<String> ours) {
        String site = other.translation().address();
        return other.translation().isAbsolute() ? Optional.of(site) : ours.map(url -> resolved(url, site));
    }

    /** Each step up takes a folder of the address; above the host there is nothing. */
    private static String resolved(String url, String site) {
        String base = url;
        String rest = site;
        int host = url.indexOf('/', url.indexOf("://") + "://".length());
        while (rest.startsWith("../")) {
            rest = rest.substring("../".length());
            int parent = base.lastIndexOf('/', base.length() - 2);
            base = parent >= host ? base.substring(0, parent + 1) : base;
        }
        return base + rest;
    }
}
