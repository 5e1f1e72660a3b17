package nl.inspiratieboek.preview;

import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.SiteOnDemand;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/**
 * A book at one moment.
 *
 * @param number counts the states, from 1
 * @param loaded the book as it was read last, with all that is wrong with it
 * @param site what is shown: the site of the last book without errors; none as long as there was no such book
 * @param search the files of the search
 * @param searchIsOld whether that search is of an earlier book, because the one of this book is still being made
 * @param edited the page whose source was changed last, where that was one page
 * @param media how often a picture or download was changed: a page shows those by the same address
 */
public record PreviewState(
        long number,
        LoadedBook loaded,
        Optional<SiteOnDemand> site,
        PreviewSearch search,
        boolean searchIsOld,
        Optional<SitePath> edited,
        long media) {

    public PreviewState {
        Objects.requireNonNull(loaded);
        Objects.requireNonNull(site);
        Objects.requireNonNull(search);
        Objects.requireNonNull(edited);
    }

    /** Whether the book has errors, so that what is shown is of before. */
    public boolean isBroken() {
        return !loaded.isPublishable(false);
    }

    /**
     * A file of the site.
     *
     * @throws nl.inspiratieboek.html.TemplateException if a template of the author's own does not fit its page
     */
    public Optional<OutputFile> file(SitePath path) {
        return search.file(path).or(() -> site.flatMap(shown -> shown.file(path)));
    }

    PreviewState withSearch(PreviewSearch made, boolean old) {
        return new PreviewState(number, loaded, site, made, old, edited, media);
    }

    PreviewState withLoaded(LoadedBook other) {
        return new PreviewState(number + 1, other, site, search, searchIsOld, edited, media);
    }
}
