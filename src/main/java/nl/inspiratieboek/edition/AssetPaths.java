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
 * @param citeFiles what a browser loads when a reader cites: the scripts, their style sheet
 * @param searchFiles what search loads on first use, in order: the stemmers, its scripts, its style sheet
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath icon,
        Optional<SitePath> earlyScript,
        Optional<SitePath> script,
        List<SitePath> citeFiles,
        List<SitePath> searchFiles) {

    public AssetPaths {
        citeFiles = List.copyOf(citeFiles);
        searchFiles = List.copyOf(searchFiles);
    }
}
