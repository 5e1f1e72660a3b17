package nl.inspiratieboek.leaf;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.PageGroups;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ChapterUse;
import nl.inspiratieboek.weave.ThemeUse;

/**
 * A place in the list of contents.
 *
 * @param title what it is called
 * @param page where it stands in the site
 * @param below what stands below it
 */
public record Leaf(String title, SitePath page, List<Leaf> below) {

    public Leaf {
        below = List.copyOf(below);
    }

    private static Leaf of(String title, SitePath page) {
        return new Leaf(title, page, List.of());
    }

    /**
     * The contents of a book: its cover, its cases, its chapters, its pages.
     *
     * @param back what stands at its back, of the pages that the generator makes, as far as the book has them
     */
    public static List<Leaf> of(Edition edition, List<MadePage> back) {
        Addresses addresses = edition.addresses();
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(of(edition.book().settings().title(), addresses.cover()));
        if (edition.book().hasOverview()) {
            List<Leaf> cases = new ArrayList<>();
            edition.parts().overview().stream().skip(1).forEach(part -> cases.add(part(part)));
            edition.book().cases().forEach(each -> cases.add(of(name(each), addresses.of(each))));
            leaves.add(new Leaf(edition.language().text("nav.cases"), addresses.overview(), cases));
        } else {
            edition.book().cases().forEach(each -> leaves.add(of(name(each), addresses.of(each))));
        }
        edition.woven().chapters().forEach(chapter -> leaves.add(chapter(edition, chapter)));
        edition.pageGroups().alone().forEach(page -> leaves.add(free(page)));
        edition.pageGroups().groups().forEach(group -> group(group, leaves));
        for (MadePage made : back) {
            if (edition.has(made)) {
                leaves.add(of(edition.title(made), addresses.of(made)));
            }
        }
        return leaves;
    }

    private static String name(Case theCase) {
        return theCase.shortName().equals(theCase.title()) ? theCase.title() : theCase.shortName() + ": " + theCase.title();
    }

    private static Leaf part(CasePart part) {
        return of(part.name(), part.address());
    }

    private static Leaf chapter(Edition edition, ChapterUse use) {
        Chapter chapter = use.chapter();
        List<Leaf> themes = new ArrayList<>();
        for (ThemeUse theme : use.themes()) {
            List<CasePart> parts = edition.parts().theme(theme.theme().id());
            List<Leaf> below = parts.stream().skip(1).map(Leaf::part).toList();
            themes.add(new Leaf(theme.theme().title(), parts.get(0).address(), below));
        }
        return new Leaf(chapter.introduction().title(), edition.addresses().of(chapter.kind()), themes);
    }

    private static Leaf free(FreePage page) {
        return of(page.title(), Addresses.page(page.path()));
    }

    private static void group(PageGroups.Group group, List<Leaf> leaves) {
        List<Leaf> pages = group.pages().stream().map(Leaf::free).toList();
        if (group.index().isPresent()) {
            leaves.add(new Leaf(group.title(), Addresses.page(group.index().get().path()), pages));
        } else {
            leaves.addAll(pages);
        }
    }
}
