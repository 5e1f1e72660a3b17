package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.compare.CompareFiles;
import nl.inspiratieboek.dataset.DataFiles;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.LookSheet;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.export.WebFiles;
import nl.inspiratieboek.export.engine.IndexName;
import nl.inspiratieboek.export.engine.SearchExport;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.html.PageWriter;
import nl.inspiratieboek.html.TemplateException;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.BookLoader;
import nl.inspiratieboek.load.BookLoader.Loaded;
import nl.inspiratieboek.load.LinkedFiles;
import nl.inspiratieboek.load.MeantNames;
import nl.inspiratieboek.load.settings.LanguageChoice;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.media.MediaReader;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Repetition;
import nl.inspiratieboek.search.SearchFiles;
import nl.inspiratieboek.search.SearchLimits;
import nl.inspiratieboek.selection.SelectionFiles;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.view.BookPages;
import nl.inspiratieboek.view.PageMaker;
import nl.inspiratieboek.weave.Weaver;
import nl.inspiratieboek.weave.WovenBook;

/** Reads, checks, weaves and prints a book. Publishing is a step of its own: nothing is written here. */
public final class BookBuild {

    private BookBuild() {}

    /**
     * Reads and checks a book.
     *
     * @throws IOException when the machine fails, not when the book is wrong
     */
    public static LoadedBook load(BuildRequest request) throws IOException {
        return load(request, new BookMemory());
    }

    /** The same, with what is remembered of an earlier reading. */
    static LoadedBook load(BuildRequest request, BookMemory memory) throws IOException {
        return TwinLoading.join(alone(request, memory), request, memory);
    }

    /** The same without the book's translation. */
    static LoadedBook alone(BuildRequest request, BookMemory memory) throws IOException {
        ThemeLoading theme = memory.theme(request);
        Map<String, LanguagePack> languages = theme.languages();
        ProblemList problems = ProblemList.keepingOfEachCode(request.limits().problemsPerCode());
        SourceTree read = SourceTree.read(request.content(), request.edited(), request.limits())
                .into(problems);
        ProblemList found = ProblemList.keepingOfEachCode(request.limits().problemsPerCode());
        MeantNames.Renamed names =
                MeantNames.of(read, languages, request.limits()).into(problems);
        SourceTree tree = names.tree();
        Map<SourcePath, MarkdownDocument> documents = memory.parse(tree, request.limits(), found);
        Set<SourcePath> ofTheme = theme.media(tree);
        Set<SourcePath> whole = new TreeSet<>(ofTheme);
        whole.addAll(LinkedFiles.downloads(documents.values()));
        Set<SourcePath> shown = new TreeSet<>(LinkedFiles.pictures(documents.values()));
        memory.loaded().logo(tree, languages, request.limits()).ifPresent(shown::add);
        List<Medium> media = MediaReader.read(tree, shown, whole, request.limits()).into(found);
        Checked<Loaded> loaded = BookLoader.load(
                tree, documents, media, ofTheme, request.drafts(), languages, request.limits(), memory.loaded());
        found.addAll(loaded.problems());
        DraftFiles drafts = loaded.value().book().drafts();
        withoutThoseOfCopies(withoutThoseOf(drafts, found.toList())).forEach(problem -> problems.add(names.asTyped(problem)));
        LanguagePack language = loaded.value().language();
        problems.addAll(theme.problems(language, tree));
        Book book = loaded.value().book().withGeneral(theme.synonyms(language));
        return new LoadedBook(
                book, language, theme.files(), tree, Repetition.gather(problems.toList()), Optional.empty(), Optional.empty());
    }

    /**
     * The language of a book that is not, or cannot be, read: to say why.
     *
     * @param settings the text of its book.yaml, as far as there is one
     * @param otherwise the code of the language of a book that names none
     * @throws IOException when the machine fails
     */
    public static LanguagePack language(String settings, String otherwise) throws IOException {
        LanguageChoice choice = new LanguageChoice(ThemeLoading.standardLanguages());
        return choice.ofSettings(settings).or(() -> choice.named(otherwise)).orElseThrow();
    }

    /**
     * Reads a book and, unless it has errors, prints it: some things show only in the printed site, and all problems are
     * told together. A book with errors has an empty site.
     *
     * @throws IOException when the machine fails
     */
    public static PrintedBook examine(BuildRequest request) throws IOException {
        return examine(request, Progress.untold());
    }

    /** The same, and tells how far it is. */
    public static PrintedBook examine(BuildRequest request, Progress progress) throws IOException {
        progress.at(Progress.Step.READING, 0, 0);
        LoadedBook loaded = load(request);
        return loaded.isPublishable(false)
                ? print(loaded, SearchLimits.standard(), progress)
                : PrintedBook.unprinted(loaded);
    }

