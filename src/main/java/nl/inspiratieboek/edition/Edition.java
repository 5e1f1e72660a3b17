package nl.inspiratieboek.edition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.twin.OtherBook;
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
    private final TermIndex terms;
    private final PageGroups pageGroups;
    private final Set<MadePage> made = EnumSet.noneOf(MadePage.class);
    private final Optional<Imprint> imprint;
    private final List<FactField> filters;
    private final Map<String, Integer> kindIndexes = new HashMap<>();
    private final Map<String, KindView> kinds = new HashMap<>();
    private final Map<String, Case> cases = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<SourcePath, Medium> media = new HashMap<>();
    private final Set<SitePath> drafts = new HashSet<>();

    private final FormerAddresses former;
    private final PageLimits limits;
    private final CaseParts parts;
    private final CompareLinks compare;

    private final Optional<Twins> twins;

    private final boolean preview;

    private Edition(
            WovenBook woven,
            LanguagePack language,
            AssetPaths assets,
            PageLimits limits,
            boolean preview,
            Optional<OtherBook> other) {
        this.woven = woven;
        this.language = language;
        this.limits = limits;
        this.preview = preview;
        this.addresses = Addresses.of(woven.book(), language);
        this.twins = other.map(translated -> Twins.of(woven.book(), addresses, translated));
        this.assets = assets;
        this.terms = TermIndex.of(woven.book().terms(), language);
        this.pageGroups = PageGroups.of(woven.book().pages(), language);
        Stream.of(MadePage.values()).filter(page -> page.standsIn(woven.book())).forEach(made::add);
        this.filters = filters(woven.book());
        this.imprint = Imprint.of(woven.book(), language);
        List<Kind> declared = woven.book().settings().kinds();
        for (int i = 0; i < declared.size(); i++) {
            kindIndexes.put(declared.get(i).id(), i);
            kinds.put(declared.get(i).id(), KindView.of(i, declared.get(i)));
        }
        woven.book().cases().forEach(each -> cases.put(each.id(), each));
        woven.book().references().forEach(reference -> references.put(reference.id(), reference));
        woven.book().media().forEach(medium -> media.put(medium.path(), medium));
        DraftFiles unfinished = woven.book().drafts();
        unfinished.files().stream().filter(unfinished::isShown).map(Addresses::page).forEach(drafts::add);
        this.former = FormerAddresses.of(woven.book().published(), addresses.written());
        // Last: it asks all of the above.
        this.parts = CaseParts.of(this, limits);
        this.compare = CompareLinks.of(this, parts);
    }

    /** An edition. */
    public static Edition of(WovenBook woven, LanguagePack language, AssetPaths assets) {
        return of(woven, language, assets, PageLimits.standard());
    }

    /** An edition with other limits to its pages. */
    public static Edition of(WovenBook woven, LanguagePack language, AssetPaths assets, PageLimits limits) {
        return new Edition(woven, language, assets, limits, false, Optional.empty());
    }

    /** An edition of a book with its translation, if it has one. */
    public static Edition of(WovenBook woven, LanguagePack language, AssetPaths assets, Optional<OtherBook> other) {
        return new Edition(woven, language, assets, PageLimits.standard(), false, other);
    }

    /** An edition for its authors' eyes, with marks that readers do not get to see. */
    public static Edition ofPreview(
            WovenBook woven, LanguagePack language, AssetPaths assets, Optional<OtherBook> other) {
        return new Edition(woven, language, assets, PageLimits.standard(), true, other);
    }

    /** Where its pages stand in its translation, if it has one. */
    public Optional<Twins> twins() {
        return twins;
    }

    /** Whether its authors look at it, and not its readers. */
    public boolean isPreview() {
        return preview;
    }

    /** How much a page shows before it goes on on pages of its own. */
    public PageLimits limits() {
        return limits;
    }

    /** Where pages on which all cases stand go on. */
    public CaseParts parts() {
        return parts;
    }

    /** How cases are named in the address of the page that compares. */
    public CompareLinks compare() {
        return compare;
    }

    /** What stood at other addresses before. */
    public FormerAddresses former() {
        return former;
    }

    /** A finding's copy on the page of its theme, or of its chapter if it has none. */
    public Target copy(Finding finding) {
        SitePath page = finding.theme()
                .map(theme -> parts.page(theme, theCase(finding.id().caseId()), addresses.ofTheme(theme)))
                .orElseGet(() -> addresses.of(finding.kind()));
        return Target.of(page, finding.id().onThemePage());
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

    /** Where the files stand that every page loads. */
    public AssetPaths assets() {
        return assets;
    }

    /** Where the words of the glossary stand in texts. */
    public TermIndex terms() {
        return terms;
    }

    /** The free pages by folder. */
    public PageGroups pageGroups() {
        return pageGroups;
    }

    /** Whether the book has something to show on a page that we make: only then it stands. */
    public boolean has(MadePage page) {
        return made.contains(page);
    }

    /** The facts that readers choose by: those of which some case says something. */
    public List<FactField> filters() {
        return filters;
    }

    private static List<FactField> filters(Book book) {
        Set<String> said = book.cases().stream()
                .flatMap(each -> each.facts().stream())
                .filter(fact -> !fact.value().words().isEmpty())
                .map(fact -> fact.field().key())
                .collect(Collectors.toSet());
        return book.settings().facts().stream()
                .filter(field -> field.filter() && said.contains(field.key()))
                .toList();
    }

    /** Who made the book, if it says so. */
    public Optional<Imprint> imprint() {
        return imprint;
    }

    /** The place of a kind in the book, from 0. */
    public int indexOf(Kind kind) {
        return kindIndexes.get(kind.id());
    }

    /** A kind with its window. */
    public KindView view(Kind kind) {
        return kinds.get(kind.id());
    }

    /** The kinds in their declared order. */
    public List<KindView> kindViews() {
        return book().settings().kinds().stream().map(this::view).toList();
    }

    /** What a page that the generator makes is called. */
    public String title(MadePage page) {
        return page == MadePage.FINDER
                // 'Van knelpunt naar oplossing', in the book's own words.
                ? woven.answers().stream()
                        .findFirst()
                        .map(answers -> language.text(
                                "nav.finder",
                                answers.question().singular(),
                                answers.answer().singular()))
                        .orElseGet(() -> language.text("nav.finder.none"))
                : language.text("nav." + page.key());
    }

    /** The case with an id. */
    public Case theCase(String id) {
        return cases.get(id);
    }

    /** The source with an id. */
    public Optional<Reference> reference(String id) {
        return Optional.ofNullable(references.get(id));
    }

    /** Whether a page is a draft that is shown. */
    public boolean isDraft(SitePath page) {
        return drafts.contains(page);
    }

    /** The image or download at a path. */
    public Optional<Medium> medium(SourcePath path) {
        return Optional.ofNullable(media.get(path));
    }
}
