package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.AnchorAliases;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.LandMap;
import nl.inspiratieboek.book.Look;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Synonyms;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Thesaurus;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.settings.SettingsFile;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Stage;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Makes a book out of a source tree and its parsed documents. */
public final class BookLoader {

    /** What is said of a heading whose level is wrong: that it skips one is no news then. */
    private static final Set<Code> OF_LEVELS = EnumSet.of(
            Code.KIND_HEADING_LEVEL, Code.FINDING_LEVEL, Code.FINDING_OUTSIDE_KIND, Code.FINDING_WITHOUT_TITLE);

    private final SourceTree tree;
    private final List<Document> documents;
    private final Set<SourcePath> unread;
    private final Set<SourcePath> clashing = new TreeSet<>();
    private final List<Medium> media;
    private final Set<SourcePath> shownElsewhere;
    private final Drafts use;
    private final Limits limits;
    private final LoadMemory memory;
    private final ProblemList problems;

    private BookLoader(
            SourceTree tree,
            Map<SourcePath, MarkdownDocument> parsed,
            List<Medium> media,
            Set<SourcePath> shownElsewhere,
            Drafts use,
            Limits limits,
            LoadMemory memory) {
        this.tree = tree;
        this.documents = tree.markdown().stream()
                .map(file -> new Document(file, parsed.get(file.path())))
                .collect(Collectors.toCollection(ArrayList::new));
        this.unread = new TreeSet<>(tree.faulty());
        this.media = media;
        this.shownElsewhere = shownElsewhere;
        this.use = use;
        this.memory = memory;
        this.limits = limits;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
    }

    /**
     * A book and the language it is in.
     *
     * @param book as much as could be read
     * @param language the book's language, English while that is unknown
     */
    public record Loaded(Book book, LanguagePack language) {}

    /**
     * Loads a book.
     *
     * @param parsed each markdown file of the tree, parsed
     * @param media the other files of the tree that pages show or link, images with their sizes
     * @param shownElsewhere files of the book that its theme shows
     * @param drafts what becomes of what its authors call a draft
     * @param languages the languages there are, by code; {@code en} among them
     * @param memory what is remembered of an earlier loading; empty for the first
     * @return the book as far as it could be read, with every problem found
     */
    public static Checked<Loaded> load(
            SourceTree tree,
            Map<SourcePath, MarkdownDocument> parsed,
            List<Medium> media,
            Set<SourcePath> shownElsewhere,
            Drafts drafts,
            Map<String, LanguagePack> languages,
            Limits limits,
            LoadMemory memory) {
        return new BookLoader(tree, parsed, media, shownElsewhere, drafts, limits, memory).load(languages);
    }

    private Checked<Loaded> load(Map<String, LanguagePack> languages) {
        Checked<SettingsFile> read = memory.settings(tree, languages, limits);
        SettingsFile file = read.value();
        LanguagePack language = file.language();
        read.problems().forEach(problem -> problems.add(problem.noLaterThan(Stage.SETTINGS)));
        Layout layout = new Layout(file.settings(), language);
        Book book = load(file, layout, languages.values());
        List<Problem> told = problems.toList().stream()
                .filter(problem -> file.whole() || !FollowOns.ofSettings(problem))
                .filter(problem -> !FollowOns.ofClash(problem, clashing))
                .filter(problem -> !DraftMark.excuses(problem, book.drafts()))
                .toList();
        Loaded loaded = new Loaded(book, language);
        if (!file.stated()) {
            // A language that was guessed stands in for one that is not known: no word is foreign to it.
            return new Checked<>(loaded, told);
        }
        OtherLanguage other = new OtherLanguage(file.settings(), language, languages.values(), layout);
        return new Checked<>(loaded, other.explain(told));
    }

