package nl.inspiratieboek.edition;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.Weaver;

/** Editions for tests that look at no style sheet. */
public final class Editions {

    private Editions() {}

    /** The edition of a book. */
    public static Edition of(LoadedBook loaded) {
        AssetPaths assets = new AssetPaths(
                SitePath.of("a.css"), SitePath.of("a.svg"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), SitePath.of("b.css"), Optional.empty(), SitePath.of("c.css"), Optional.empty(), Optional.empty(),
                SitePath.of("d.css"), Optional.empty());
        return Edition.of(Weaver.weave(loaded.book(), loaded.language()), loaded.language(), assets);
    }
}
