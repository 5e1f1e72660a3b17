package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.compare.CompareFiles;
import nl.inspiratieboek.dataset.DataFiles;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.LookSheet;
import nl.inspiratieboek.export.WebFiles;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.html.PageWriter;
import nl.inspiratieboek.html.ThemeFiles;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.search.SearchFiles;
import nl.inspiratieboek.search.SearchLimits;
import nl.inspiratieboek.selection.SelectionFiles;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.BookPages;
import nl.inspiratieboek.view.PageMaker;
import nl.inspiratieboek.weave.Weaver;

/** The site of one woven book, each file of which is made when it is asked for. Immutable, usable by several threads. */
public final class SiteOnDemand {

    private final Edition edition;
    private final PageWriter writer;
    private final Map<SitePath, PageMaker> pages = new LinkedHashMap<>();
    private final Map<SitePath, OutputFile> others = new HashMap<>();

    private SiteOnDemand(LoadedBook loaded, Looks looks) {
        LanguagePack language = loaded.language();
        Assets assets = looks.assets();
        this.edition = Edition.ofPreview(Weaver.weave(loaded.book(), language), language, assets.paths(), loaded.other());
        this.writer = looks.writer();
        BookPages.of(edition).forEach(page -> pages.put(page.address(), page));
        MediaFiles.onDemand(loaded.book().media()).forEach(file -> others.put(file.path(), file));
        assets.of(edition).forEach(file -> others.put(file.path(), file));
    }

    /**
     * How pages look: what follows from a theme, a language and a book's own colours alone.
     *
     * @param look the colours
     * @param assets what pages load
     * @param writer prints pages
     */
    record Looks(ThemeFiles theme, LanguagePack language, LookSheet look, Assets assets, PageWriter writer) {

        static Looks of(LoadedBook loaded) throws IOException {
            LanguagePack language = loaded.language();
            LookSheet look = LookSheet.of(loaded.book().settings());
            return new Looks(
                    loaded.theme(),
                    language,
                    look,
                    Assets.of(loaded.theme(), language.code(), language::optionalText, look, false),
                    PageWriter.of(loaded.theme(), language::optionalText));
        }

        boolean areOf(LoadedBook loaded) {
            return theme.equals(loaded.theme())
                    && language.equals(loaded.language())
                    && look.equals(LookSheet.of(loaded.book().settings()));
        }
    }

    /** The site of a book without errors. */
    static SiteOnDemand of(LoadedBook loaded, Looks looks) {
        return new SiteOnDemand(loaded, looks);
    }

    /**
     * A file of the site, but not of its search.
     *
     * @throws nl.inspiratieboek.html.TemplateException if a template of the author's own does not fit its page
     */
    public Optional<OutputFile> file(SitePath path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> writer.write(page.make(edition)))
                .or(() -> Optional.ofNullable(others.get(path)))
                .or(() -> CompareFiles.mayBe(path) ? among(CompareFiles.all(edition), path) : Optional.empty())
                .or(() -> DataFiles.mayBe(edition, path) ? among(DataFiles.of(edition), path) : Optional.empty())
                .or(() -> SelectionFiles.mayBe(path) ? among(SelectionFiles.all(edition), path) : Optional.empty())
                .or(() -> among(WebFiles.of(edition, List.copyOf(pages.keySet())), path));
    }

    private static Optional<OutputFile> among(List<OutputFile> files, SitePath path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Whether a page stands at this address. */
    public boolean hasPage(SitePath path) {
        return pages.containsKey(path);
    }

    /** The files of the site's search: a matter of seconds in a large book. */
    public List<OutputFile> search() {
        return SearchFiles.of(edition, SearchLimits.standard()).all();
    }
}
