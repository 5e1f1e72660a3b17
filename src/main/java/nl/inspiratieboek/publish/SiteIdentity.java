package nl.inspiratieboek.publish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/**
 * By what a site is known again in its folder, so that another one is not put over it by mistake.
 *
 * @param title its title, on one line
 * @param own the pages that it alone has, and not every site that we make
 */
public record SiteIdentity(String title, Set<SitePath> own) {
    private static final int LONGEST = 300;

    /** Takes a copy of the set; a title of several lines or of great length is made one line. */
    public SiteIdentity {
        own = Set.copyOf(own);
        title = line(title);
    }

    /** A title as the manifest can hold it. */
    static String line(String title) {
        StringBuilder line = new StringBuilder();
        title.codePoints()
                .limit(LONGEST)
                .map(letter -> Character.isISOControl(letter) || letter == 0x2028 || letter == 0x2029 ? ' ' : letter)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /**
     * The title of the site that stands in a folder, if that is another. A title may change, and pages may come and go; only
     * where both differ, the title and at least half of the pages, is it another site.
     */
    Optional<String> otherThan(Manifest before, Site site) {
        return before.title().filter(title -> !isAlike(title) && !sharesPages(before, site));
    }

    private boolean isAlike(String other) {
        return other.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }

    private boolean sharesPages(Manifest before, Site site) {
        Set<SitePath> theirs = new HashSet<>(before.pages());
        // Of the pages that we make for every site, both have those of their language.
        site.files().stream().map(OutputFile::path).filter(path -> !own.contains(path)).forEach(theirs::remove);
        long shared = theirs.stream().filter(own::contains).count();
        return theirs.isEmpty() || shared * 2 > Math.min(theirs.size(), own.size());
    }
}
