package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Comparator;
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
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.yaml.YamlReader;

/** Makes a book out of a source tree and its parsed documents. */
public final class BookLoader {

    private static final SourcePath SETTINGS = SourcePath.of("book.yaml");

    private final SourceTree tree;
    private final List<Document> documents;
    private final List<Medium> media;
    private final Limits limits;
    private final ProblemList problems = new ProblemList();

    private BookLoader(SourceTree tree, Map<SourcePath, MarkdownDocument> parsed, List<Medium> media, Limits limits) {
        this.tree = tree;
        this.documents = tree.markdown().stream()
                .map(file -> new Document(file, parsed.get(file.path())))
                .toList();
        this.media = media;
        this.limits = limits;
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
     * @param media the other files of the tree, images with their sizes
     * @param languages the languages there are, by code; {@code en} among them
     * @return the book as far as it could be read, with every problem found
     */
    public static Checked<Loaded> load(
            SourceTree tree,
            Map<SourcePath, MarkdownDocument> parsed,
            List<Medium> media,
            Map<String, LanguagePack> languages,
            Limits limits) {
        return new BookLoader(tree, parsed, media, limits).load(languages);
    }

    private Checked<Loaded> load(Map<String, LanguagePack> languages) {
        Optional<SourceFile> file = tree.file(SETTINGS);
        Place start = new Place(SETTINGS.value(), 1, 1, 1);
        if (file.isEmpty() && !tree.faulty().contains(SETTINGS)) {
            problems.add(Code.NO_BOOK_YAML, start);
        }
        Fields front = file.map(found -> YamlReader.within(limits).readWhole(found))
                .map(read -> read.hasErrors() && read.value().isEmpty()
                        ? unreadable(read, start)
                        : new Fields(read.into(problems), start, problems))
                .orElseGet(() -> Fields.unreadable(start, problems));
        LanguagePack language = new BookWords(language(front, languages), problems).read(front);
        BookSettings settings = new SettingsLoader(language, problems).load(front);
        Book book = load(settings, language);
        return problems.with(new Loaded(book, language));
    }

    private Fields unreadable(Checked<?> read, Place start) {
        read.into(problems);
        return Fields.unreadable(start, problems);
    }

    private LanguagePack language(Fields front, Map<String, LanguagePack> languages) {
        Optional<Fields.Typed> typed = front.typed("language");
        if (typed.isEmpty()) {
            front.requiredText("language");
            return languages.get("en");
        }
        LanguagePack language = languages.get(typed.get().text());
        if (language == null) {
            Set<String> known = new TreeSet<>(languages.keySet());
            problems.add(new Problem(
                    Code.UNKNOWN_LANGUAGE,
                    typed.get().place(),
                    List.of(typed.get().text(), String.join(", ", known)),
                    Nearest.nearest(typed.get().text(), known)));
            return languages.get("en");
        }
        return language;
    }

    private Book load(BookSettings settings, LanguagePack language) {
        ListLoader lists = new ListLoader(tree, language, limits, problems);
        References references = lists.references();
        List<Term> terms = lists.terms(references);
        Layout layout = new Layout(settings, language);
        Map<SourcePath, Document> byPath = documents.stream()
                .collect(Collectors.toMap(Document::path, Function.identity()));
        PageLoader pages = new PageLoader(language, references, limits, problems);

        ThemeIndex themes = themes(layout);
        List<Chapter> chapters = new ArrayList<>();
        for (Kind kind : settings.kinds()) {
            chapters.add(chapter(kind, layout, byPath, pages, themes));
        }
        List<Case> cases = cases(settings, language, layout, themes, references);
        chapters.removeIf(chapter -> isEmpty(chapter, cases));
        SourcePath overview = SourcePath.of(language.name("cases")).child("index.md");
        FreePage cover = page(SourcePath.of("index.md"), byPath, pages, settings.title(), settings.summary());
        FreePage overviewPage = page(overview, byPath, pages, language.text("nav.cases"), "");
        List<FreePage> free = documents.stream()
                .filter(document -> layout.isFreePage(document.path()))
                .map(pages::page)
                .toList();
        Book book = new Book(settings, cover, overviewPage, cases, chapters, free, terms, references.all(), media);
        checkLinks(book, layout, language);
        layout.reportClashes(documents, media, problems);
        if (cases.isEmpty()) {
            problems.add(Code.NO_CASES, new Place(SETTINGS.value(), 1, 1, 1), language.name("cases"));
        }
        return book;
    }

    /** A kind of which the book says nothing has no chapter. */
    private static boolean isEmpty(Chapter chapter, List<Case> cases) {
        return !chapter.introduction().written()
                && chapter.themes().isEmpty()
                && cases.stream().allMatch(each -> each.findings(chapter.kind()).isEmpty());
    }

    private void checkLinks(Book book, Layout layout, LanguagePack language) {
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
        LinkChecker links = new LinkChecker(documents, media, made, unmade, tree.faulty(), problems);
        documents.forEach(links::check);
        links.checkUnused();
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
        tree.faulty().stream().filter(path -> layout.themeKind(path).isPresent()).forEach(path -> themes.addFaulty(path.baseName()));
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
            LanguagePack language,
            Layout layout,
            ThemeIndex themes,
            References references) {
        CaseLoader loader = new CaseLoader(settings, language, themes, references, limits, problems);
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
        Set<String> faulty = tree.faulty().stream()
                .filter(layout::isCase)
                .map(SourcePath::baseName)
                .collect(Collectors.toCollection(HashSet::new));
        AnswerResolver answers = new AnswerResolver(drafts, faulty, problems);
        Stream<Case> resolved = drafts.stream().map(answers::resolve);
        return resolved.sorted(Comparator.<Case>comparingInt(each -> each.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Case::title, language.order())
                        .thenComparing(Case::id))
                .toList();
    }
}
