package nl.inspiratieboek.edition;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * Where the files stand that pages load.
 *
 * @param stylesheet the joined style sheet
 * @param icon the book's icon
 * @param earlyScript what must run before the page is painted
 * @param script the joined script of all pages
 * @param forwardingScript what leads readers on from an old address, with the place that they asked for
 * @param citeFiles what a browser loads when a reader cites: the scripts, their style sheet
 * @param searchFiles what search loads on first use, in order: the stemmers, its scripts, its style sheet
 * @param chooseStylesheet the style sheet of pages on which cases are chosen: put in order, or to lie side by side
 * @param chooseScript the script of those pages
 * @param compareStylesheet the style sheet of the page that compares
 * @param compareScript the script of that page
 * @param keepScript what lets readers keep what a page says
 * @param selectionStylesheet the style sheet of the page with what a reader keeps
 * @param selectionScript the script of that page
 */
public record AssetPaths(
        SitePath stylesheet,
        SitePath icon,
        Optional<SitePath> earlyScript,
        Optional<SitePath> script,
        Optional<SitePath> forwardingScript,
        List<SitePath> citeFiles,
        List<SitePath> searchFiles,
        SitePath chooseStylesheet,
        Optional<SitePath> chooseScript,
        SitePath compareStylesheet,
        Optional<SitePath> compareScript,
        Optional<SitePath> keepScript,
        SitePath selectionStylesheet,
        Optional<SitePath> selectionScript) {

    public AssetPaths {
        citeFiles = List.copyOf(citeFiles);
        searchFiles = List.copyOf(searchFiles);
    }
}
