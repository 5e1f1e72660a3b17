package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.problem.Nearest;
import org.jsoup.nodes.Element;

/** What the codes of a project are in a book: a theme or a kind of the same name, by themselves or by the code above them. */
final class QdaCodes {

    /**
     * What a code is.
     *
     * @param name what the project calls it
     * @param kind the kind; nothing where the book has neither
     * @param theme the id of the theme
     * @param near the book's name that is nearly this one
     */
    record Meant(String name, Optional<Kind> kind, Optional<String> theme, Optional<String> near) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Theme> themes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Meant> codes = new HashMap<>();

    QdaCodes(Element project, Book book) {
        for (Kind kind : book.settings().kinds()) {
            kinds.put(key(kind.id()), kind);
            kind.names().forEach(name -> kinds.putIfAbsent(key(name), kind));
            names.add(kind.headings().get(0));
        }
        for (Chapter chapter : book.chapters()) {
            for (Theme theme : chapter.themes()) {
                themes.put(key(theme.id()), theme);
                themes.putIfAbsent(key(theme.title()), theme);
                names.add(theme.title());
            }
        }
        for (Element code : project.getElementsByTag("Code")) {
            codes.put(guid(code.attr("guid")), meant(code));
        }
    }

    /** A number without what programs may or may not write around it. */
    static String guid(String typed) {
        return typed.strip().replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The code with a number; nothing if the project has none. */
    Optional<Meant> of(String guid) {
        return Optional.ofNullable(codes.get(guid(guid)));
    }

    /** Whether a line is the heading of a kind. */
    boolean isKind(String line) {
        return kinds.containsKey(key(line));
    }

    private Meant meant(Element code) {
        String name = code.attr("name").strip();
        if (themes.containsKey(key(name)) || kinds.containsKey(key(name))) {
            return exact(name, name, Optional.empty());
        }
        Optional<String> near = Nearest.nearest(name, names);
        for (Element above = code.parent(); above != null && above.tagName().equals("Code"); above = above.parent()) {
            String other = above.attr("name");
            if (themes.containsKey(key(other)) || kinds.containsKey(key(other))) {
                return exact(name, other, near);
            }
        }
        return new Meant(name, Optional.empty(), Optional.empty(), near);
    }

    private Meant exact(String name, String known, Optional<String> near) {
        Optional<Theme> theme = Optional.ofNullable(themes.get(key(known)));
        Optional<Kind> kind = theme.map(Theme::kind).or(() -> Optional.ofNullable(kinds.get(key(known))));
        return new Meant(name, kind, theme.map(Theme::id), near);
    }

    /** Whether the book has a theme or kind of this very name. */
    boolean isOurs(Meant code) {
        return themes.containsKey(key(code.name())) || kinds.containsKey(key(code.name()));
    }
}
