package nl.inspiratieboek.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.ForeignCase;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.SourceFormat;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;

/** Where everything of a book stands in its site. The addresses are promises: they follow from the files' names alone. */
public final class Addresses {

    private static final String MARKDOWN = ".md";

    private final Book book;
    private final LanguagePack language;
    private final Map<String, SitePath> cases = new HashMap<>();
    private final Map<String, SitePath> themes = new HashMap<>();
    private final Map<String, SitePath> chapters = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Addresses(Book book, LanguagePack language) {
        this.book = book;
        this.language = language;
        book.cases().forEach(each -> cases.put(each.id(), page(each.path())));
        for (Chapter chapter : book.chapters()) {
            chapters.put(chapter.kind().id(), page(chapter.introduction().path()));
            chapter.themes().forEach(theme -> themes.put(theme.id(), page(theme.path())));
        }
        Stream.of(
                        cases.values().stream(),
                        themes.values().stream(),
                        book.pages().stream().map(page -> page(page.path())),
                        book.media().stream().map(medium -> page(medium.path())))
                .flatMap(paths -> paths)
                .forEach(path -> taken.add(path.caseless()));
    }

    /** The addresses of a book, whose made pages have the names of its language. */
    public static Addresses of(Book book, LanguagePack language) {
        return new Addresses(book, language);
    }

    /** Where a file of the book stands: {@code a/b.md} becomes {@code a/b.html}, any other file keeps its path. */
    public static SitePath page(SourcePath file) {
        String path = file.value();
        return path.endsWith(MARKDOWN)
                ? SitePath.of(path.substring(0, path.length() - MARKDOWN.length()) + ".html")
                : SitePath.of(path);
    }

    /** The pages of all cases, themes, chapters and free pages. */
    Set<SitePath> written() {
        Set<SitePath> pages = new HashSet<>(cases.values());
        pages.addAll(themes.values());
        pages.addAll(chapters.values());
        book.pages().forEach(page -> pages.add(page(page.path())));
        return pages;
    }

    /** The cover page. */
    public SitePath cover() {
        return page(book.cover().path());
    }

    /** The case overview. */
    public SitePath overview() {
        return page(book.overview().path());
    }

    /** A case's page. */
    public SitePath ofCase(String id) {
        return known(cases, id);
    }

    /** A case's page. */
    public SitePath of(Case theCase) {
        return ofCase(theCase.id());
    }

    /** A theme's page. */
    public SitePath ofTheme(String id) {
        return known(themes, id);
    }

    /** A theme's page. */
    public SitePath of(Theme theme) {
        return ofTheme(theme.id());
    }

    /** The page of a kind's chapter. */
    public SitePath of(Kind kind) {
        return known(chapters, kind.id());
    }

    /** A finding's home: its place on the page of its case. */
    public Target home(FindingId id) {
        return Target.of(ofCase(id.caseId()), id.anchor());
    }

    /** A page that the generator makes. */
    public SitePath of(MadePage page) {
        return SitePath.of(language.name(page.id()));
    }

    /** A term of the glossary. */
    public Target term(String id) {
        return Target.of(of(MadePage.GLOSSARY), id);
    }

    /** A source. */
    public Target reference(String id) {
        return Target.of(of(MadePage.SOURCES), id);
    }

    /** All sources in a form that reference managers take: {@code bronnen.bib}. */
    public SitePath sources(SourceFormat format) {
        return SitePath.of(format.beside(of(MadePage.SOURCES).value()));
    }

    /** A file in which the book stands as data: {@code data/zaken.csv}. */
    public SitePath of(DataFile file) {
        return SitePath.of(DataFile.FOLDER + language.name(file.id()));
    }

    /** The picture that stands beside a link to a page elsewhere. */
    public SitePath picture(SitePath page) {
        String path = page.value();
        return SitePath.of("assets/kaarten/" + path.substring(0, path.length() - ".html".length()) + ".png");
    }

    /** The id of a case of another book where this one names it. */
    public static String card(ForeignBook other, ForeignCase theCase) {
        return "--elders-" + other.id() + "--" + theCase.id();
    }

    /** The id of a case's card in the overview. */
    public static String card(Case theCase) {
        return "--zaak-" + theCase.id();
    }

    /**
     * Where a part of a page stands that goes on on others. An author's own file there keeps its place.
     *
     * @param number from 1, which is the page itself
     */
    public SitePath part(SitePath page, int number) {
        if (number == 1) {
            return page;
        }
        String path = page.value();
        int ending = path.lastIndexOf('.');
        String between = "--";
        SitePath part;
        do {
            part = SitePath.of(path.substring(0, ending) + between + number + path.substring(ending));
            between += "-";
        } while (taken.contains(part.caseless()));
        return part;
    }

    /** Where a link from a file to a file leads, if it can lead anywhere in a site. */
    public static Optional<SitePath> linked(SourcePath file) {
        String path = file.value().isEmpty() ? "index.md" : file.value();
        String page = path.endsWith(MARKDOWN) ? path.substring(0, path.length() - MARKDOWN.length()) + ".html" : path;
        return SitePath.isAllowed(page) ? Optional.of(SitePath.of(page)) : Optional.empty();
    }

    private static SitePath known(Map<String, SitePath> paths, String id) {
        SitePath path = paths.get(id);
        if (path == null) {
            throw new IllegalArgumentException("the book has no '" + id + "'");
        }
        return path;
    }
}