    /** What is left out may have any fault until its author calls it finished. */
    private static List<Problem> withoutThoseOf(DraftFiles drafts, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !drafts.isLeftOut(SourcePath.of(problem.place().path())))
                .toList();
    }

    /** A copy must go, whatever else is wrong with it. */
    private static List<Problem> withoutThoseOfCopies(List<Problem> problems) {
        Set<Code> copy = EnumSet.of(Code.CASE_COPY, Code.PAGE_COPY);
        Set<String> copies = problems.stream()
                .filter(problem -> copy.contains(problem.code()))
                .map(problem -> problem.place().path())
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> copy.contains(problem.code()) || !copies.contains(problem.place().path()))
                .toList();
    }

    /**
     * The site of a book without errors.
     *
     * @throws IOException when the machine fails
     */
    public static Site site(LoadedBook loaded) throws IOException {
        return print(loaded).site();
    }

    /**
     * The site of a book without errors, and what there is to say of it.
     *
     * @throws IOException when the machine fails
     */
    public static PrintedBook print(LoadedBook loaded) throws IOException {
        return print(loaded, SearchLimits.standard());
    }

    /**
     * The same with other limits to its search.
     *
     * @param limits from where on search is cut into parts
     * @throws IOException when the machine fails
     */
    public static PrintedBook print(LoadedBook loaded, SearchLimits limits) throws IOException {
        return print(loaded, limits, Progress.untold());
    }

    private static PrintedBook print(LoadedBook loaded, SearchLimits limits, Progress progress) throws IOException {
        try {
            return printed(loaded, limits, progress);
        } catch (TemplateException fault) {
            if (!loaded.theme().own().contains(fault.file())) {
                throw fault;
            }
            return PrintedBook.unprinted(withFault(loaded, fault));
        }
    }

    /** The book with what a template of the author's own turned out to lack when a page was made, told once. */
    public static LoadedBook withFault(LoadedBook loaded, TemplateException fault) {
        Place place = new Place(fault.file(), Math.max(1, fault.line()), 1, 1).inTheme();
        Problem problem = Problem.of(Code.TEMPLATE_FAULT, place, fault.reason());
        return loaded.problems().contains(problem) ? loaded : loaded.with(List.of(problem));
    }

    private static PrintedBook printed(LoadedBook loaded, SearchLimits limits, Progress progress) throws IOException {
        LanguagePack language = loaded.language();
        WovenBook woven = Weaver.weave(loaded.book(), language);
        Assets assets = assets(loaded);
        Edition edition = Edition.of(woven, language, assets.paths(), loaded.other());
        // Pages know nothing of the search data, so that both are made at the same time.
        ForkJoinTask<SearchFiles> making = ForkJoinPool.commonPool().submit(() -> SearchFiles.of(edition, limits));
        PageWriter writer = PageWriter.of(loaded.theme(), language::optionalText);
        // The pages are made and printed independently of each other, so the order of threads cannot show.
        List<PageMaker> asked = BookPages.of(edition).stream()
                .filter(page -> !OfflineSite.makes(edition, page.address()))
                .toList();
        Runnable made = progress.counting(Progress.Step.PAGES, asked.size());
        List<OutputFile> pages = asked.parallelStream()
                .map(page -> {
                    OutputFile file = writer.write(page.make(edition));
                    made.run();
                    return file;
                })
                .toList();
        progress.at(Progress.Step.SEARCH, 0, 0);
        SearchFiles search = making.join();
        List<OutputFile> media = MediaFiles.of(loaded.book().media(), progress);
        List<OutputFile> web =
                WebFiles.of(edition, pages.stream().map(OutputFile::path).toList());
        List<OutputFile> files = Stream.of(
                        pages, media, assets.of(edition), search.all(), CompareFiles.all(edition), SelectionFiles.all(edition),
                        DataFiles.of(edition), web)
                .flatMap(List::stream)
                .toList();
        OfflineSite.Completion offline = OfflineSite.of(edition, writer, files, search);
        Site site = Site.of(Stream.concat(files.stream(), offline.files().stream()).toList());
        SearchSize size = SearchSize.of(search, loadedBySearch(assets));
        List<Problem> told = new ArrayList<>(size.problems());
        told.addAll(offline.problems());
        told.addAll(PublishedAddresses.problems(site, loaded.book().published()));
        return new PrintedBook(loaded.with(told), site, size);
    }

    /**
     * The documents of the book's search, as an index case in JSON.
     *
     * @throws IOException when the machine fails
     */
    public static byte[] searchCase(LoadedBook loaded) throws IOException {
        return SearchFiles.asCase(edition(loaded));
    }

    /**
     * The book's sections for OpenSearch or Elasticsearch.
     *
     * @param ownName the book's own name
     * @param index the index that the bulk file is to name
     * @throws IOException when the machine fails
     */
    public static SearchExport openSearchExport(LoadedBook loaded, IndexName ownName, Optional<IndexName> index)
            throws IOException {
        return SearchExport.openSearch(edition(loaded), ownName, index);
    }

    /**
     * The book's sections for any lunr.
     *
     * @throws IOException when the machine fails
     */
    public static SearchExport lunrExport(LoadedBook loaded) throws IOException {
        return SearchExport.lunr(edition(loaded));
    }

    /** What leaves the site before its pages are printed: the links of pages to scripts and styles do not show in it. */
    static Edition edition(LoadedBook loaded) throws IOException {
        WovenBook woven = Weaver.weave(loaded.book(), loaded.language());
        Assets assets = assets(loaded);
        return Edition.of(woven, loaded.language(), assets.paths());
    }

    private static Assets assets(LoadedBook loaded) throws IOException {
        LookSheet look = LookSheet.of(loaded.book().settings());
        boolean offline = loaded.book().settings().offline();
        return Assets.of(loaded.theme(), loaded.language().code(), loaded.language()::optionalText, look, offline);
    }

    private static List<OutputFile> loadedBySearch(Assets assets) {
        return assets.files().stream()
                .filter(file -> assets.paths().loadedFor(Tool.SEARCH).contains(file.path()))
                .toList();
    }
}
