package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.drawing.WindowMotif;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.AssetPaths;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.edition.LitView;
import nl.inspiratieboek.edition.PageGroups;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.Capital;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.FrameView.FooterColumn;
import nl.inspiratieboek.view.FrameView.Keeping;
import nl.inspiratieboek.view.FrameView.NavigationLink;
import nl.inspiratieboek.view.prose.PageLinks;

/** Makes what every page has around its own text. */
final class Frames {

    private final Edition edition;
    private final PageLinks links;
    private final Addresses addresses;
    private final LanguagePack language;

    private Frames(Edition edition, PageLinks links) {
        this.edition = edition;
        this.links = links;
        this.addresses = edition.addresses();
        this.language = edition.language();
    }

    static Frames of(Edition edition, PageLinks links) {
        return new Frames(edition, links);
    }

    /** The frame of a page. */
    FrameView frame(PageContent content) {
        PageHead head = content.head();
        BookSettings settings = edition.book().settings();
        AssetPaths assets = edition.assets();
        Optional<String> canonical = settings.url().map(url -> url + withoutIndex(links.page()));
        Optional<String> description = Stream.of(head.summary(), isOfBook() ? settings.summary() : "")
                .filter(text -> !text.isBlank())
                .findFirst();
        return new FrameView(
                links.page(),
                settings.language(),
                documentTitle(head),
                description,
                canonical,
                links.root(),
                settings.title(),
                edition.isDraft(links.page()),
                head.wall(),
                links.href(addresses.cover()),
                links.href(addresses.of(MadePage.SEARCH)),
                logo(),
                head.here().flatMap(unused -> LogoView.of(edition, links)),
                navigation(head.above()),
                crumbs(head),
                head.here(),
                footer(),
                edition.imprint(),
                isOfBook() ? Optional.of(CiteView.of(edition, head, canonical)) : Optional.empty(),
                TwinView.of(edition, head, links, canonical),
                isOfBook() ? Optional.of(SharingView.of(edition, head, links.page(), description, canonical)) : Optional.empty(),
                links.href(assets.stylesheet()),
                head.tools().stream().flatMap(tool -> assets.stylesheet(tool).stream()).map(links::href).toList(),
                links.href(assets.icon()),
                assets.earlyScript().map(links::href),
                assets.script().map(links::href),
                fromRoot(assets.loadedFor(Tool.COMFORT)),
                links.page().equals(addresses.of(MadePage.OFFLINE)) && edition.has(MadePage.OFFLINE),
                assets.script(Tool.KEEP)
                        .filter(unused -> content.hasSomethingToKeep() && edition.has(MadePage.SELECTION))
                        .map(script -> new Keeping(links.href(script), links.href(addresses.of(MadePage.SELECTION)))),
                fromRoot(assets.loadedFor(Tool.SEARCH)));
    }

    private static String fromRoot(List<SitePath> files) {
        return files.stream().map(SitePath::encoded).collect(Collectors.joining(" "));
    }

    /** Whether the page is a part of the book: nobody cites an empty plot, the field of search, his own list or a download. */
    private boolean isOfBook() {
        return Stream.of(MadePage.SEARCH, MadePage.SELECTION, MadePage.OFFLINE, MadePage.NOT_FOUND)
                .noneMatch(page -> links.page().equals(addresses.of(page)));
    }

    private String documentTitle(PageHead head) {
        String book = edition.book().settings().title();
        String title = head.here().isPresent() ? head.title() + " | " + book : book;
        return edition.isDraft(links.page()) ? language.text("draft.title", title) : title;
    }

    private List<LinkView> crumbs(PageHead head) {
        List<LinkView> crumbs = new ArrayList<>();
        if (head.here().isPresent()) {
            crumbs.add(link(addresses.cover(), language.text("crumb.book")));
            head.above().forEach(target -> crumbs.add(link(target.page(), nameOf(target.page()))));
        }
        return crumbs;
    }

    /** The folder alone where a page is its index: that is the address that people share. */
    static String withoutIndex(SitePath page) {
        String encoded = page.encoded();
        return page.name().equals("index.html")
                ? encoded.substring(0, encoded.length() - "index.html".length())
                : encoded;
    }

    private List<LitView> logo() {
        int kinds = Math.min(4, edition.book().settings().kinds().size());
        List<LitView> windows = new ArrayList<>();
        for (int i = 0; i < kinds; i++) {
            windows.add(new LitView(KindView.kindClass(i), WindowMotif.lit(i, i % 2 == 0 ? 6 : 26, i < 2 ? 38 : 16)));
        }
        return windows;
    }

