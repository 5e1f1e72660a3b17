package nl.inspiratieboek.edition;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * Where the files stand that every page loads.
 *
 * @param stylesheet the joined style sheet
 * @param icon the book's icon
 * @param earlyScript what must run before the page is painted
 * @param script the joined script of all pages
 * @param forwardingScript what leads readers on from an old address, with the place that they asked for
 * @param searchFiles what search loads on first use, in order: the stemmers, its scripts, its style sheet
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath icon,
        Optional<SitePath> earlyScript,
        Optional<SitePath> script,
        Optional<SitePath> forwardingScript,
        List<SitePath> searchFiles) {

    public AssetPaths {
        searchFiles = List.copyOf(searchFiles);
    }
}
