package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;

/** Which file of a book is what, by where it lies. */
final class Layout {

    /** The program's own names of the pages that it makes, as the language pack knows them. */
    private static final List<String> MADE =
            List.of("matrix", "finder", "register", "glossary-page", "sources-page", "search-page", "not-found");

    private final String cases;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Set<SourcePath> made = new TreeSet<>();

    Layout(BookSettings settings, LanguagePack language) {
        this.cases = language.name("cases");
        settings.kinds().forEach(kind -> kinds.put(kind.folder(), kind));
        MADE.forEach(name -> made.add(SourcePath.of(language.name(name))));
    }

    /** Pages that no file of the author's stands behind, by their address. */
    Set<SourcePath> madePages() {
        return made;
    }

    /** The introductions of the book and its chapters, which are pages also where no file of the author's stands behind. */
    Set<SourcePath> introductions() {
        Set<SourcePath> introductions = new TreeSet<>();
        introductions.add(SourcePath.of("index.md"));
        introductions.add(SourcePath.of(cases).child("index.md"));
        kinds.keySet().forEach(folder -> introductions.add(SourcePath.of(folder).child("index.md")));
        return introductions;
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

    /** Reports two files that would get one address, or a file that would get the address of a page we make. */
    void reportClashes(List<Document> documents, List<Medium> media, ProblemList problems) {
        Map<String, String> taken = new HashMap<>();
        made.forEach(path -> taken.put(key(path.value()), path.value()));
        for (Document document : documents) {
            String source = document.path().value();
            claim(taken, source.substring(0, source.length() - "md".length()) + "html", source, problems);
        }
        for (Medium medium : media) {
            claim(taken, medium.path().value(), medium.path().value(), problems);
        }
    }

    private static void claim(Map<String, String> taken, String address, String source, ProblemList problems) {
        String other = taken.putIfAbsent(key(address), source);
        if (other != null) {
            problems.add(Code.SAME_ADDRESS, new Place(source, 1, 1, 1), address, other);
        }
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