    private List<NavigationLink> navigation(List<Target> above) {
        List<NavigationLink> entries = new ArrayList<>();
        if (edition.book().hasOverview()) {
            entries.add(entry(addresses.overview(), language.text("nav.cases"), above));
        }
        for (Chapter chapter : edition.book().chapters()) {
            entries.add(entry(addresses.of(chapter.kind()), Capital.of(chapter.kind().plural()), above));
        }
        if (edition.has(MadePage.MATRIX)) {
            entries.add(entry(addresses.of(MadePage.MATRIX), language.text("nav.matrix"), above));
        }
        return entries;
    }

    private NavigationLink entry(SitePath page, String text, List<Target> above) {
        Predicate<Target> isPage = target -> target.page().equals(page);
        Optional<String> current = links.page().equals(page)
                ? Optional.of("page")
                : above.stream().anyMatch(isPage) ? Optional.of("true") : Optional.empty();
        return new NavigationLink(links.href(page), text, current);
    }

    private List<FooterColumn> footer() {
        List<LinkView> read = new ArrayList<>();
        if (edition.book().hasOverview()) {
            read.add(link(addresses.overview(), language.text("nav.cases")));
        }
        for (Chapter chapter : edition.book().chapters()) {
            read.add(link(addresses.of(chapter.kind()), chapter.kind().headings().get(0)));
        }
        List<LinkView> find = Stream.of(
                        MadePage.SEARCH,
                        MadePage.MAP,
                        MadePage.MATRIX,
                        MadePage.COMPARE,
                        MadePage.FINDER,
                        MadePage.REGISTER,
                        MadePage.GLOSSARY,
                        MadePage.SOURCES)
                .filter(edition::has)
                .map(this::link)
                .toList();
        List<LinkView> take = Stream.of(MadePage.SELECTION, MadePage.OFFLINE, MadePage.DATA)
                .filter(edition::has)
                .map(this::link)
                .toList();
        List<LinkView> about = new ArrayList<>();
        PageGroups pages = edition.pageGroups();
        pages.alone().stream().limit(PageListView.MOST_IN_FOOT).forEach(page -> about.add(link(page)));
        boolean all = edition.book().pages().size() <= PageListView.MOST_IN_FOOT;
        if (!all) {
            pages.groups().stream()
                    .flatMap(group -> group.index().stream())
                    .limit(PageListView.MOST_IN_FOOT)
                    .forEach(index -> about.add(link(index)));
        }
        PageListView.address(edition).ifPresent(list -> about.add(link(list, language.text("footer.all-pages"))));
        List<FooterColumn> columns = new ArrayList<>();
        columns.add(new FooterColumn(language.text("footer.read"), read));
        columns.add(new FooterColumn(language.text("footer.find"), find));
        columns.add(new FooterColumn(language.text("footer.take"), take));
        if (all) {
            pages.groups().forEach(group -> columns.add(column(group)));
        }
        columns.add(new FooterColumn(language.text("footer.about"), about));
        columns.removeIf(column -> column.links().isEmpty());
        return columns;
    }

    private LinkView link(MadePage page) {
        return link(addresses.of(page), edition.title(page));
    }

    /** A folder of pages; the page that opens it comes first. */
    private FooterColumn column(PageGroups.Group group) {
        List<LinkView> inside = new ArrayList<>();
        group.index().ifPresent(index -> inside.add(link(index)));
        group.pages().forEach(page -> inside.add(link(page)));
        return new FooterColumn(group.title(), inside);
    }

    private LinkView link(FreePage page) {
        return link(Addresses.page(page.path()), page.title());
    }

    /** What the pages between the cover and others are called. */
    private String nameOf(SitePath page) {
        if (page.equals(addresses.overview())) {
            return language.text("nav.cases");
        }
        return edition.book().chapters().stream()
                .map(Chapter::kind)
                .filter(kind -> addresses.of(kind).equals(page))
                .findFirst()
                .map(kind -> kind.headings().get(0))
                .or(() -> theme(page))
                .or(() -> Stream.of(MadePage.values())
                        .filter(made -> edition.has(made) && addresses.of(made).equals(page))
                        .map(edition::title)
                        .findFirst())
                .or(() -> edition.pageGroups().title(page))
                .orElse(page.name());
    }

    private Optional<String> theme(SitePath page) {
        return edition.woven().chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .filter(use -> addresses.of(use.theme()).equals(page))
                .map(use -> use.theme().title())
                .findFirst();
    }

    private LinkView link(SitePath page, String text) {
        return new LinkView(links.href(page), text);
    }
}
