package nl.inspiratieboek.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.site.SitePath;

/**
 * Where the files stand that pages load.
 *
 * @param stylesheet the joined style sheet of all pages
 * @param icon the book's icon
 * @param earlyScript what must run before the page is painted
 * @param script the joined script of all pages
 * @param stemmers the script with the stemmers of the book's languages
 * @param stylesheets the style sheet of each tool that has one
 * @param scripts the script of each tool that has one
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath icon,
        Optional<SitePath> earlyScript,
        Optional<SitePath> script,
        SitePath stemmers,
        Map<Tool, SitePath> stylesheets,
        Map<Tool, SitePath> scripts) {

    public AssetPaths {
        stylesheets = copy(stylesheets);
        scripts = copy(scripts);
    }

    private static Map<Tool, SitePath> copy(Map<Tool, SitePath> paths) {
        Map<Tool, SitePath> copy = new EnumMap<>(Tool.class);
        copy.putAll(paths);
        return copy;
    }

    /** The style sheet of a tool; none in a theme that has none for it. */
    public Optional<SitePath> stylesheet(Tool tool) {
        return Optional.ofNullable(stylesheets.get(tool));
    }

    /** The script of a tool; none in a theme that has none for it. */
    public Optional<SitePath> script(Tool tool) {
        return Optional.ofNullable(scripts.get(tool));
    }

    /** What a browser loads when a reader uses a tool, in order: its scripts, then its style sheet. */
    public List<SitePath> loadedFor(Tool tool) {
        Stream<SitePath> before = tool == Tool.SEARCH ? Stream.of(stemmers) : Stream.empty();
        return Stream.of(before, script(tool).stream(), stylesheet(tool).stream())
                .flatMap(paths -> paths)
                .toList();
    }
}
