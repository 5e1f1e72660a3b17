package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.language.Capital;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;

/**
 * The free pages of a book by the folder they lie in: each folder but that of all pages is a group, called as its
 * {@code index.md} is, or else as the folder.
 */
public final class PageGroups {

    private final List<FreePage> alone = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<SourcePath, Group> byFolder = new HashMap<>();
    private final Map<SitePath, String> titles = new HashMap<>();

    /**
     * A folder of pages.
     *
     * @param title what it is called
     * @param index the page that opens it, if there is one
     * @param pages its pages without that one, by path
     */
    public record Group(String title, Optional<FreePage> index, List<FreePage> pages) {}

    private PageGroups() {}

    static PageGroups of(List<FreePage> pages, LanguagePack language) {
        PageGroups made = new PageGroups();
        TreeMap<SourcePath, List<FreePage>> folders = new TreeMap<>();
        for (FreePage page : pages) {
            SourcePath folder = page.path().parent();
            made.titles.put(Addresses.page(page.path()), page.title());
            if (folder.value().isEmpty() || folder.value().equals(language.name("pages"))) {
                made.alone.add(page);
            } else {
                folders.computeIfAbsent(folder, unused -> new ArrayList<>()).add(page);
            }
        }
        folders.forEach((folder, own) -> {
            Optional<FreePage> index =
                    own.stream().filter(page -> page.path().fileName().equals("index.md")).findFirst();
            String title = index.map(FreePage::title)
                    .filter(found -> !found.isBlank())
                    .orElseGet(() -> Capital.of(folder.fileName().replace('-', ' ').replace('_', ' ').strip()));
            List<FreePage> others =
                    own.stream().filter(page -> !index.equals(Optional.of(page))).toList();
            Group group = new Group(title, index, others);
            made.groups.add(group);
            made.byFolder.put(folder, group);
        });
        return made;
    }

    /** The pages in no folder of their own, by path. */
    public List<FreePage> alone() {
        return alone;
    }

    /** The folders, by path. */
    public List<Group> groups() {
        return groups;
    }

    /** What a free page is called. */
    public Optional<String> title(SitePath address) {
        return Optional.ofNullable(titles.get(address));
    }

    /** The page between the cover and a free page: the one that opens its folder. */
    public List<Target> above(FreePage page) {
        return Optional.ofNullable(byFolder.get(page.path().parent()))
                .flatMap(Group::index)
                .filter(index -> !index.equals(page))
                .map(index -> List.of(Target.of(Addresses.page(index.path()))))
                .orElse(List.of());
    }
}
