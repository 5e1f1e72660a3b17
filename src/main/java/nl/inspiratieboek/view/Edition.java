package nl.inspiratieboek.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.weave.TermIndex;
import nl.inspiratieboek.weave.WovenBook;

/**
 * Everything that pages are made from: the woven book, the words of its language, and where everything stands. Immutable
 * and safe for use by several threads.
 */
public final class Edition {

    private final WovenBook woven;
    private final LanguagePack language;
    private final Addresses addresses;
    private final AssetPaths assets;
    private final List<Download> downloads;
    private final TermIndex terms;
    private final PageGroups pageGroups;
    private final Map<String, Integer> kindIndexes = new HashMap<>();
    private final Map<String, KindView> kinds = new HashMap<>();
    private final Map<String, Case> cases = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<SourcePath, Medium> media = new HashMap<>();

    private Edition(WovenBook woven, LanguagePack language, AssetPaths assets, List<Download> downloads) {
        this.woven = woven;
        this.language = language;
        this.addresses = Addresses.of(woven.book(), language);
        this.assets = assets;
        this.downloads = List.copyOf(downloads);
        this.terms = TermIndex.of(woven.book().terms(), language);
        this.pageGroups = PageGroups.of(woven.book().pages(), language);
        List<Kind> declared = woven.book().settings().kinds();
        for (int i = 0; i < declared.size(); i++) {
            kindIndexes.put(declared.get(i).id(), i);
            kinds.put(declared.get(i).id(), KindView.of(i, declared.get(i)));
        }
        woven.book().cases().forEach(each -> cases.put(each.id(), each));
        woven.book().references().forEach(reference -> references.put(reference.id(), reference));
        woven.book().media().forEach(medium -> media.put(medium.path(), medium));
    }

    /**
     * An edition.
     *
     * @param downloads what the foot of each page offers to take along
     */
    public static Edition of(WovenBook woven, LanguagePack language, AssetPaths assets, List<Download> downloads) {
        return new Edition(woven, language, assets, downloads);
    }

    /** The book with what follows from it. */
    public WovenBook woven() {
        return woven;
    }

    /** The book as written. */
    public Book book() {
        return woven.book();
    }

    /** The words of its language. */
    public LanguagePack language() {
        return language;
    }

    /** Where everything stands. */
    public Addresses addresses() {
        return addresses;
    }

    AssetPaths assets() {
        return assets;
    }

    List<Download> downloads() {
        return downloads;
    }

    TermIndex terms() {
        return terms;
    }

    /** The free pages by folder. */
    PageGroups pageGroups() {
        return pageGroups;
    }

    /** The place of a kind in the book, from 0. */
    int indexOf(Kind kind) {
        return kindIndexes.get(kind.id());
    }

    /** A kind with its window. */
    KindView view(Kind kind) {
        return kinds.get(kind.id());
    }

    /** The kinds in their declared order. */
    public List<KindView> kindViews() {
        return book().settings().kinds().stream().map(this::view).toList();
    }

    /** The case with an id. */
    Case theCase(String id) {
        return cases.get(id);
    }

    /** The source with an id. */
    Optional<Reference> reference(String id) {
        return Optional.ofNullable(references.get(id));
    }

    /** The image or download at a path. */
    Optional<Medium> medium(SourcePath path) {
        return Optional.ofNullable(media.get(path));
    }
}
