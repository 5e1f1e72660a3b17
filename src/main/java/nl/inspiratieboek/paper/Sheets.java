package nl.inspiratieboek.paper;

import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.leaf.Leaf;
import nl.inspiratieboek.leaf.PageBody;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;
import org.jsoup.nodes.Element;

/** The pages of the site that are on paper, in the order of reading. */
final class Sheets {

    private static final List<MadePage> BACK =
            List.of(MadePage.FINDER, MadePage.GLOSSARY, MadePage.REGISTER, MadePage.SOURCES);

    private final Edition edition;
    private final Map<SitePath, Case> cases = new HashMap<>();
    private final Map<SitePath, Kind> chapters = new HashMap<>();
    private final Map<SitePath, Kind> themes = new HashMap<>();
    private final Map<SitePath, Sheet> sheets = new LinkedHashMap<>();

    private Sheets(Edition edition) {
        this.edition = edition;
        edition.book().cases().forEach(each -> cases.put(edition.addresses().of(each), each));
        for (ChapterUse chapter : edition.woven().chapters()) {
            chapters.put(edition.addresses().of(chapter.chapter().kind()), chapter.chapter().kind());
            for (ThemeUse theme : chapter.themes()) {
                edition.parts().theme(theme.theme().id())
                        .forEach(part -> themes.put(part.address(), chapter.chapter().kind()));
            }
        }
    }

    /** The pages that were asked for, as far as they were printed. */
    static Sheets of(Edition edition, Site site, Extract extract) throws IOException {
        Sheets sheets = new Sheets(edition);
        List<Leaf> flat = new ArrayList<>();
        Leaf.of(edition, BACK).forEach(leaf -> flatten(leaf, flat));
        Set<SitePath> wanted = wanted(edition, extract);
        Set<SitePath> left = new HashSet<>(edition.parts().overview().stream().map(CasePart::address).toList());
        left.add(edition.addresses().overview());
        left.add(edition.addresses().cover());
        for (Leaf leaf : flat) {
            Optional<OutputFile> file = site.file(leaf.page());
            boolean asked = extract.isWhole() ? !left.contains(leaf.page()) : wanted.contains(leaf.page());
            if (asked && file.isPresent()) {
                sheets.add(leaf, PageBody.of(new String(file.get().bytes(), StandardCharsets.UTF_8)));
            }
        }
        return sheets;
    }

    private static void flatten(Leaf leaf, List<Leaf> into) {
        into.add(leaf);
        leaf.below().forEach(below -> flatten(below, into));
    }

    private static Set<SitePath> wanted(Edition edition, Extract extract) {
        Addresses addresses = edition.addresses();
        Set<SitePath> wanted = new HashSet<>();
        extract.cases().forEach(each -> wanted.add(addresses.of(each)));
        Set<Theme> themes = new HashSet<>(extract.themes());
        for (ChapterUse chapter : edition.woven().chapters()) {
            if (extract.kinds().contains(chapter.chapter().kind())) {
                wanted.add(addresses.of(chapter.chapter().kind()));
                chapter.themes().forEach(use -> themes.add(use.theme()));
            }
        }
        themes.forEach(theme -> edition.parts().theme(theme.id()).forEach(part -> wanted.add(part.address())));
        return wanted;
    }

    private void add(Leaf leaf, Element main) {
        SitePath page = leaf.page();
        Optional<Kind> kind = Optional.ofNullable(chapters.get(page)).or(() -> Optional.ofNullable(themes.get(page)));
        sheets.put(
                page,
                new Sheet(
                        sheets.size(),
                        page,
                        sort(page),
                        leaf.title(),
                        Optional.ofNullable(cases.get(page)),
                        kind.map(edition::view),
                        main));
    }

    private Sheet.Sort sort(SitePath page) {
        Addresses addresses = edition.addresses();
        if (cases.containsKey(page)) {
            return Sheet.Sort.CASE;
        }
        if (chapters.containsKey(page)) {
            return Sheet.Sort.CHAPTER;
        }
        if (themes.containsKey(page)) {
            return Sheet.Sort.THEME;
        }
        if (page.equals(addresses.of(MadePage.SOURCES))) {
            return Sheet.Sort.SOURCES;
        }
        if (page.equals(addresses.of(MadePage.REGISTER))) {
            return Sheet.Sort.REGISTER;
        }
        boolean back = BACK.stream().anyMatch(made -> edition.has(made) && page.equals(addresses.of(made)));
        return back ? Sheet.Sort.BACK : Sheet.Sort.FREE;
    }

    List<Sheet> all() {
        return List.copyOf(sheets.values());
    }

    Optional<Sheet> at(SitePath page) {
        return Optional.ofNullable(sheets.get(page));
    }

    /** The first of a sort. */
    Optional<Sheet> first(Sheet.Sort sort) {
        return sheets.values().stream().filter(sheet -> sheet.sort() == sort).findFirst();
    }
}
