package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * Where the files stand that every page loads.
 *
 * @param stylesheet the joined style sheet
 * @param icon the book's icon
 * @param earlyScript what must run before the page is painted
 * @param script the joined script of all pages
 * @param lunr the search library, loaded on first use
 * @param searchScript the scripts of search, loaded on first use
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath icon,
        Optional<SitePath> earlyScript,
        Optional<SitePath> script,
        SitePath lunr,
        Optional<SitePath> searchScript) {}
