package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;

/** Which file of a book is what, by where it lies. */
final class Layout {

    private final String cases;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<SourcePath, MadePage> made = new TreeMap<>();

    Layout(BookSettings settings, LanguagePack language) {
        this.cases = language.name("cases");
        settings.kinds().forEach(kind -> kinds.put(kind.folder(), kind));
        for (MadePage page : MadePage.values()) {
            made.put(SourcePath.of(language.name(page.id())), page);
        }
    }

    /** Pages that no file of the author's stands behind, by their address; not every book has each of them. */
    Map<SourcePath, MadePage> madePages() {
        return made;
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
        made.keySet().forEach(path -> taken.put(key(path.value()), path.value()));
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
