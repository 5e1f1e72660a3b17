package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.AnchorAliases;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Stage;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.yaml.YamlMap;
import nl.inspiratieboek.yaml.YamlReader;

/** Makes a book out of a source tree and its parsed documents. */
public final class BookLoader {

    /** What is said of a heading whose level is wrong: that it skips one is no news then. */
    private static final Set<Code> OF_LEVELS = EnumSet.of(
            Code.KIND_HEADING_LEVEL, Code.FINDING_LEVEL, Code.FINDING_OUTSIDE_KIND, Code.FINDING_WITHOUT_TITLE);

    private static final SourcePath SETTINGS = SourcePath.of("book.yaml");

    private final SourceTree tree;
    private final List<Document> documents;
    private final Set<SourcePath> unread;
    private final Set<SourcePath> clashing = new TreeSet<>();
    private final List<Medium> media;
    private final Set<SourcePath> shownElsewhere;
    private final Limits limits;
    private final ProblemList problems;

    private BookLoader(
            SourceTree tree,
            Map<SourcePath, MarkdownDocument> parsed,
            List<Medium> media,
            Set<SourcePath> shownElsewhere,
            Limits limits) {
        this.tree = tree;
        this.documents = tree.markdown().stream()
                .map(file -> new Document(file, parsed.get(file.path())))
                .collect(Collectors.toCollection(ArrayList::new));
        this.unread = new TreeSet<>(tree.faulty());
        this.media = media;
        this.shownElsewhere = shownElsewhere;
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
     * @param languages the languages there are, by code; {@code en} among them
     * @return the book as far as it could be read, with every problem found
     */
    public static Checked<Loaded> load(
            SourceTree tree,
            Map<SourcePath, MarkdownDocument> parsed,
            List<Medium> media,
            Set<SourcePath> shownElsewhere,
            Map<String, LanguagePack> languages,
            Limits limits) {
        return new BookLoader(tree, parsed, media, shownElsewhere, limits).load(languages);
    }

    private Checked<Loaded> load(Map<String, LanguagePack> languages) {
        Optional<SourceFile> file = tree.file(SETTINGS);
        Place start = new Place(SETTINGS.value(), 1, 1, 1);
        ProblemList found = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        if (file.isEmpty() && !tree.faulty().contains(SETTINGS)) {
            found.add(Code.NO_BOOK_YAML, start);
        }
        Optional<Checked<Optional<YamlMap>>> whole = file.map(text -> YamlReader.within(limits).readWhole(text));
        Fields front = whole.map(read -> read.hasErrors() && read.value().isEmpty()
                        ? unreadable(read, start, found)
                        : new Fields(read.into(found), start, found))
                .orElseGet(() -> Fields.unreadable(start, found));
        LanguagePack language = new BookWords(language(front, languages, found), found).read(front);
        SettingsLoader loader = new SettingsLoader(language, found);
        BookSettings settings = loader.load(front);
        boolean cutOff = whole.map(Checked::hasErrors).orElse(true);
        FaultyFacts faulty = cutOff ? loader.faultyFacts().andOthers() : loader.faultyFacts();
        found.toList().forEach(problem -> problems.add(problem.noLaterThan(Stage.SETTINGS)));
        Book book = load(settings, faulty, language, languages.values());
        List<Problem> told = problems.toList().stream()
                .filter(problem -> loader.isWhole() || !FollowOns.ofSettings(problem))
                .filter(problem -> !FollowOns.ofClash(problem, clashing))
                .toList();
        Loaded loaded = new Loaded(book, language);
        if (!front.text("language").equals(Optional.of(language.code()))) {
            // A language that was guessed stands in for one that is not known: no word is foreign to it.
            return new Checked<>(loaded, told);
        }
        OtherLanguage other = new OtherLanguage(settings, language, languages.values(), new Layout(settings, language));
        return new Checked<>(loaded, other.explain(told));
    }

    private static Fields unreadable(Checked<?> read, Place start, ProblemList problems) {
        read.into(problems);
        return Fields.unreadable(start, problems);
    }

    private LanguagePack language(Fields front, Map<String, LanguagePack> languages, ProblemList problems) {
        LanguageChoice choice = new LanguageChoice(languages);
        Optional<Fields.Typed> typed = front.typed("language");
        if (typed.isEmpty()) {
            front.requiredText("language");
            return choice.guess(tree, tree.file(SETTINGS));
        }
        String word = typed.get().text();
        if (languages.containsKey(word)) {
            return languages.get(word);
        }
        Set<String> known = new TreeSet<>(languages.keySet());
        Optional<LanguagePack> named = choice.named(word);
        problems.add(new Problem(
                Code.UNKNOWN_LANGUAGE,
                typed.get().place(),
                List.of(word, String.join(", ", known)),
                named.map(LanguagePack::code).or(() -> Nearest.nearest(word, known))));
        return named.orElseGet(() -> choice.guess(tree, Optional.empty()));
    }

    private Book load(
            BookSettings settings, FaultyFacts faultyFacts, LanguagePack language, Collection<LanguagePack> languages) {
        ListLoader lists = new ListLoader(tree, language, limits, problems);
        References references = lists.references();
        List<Term> terms = lists.terms(references);
        Layout layout = new Layout(settings, language);
        Set<SourcePath> linkedByCopies = takeOutCopies(layout, language);
        Map<SourcePath, Document> byPath = documents.stream()
                .collect(Collectors.toMap(Document::path, Function.identity()));
        PageLoader pages = new PageLoader(language, references, limits, problems);

        ThemeIndex themes = themes(layout);
        List<Chapter> chapters = new ArrayList<>();
        for (Kind kind : settings.kinds()) {
            chapters.add(chapter(kind, layout, byPath, pages, themes));
        }
        List<Case> cases = cases(settings, faultyFacts, language, layout, themes, references, languages);
        chapters.removeIf(chapter -> isEmpty(chapter, cases));
        SourcePath overview = SourcePath.of(language.name("cases")).child("index.md");
        FreePage cover = page(SourcePath.of("index.md"), byPath, pages, settings.title(), settings.summary());
        FreePage overviewPage = page(overview, byPath, pages, language.text("nav.cases"), "");
        List<FreePage> free = documents.stream()
                .filter(document -> layout.isFreePage(document.path()))
                .map(pages::page)
                .toList();
        Book whole = new Book(
                settings, cover, overviewPage, cases, chapters, free, terms, references.all(), media, AnchorAliases.NONE);
        LinkChecker links = links(whole, layout, language);
        documents.forEach(links::check);
        checkHeadings(layout);
        Set<SourcePath> used = new TreeSet<>(links.meant());
        used.addAll(shownElsewhere);
        List<Medium> published =
                media.stream().filter(medium -> used.contains(medium.path())).toList();
        clashing.addAll(layout.reportClashes(documents, tree.media(), problems));
        Set<SourcePath> named = new TreeSet<>(clashing);
        named.addAll(used);
        named.addAll(linkedByCopies);
        UnusedFiles.report(tree, named, languages, problems);
        if (cases.isEmpty()
                && tree.faulty().stream().noneMatch(layout::isCase)
                && !tree.lacksPartOf(SourcePath.of(language.name("cases")))) {
            problems.add(Code.NO_CASES, new Place(SETTINGS.value(), 1, 1, 1), language.name("cases"));
        }
        return whole.with(published, links.aliases());
    }

    /** A copy is reported, and then as good as a file that cannot be read: nothing more is said of it or because of it. */
    private Set<SourcePath> takeOutCopies(Layout layout, LanguagePack language) {
        Set<SourcePath> copies = Copies.report(documents, layout, language, problems);
        Set<SourcePath> linked = LinkedFiles.of(documents.stream()
                .filter(document -> copies.contains(document.path()))
                .map(Document::markdown)
                .toList());
        documents.removeIf(document -> copies.contains(document.path()));
        unread.addAll(copies);
        return linked;
    }

    private void checkHeadings(Layout layout) {
        Set<String> said = problems.toList().stream()
                .filter(problem -> OF_LEVELS.contains(problem.code()))
                .map(problem -> HeadingLevels.line(problem.place()))
                .collect(Collectors.toSet());
        HeadingLevels levels = new HeadingLevels(said, problems);
        for (Document document : documents) {
            levels.check(document);
            if (!layout.isCase(document.path())) {
                LostHeadings.warn(document, problems);
            }
        }
    }

    /** A kind of which the book says nothing has no chapter. */
    private static boolean isEmpty(Chapter chapter, List<Case> cases) {
        return !chapter.introduction().written()
                && chapter.themes().isEmpty()
                && cases.stream().allMatch(each -> each.findings(chapter.kind()).isEmpty());
    }

    private LinkChecker links(Book book, Layout layout, LanguagePack language) {
        Set<SourcePath> made = new TreeSet<>();
        Map<SourcePath, String> unmade = new TreeMap<>();
        // What a faulty file holds cannot be known: that the book lacks it would be a second message for one mistake.
        boolean whole = tree.faulty().isEmpty() && !problems.hasErrors();
        layout.madePages().forEach((path, page) -> {
            if (!whole || page.standsIn(book)) {
                made.add(path);
            } else {
                unmade.put(path, language.message(Code.PAGE_NOT_MADE.id() + "." + page.id(), List.of()).orElse(""));
            }
        });
        if (whole) {
            Set<SourcePath> standing = layout.introductionsOf(book);
            layout.introductions().stream()
                    .filter(path -> !standing.contains(path) && layout.kindFolders().contains(path.parent()))
                    .forEach(path -> unmade.put(
                            path, language.message(Code.PAGE_NOT_MADE.id() + ".chapter", List.of()).orElse("")));
        }
        return new LinkChecker(
                documents,
                media,
                tree,
                made,
                unmade,
                whole ? layout.introductionsOf(book) : layout.introductions(),
                path -> unread.contains(path) || tree.isFaulty(path),
                problems);
    }

    private static FreePage page(
            SourcePath path, Map<SourcePath, Document> byPath, PageLoader pages, String title, String summary) {
        return Optional.ofNullable(byPath.get(path))
                .map(pages::page)
                .orElseGet(() -> PageLoader.unwritten(path, title, summary));
    }

    /** Every theme's id, also of those whose file cannot be read; an id that stands twice is reported. */
    private ThemeIndex themes(Layout layout) {
        ThemeIndex themes = new ThemeIndex();
        Map<String, SourcePath> first = new HashMap<>();
        for (Document document : documents) {
            layout.themeKind(document.path()).ifPresent(kind -> {
                SourcePath other = first.putIfAbsent(document.path().baseName(), document.path());
                if (other != null) {
                    problems.add(Code.DUPLICATE_THEME, document.file().start(), document.path().baseName(), other.value());
                } else {
                    themes.add(document.path().baseName(), kind);
                }
            });
        }
        unread.stream().filter(path -> layout.themeKind(path).isPresent()).forEach(path -> themes.addFaulty(path.baseName()));
        if (layout.kindFolders().stream().anyMatch(tree::lacksPartOf)) {
            themes.lackSome();
        }
        return themes;
    }

    private Chapter chapter(
            Kind kind, Layout layout, Map<SourcePath, Document> byPath, PageLoader pages, ThemeIndex index) {
        SourcePath introduction = SourcePath.of(kind.folder()).child("index.md");
        List<Theme> themes = documents.stream()
                .filter(document -> layout.themeKind(document.path()).equals(Optional.of(kind)))
                .filter(document -> index.kind(document.path().baseName()).equals(Optional.of(kind)))
                .map(document -> pages.theme(document, kind))
                .toList();
        return new Chapter(kind, page(introduction, byPath, pages, kind.headings().get(0), ""), themes);
    }

    private List<Case> cases(
            BookSettings settings,
            FaultyFacts faultyFacts,
            LanguagePack language,
            Layout layout,
            ThemeIndex themes,
            References references,
            Collection<LanguagePack> languages) {
        KindNames kinds = new KindNames(settings.kinds(), language, languages);
        CaseLoader loader = new CaseLoader(settings, kinds, faultyFacts, language, themes, references, limits, problems);
        Map<String, SourcePath> first = new HashMap<>();
        List<DraftCase> drafts = new ArrayList<>();
        for (Document document : documents) {
            if (layout.isCase(document.path())) {
                SourcePath other = first.putIfAbsent(document.path().baseName(), document.path());
                if (other != null) {
                    problems.add(Code.DUPLICATE_CASE, document.file().start(), document.path().baseName(), other.value());
                } else {
                    drafts.add(loader.load(document));
                }
            }
        }
        Set<String> faulty = unread.stream()
                .filter(layout::isCase)
                .map(SourcePath::baseName)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> withLostNames = problems.pathsWith(Stage.NAMES);
        drafts.stream()
                // A finding may stand below a heading that could not be read.
                .filter(draft -> !draft.whole() || withLostNames.contains(draft.theCase().path().value()))
                .forEach(draft -> faulty.add(draft.theCase().id()));
        boolean complete = !tree.lacksPartOf(SourcePath.of(language.name("cases")));
        AnswerResolver answers = new AnswerResolver(drafts, faulty, complete, problems);
        Stream<Case> resolved = drafts.stream().map(answers::resolve);
        return resolved.sorted(Comparator.<Case>comparingInt(each -> each.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Case::title, language.order())
                        .thenComparing(Case::id))
                .toList();
    }
}