    private Book load(SettingsFile file, Layout layout, Collection<LanguagePack> languages) {
        LanguagePack language = file.language();
        BookSettings settings = file.settings();
        ListLoader lists = new ListLoader(tree, language, limits);
        References references = lists.references().into(problems);
        List<Term> terms = lists.terms(references).into(problems);
        List<Synonyms> synonyms = BookSynonyms.read(tree, language, limits).into(problems);
        Set<SourcePath> drafts = new DraftMark(language, limits).find(documents);
        Set<SourcePath> leftOut = use == Drafts.SHOWN ? Set.of() : drafts;
        Set<SourcePath> linkedByOthers = takeOut(leftOut);
        linkedByOthers.addAll(takeOutCopies(layout, language));
        PageLoader pages = new PageLoader(language, references, limits);
        ChapterLoader loader = new ChapterLoader(documents, layout, pages, limits);
        ThemeIndex themes = loader.themes(tree, unread, leftOut).into(problems);
        List<Chapter> chapters = new ArrayList<>();
        for (Kind kind : settings.kinds()) {
            chapters.add(loader.load(kind, themes).into(problems));
        }
        Optional<LandMap> map =
                settings.map().flatMap(named -> LandMapReader.read(named, tree, language, limits).into(problems));
        CaseFolder folder = new CaseFolder(tree, layout, language, limits);
        KindNames kinds = new KindNames(settings.kinds(), language, languages);
        CaseLoader caseLoader = new CaseLoader(file, kinds, themes, references, map, limits);
        List<Case> cases = folder.load(
                        documents,
                        unread,
                        problems.pathsWith(Stage.NAMES),
                        leftOut,
                        memory.remembering(
                                List.of(file, List.copyOf(languages), themes.content(), references.content(), map, limits),
                                caseLoader::load))
                .into(problems);
        List<ForeignBook> others = OtherBooks.load(settings, tree, chapters, language, limits).into(problems);
        chapters.removeIf(chapter -> ChapterLoader.isEmpty(chapter, cases));
        SourcePath overview = SourcePath.of(language.name("cases")).child("index.md");
        FreePage cover = loader.introduction(SourcePath.of("index.md"), settings.title(), settings.summary())
                .into(problems);
        FreePage overviewPage = loader.introduction(overview, language.text("nav.cases"), "")
                .into(problems);
        List<FreePage> free = documents.stream()
                .filter(document -> layout.isFreePage(document.path()))
                .map(document -> pages.page(document).into(problems))
                .toList();
        Book whole = new Book(
                settings,
                cover,
                overviewPage,
                cases,
                chapters,
                free,
                terms,
                new Thesaurus(synonyms, List.of()),
                references.all(),
                map,
                media,
                AnchorAliases.NONE,
                DraftFiles.NONE,
                memory.addresses(tree, language, limits).into(problems),
                new TwinNames(language, limits).find(documents, file).into(problems),
                others);
        StandingPages standing = StandingPages.of(whole, isWhole(), layout, language);
        LinkChecker.Linked links = checkLinks(standing, leftOut).into(problems);
        checkHeadings(layout);
        Set<SourcePath> used = new TreeSet<>(links.meant());
        used.addAll(shownElsewhere);
        settings.look().logo().ifPresent(logo -> used.add(logo(logo)));
        if (map.isPresent() && whole.onMap().isEmpty() && !problems.hasErrors()) {
            problems.add(
                    Code.MAP_WITHOUT_PLACES,
                    settings.map().orElseThrow().place(),
                    language.keyword("at"),
                    CoordinatesReader.EXAMPLE);
        }
        clashing.addAll(layout.clashes(documents, tree.media()).into(problems));
        Set<SourcePath> named = new TreeSet<>(clashing);
        settings.map().ifPresent(land -> named.add(land.path()));
        named.addAll(OtherBooks.copies(settings, language));
        named.addAll(used);
        named.addAll(linkedByOthers);
        UnusedFiles.find(tree, named, languages).ifPresent(problems::add);
        if (settings.books().isEmpty() && folder.isEmpty(cases) && leftOut.stream().noneMatch(layout::isCase)) {
            problems.add(Code.NO_CASES, SettingsFile.START, language.name("cases"));
        }
        List<Medium> published =
                media.stream().filter(medium -> used.contains(medium.path())).toList();
        Set<SourcePath> withoutPage = new TreeSet<>(leftOut);
        withoutPage.removeAll(standing.introductions());
        return whole.with(published, links.aliases(), new DraftFiles(drafts, use, withoutPage));
    }

    /** The path of a logo that can be shown; one that cannot is reported, and what it probably means is not called unused. */
    private SourcePath logo(Look.Logo logo) {
        Optional<Medium> medium = media.stream().filter(one -> one.path().equals(logo.path())).findFirst();
        if (medium.isPresent()) {
            medium.get().fault().ifPresent(fault ->
                    problems.add(LinkChecker.code(fault), logo.place(), logo.path().value()));
        } else if (!tree.isFaulty(logo.path())) {
            List<String> files = tree.media().stream().map(file -> file.path().value()).toList();
            Optional<String> near = Nearest.nearest(logo.path().value(), files);
            problems.add(Problem.of(Code.DEAD_IMAGE, logo.place(), logo.path().value()).suggesting(near));
            return near.map(SourcePath::of).orElse(logo.path());
        }
        return logo.path();
    }

    /** A copy is reported, and then as good as a file that cannot be read: nothing more is said of it or because of it. */
    private Set<SourcePath> takeOutCopies(Layout layout, LanguagePack language) {
        Set<SourcePath> copies = Copies.find(documents, layout, language).into(problems);
        unread.addAll(copies);
        return takeOut(copies);
    }

    /** Goes on without these files; what they show and link is not called unused. */
    private Set<SourcePath> takeOut(Set<SourcePath> files) {
        Set<SourcePath> linked = LinkedFiles.of(documents.stream()
                .filter(document -> files.contains(document.path()))
                .map(Document::markdown)
                .toList());
        documents.removeIf(document -> files.contains(document.path()));
        return linked;
    }

    private boolean isWhole() {
        return tree.faulty().isEmpty() && !problems.hasErrors();
    }

    private void checkHeadings(Layout layout) {
        Set<String> said = problems.toList().stream()
                .filter(problem -> OF_LEVELS.contains(problem.code()))
                .map(problem -> HeadingLevels.line(problem.place()))
                .collect(Collectors.toSet());
        HeadingLevels levels = new HeadingLevels(said);
        for (Document document : documents) {
            problems.addAll(levels.check(document));
            if (!layout.isCase(document.path())) {
                LostHeadings.warnings(document).forEach(problems::add);
            }
        }
    }

    private Checked<LinkChecker.Linked> checkLinks(StandingPages standing, Set<SourcePath> drafts) {
        return LinkChecker.check(
                documents,
                media,
                tree,
                standing,
                path -> unread.contains(path) || tree.isFaulty(path),
                drafts,
                limits);
    }
}
