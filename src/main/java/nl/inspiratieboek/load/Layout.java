package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.SourceFormat;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;

/** Which file of a book is what, by where it lies. */
final class Layout {

    /** What says to machines what there is; made, beside the sources for them, when the book says where it will stand. */
    private static final List<String> MACHINE_FILES = List.of("sitemap.xml", "feed.xml", "opensearch.xml", "robots.txt");

    /** What a browser keeps the book with. */
    private static final List<String> OFFLINE_FILES = List.of("offline.js", "offline.json");

    private final String cases;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<SourcePath, MadePage> made = new TreeMap<>();
    private final Set<SourcePath> introductions = new TreeSet<>();
    private final List<String> machineFiles;

    Layout(BookSettings settings, LanguagePack language) {
        this.cases = language.name("cases");
        settings.kinds().forEach(kind -> kinds.put(kind.folder(), kind));
        for (MadePage page : MadePage.values()) {
            made.put(SourcePath.of(language.name(page.id())), page);
        }
        Stream.concat(Stream.of("", cases, language.name("pages")), kinds.keySet().stream())
                .forEach(folder -> introductions.add(SourcePath.of(folder).child("index.md")));
        String sources = language.name(MadePage.SOURCES.id());
        machineFiles = Stream.of(
                        Stream.of(SourceFormat.values()).map(format -> format.beside(sources)),
                        Stream.of(DataFile.values()).map(file -> DataFile.FOLDER + language.name(file.id())),
                        settings.url().isPresent() ? MACHINE_FILES.stream() : Stream.<String>of())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(ArrayList::new));
        if (settings.offline()) {
            machineFiles.addAll(OFFLINE_FILES);
            machineFiles.add(settings.fileName() + ".zip");
        }
    }

    /** Pages that no file of the author's stands behind, by their address; not every book has each of them. */
    Map<SourcePath, MadePage> madePages() {
        return made;
    }

    /** The folders of all kinds. */
    List<SourcePath> kindFolders() {
        return kinds.keySet().stream().map(SourcePath::of).toList();
    }

    /** The introductions of the book and its chapters, which are pages also where no file of the author's stands behind. */
    Set<SourcePath> introductions() {
        Set<SourcePath> introductions = new TreeSet<>();
        introductions.add(SourcePath.of("index.md"));
        introductions.add(SourcePath.of(cases).child("index.md"));
        kinds.keySet().forEach(folder -> introductions.add(SourcePath.of(folder).child("index.md")));
        return introductions;
    }

    /** Those of them that a book has: a kind of which it says nothing has no chapter. */
    Set<SourcePath> introductionsOf(Book book) {
        Set<SourcePath> standing = new TreeSet<>();
        standing.add(SourcePath.of("index.md"));
        if (book.hasOverview()) {
            standing.add(SourcePath.of(cases).child("index.md"));
        }
        book.chapters()
                .forEach(chapter -> standing.add(SourcePath.of(chapter.kind().folder()).child("index.md")));
        return standing;
    }

    boolean isCase(SourcePath path) {
        return path.value().startsWith(cases + "/") && !path.fileName().equals("index.md");
    }

    /** The kind whose theme a file is. */
    Optional<Kind> themeKind(SourcePath path) {
        return Optional.ofNullable(kinds.get(path.parent().value())).filter(kind -> !path.fileName().equals("index.md"));
    }

    boolean isFreePage(SourcePath path) {
        boolean introduction = path.fileName().equals("index.md")
                && (path.parent().value().isEmpty()
                        || path.parent().value().equals(cases)
                        || kinds.containsKey(path.parent().value()));
        return !introduction && !isCase(path) && themeKind(path).isEmpty();
    }

    /**
     * The pictures and downloads that would get an address that is another file's or that of something we make. Also reported
     * are markdown files of which that is so, and files that no page links yet.
     */
    Checked<Set<SourcePath>> clashes(List<Document> documents, List<MediaFile> media) {
        List<Problem> problems = new ArrayList<>();
        AddressClaims claims = new AddressClaims();
        made.keySet().forEach(path -> claims.make(path.value()));
        machineFiles.forEach(claims::make);
        for (Document document : documents) {
            claim(claims, page(document.path()), document.path()).ifPresent(problems::add);
        }
        // These are made where the author wrote none.
        introductions.forEach(path -> claims.make(page(path)));
        Set<SourcePath> reported = new TreeSet<>();
        for (MediaFile medium : media) {
            claim(claims, medium.path().value(), medium.path()).ifPresent(problem -> {
                problems.add(problem);
                reported.add(medium.path());
            });
        }
        return new Checked<>(reported, problems);
    }

    private static Optional<Problem> claim(AddressClaims claims, String address, SourcePath source) {
        return claims.claim(address, source.value())
                .map(clash -> Problem.of(Code.SAME_ADDRESS, Place.startOf(source.value()), clash.address(), clash.other()));
    }

    private static String page(SourcePath markdown) {
        return markdown.value().substring(0, markdown.value().length() - "md".length()) + "html";
    }
}
