package nl.inspiratieboek.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The page from which readers take the book along: template {@code offline}. It alone says how large the book is, so that a changed
 * word changes no other page.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is for
 * @param archive the book as one file; none in that file itself, and none while the book is being written
 * @param kept the book in the reader's browser; none where {@code archive} is not
 * @param here what the page says instead of both
 */
public record OfflineView(
        PageHead head, String title, String lead, Optional<ArchiveView> archive, Optional<KeptView> kept, Optional<String> here)
        implements PageContent {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MANY = BigDecimal.TEN;

    /**
     * The file to download.
     *
     * @param archiveHref where it is
     * @param archiveLink the words of the link, with its size
     * @param archiveSteps what to do with it
     */
    record ArchiveView(String archiveHref, String archiveLink, String archiveSteps) {}

    /**
     * What lets a browser keep the book.
     *
     * @param keptSize how much room it takes
     * @param keptScriptHref the script
     * @param keptStylesheetHref its style sheet
     */
    record KeptView(String keptSize, String keptScriptHref, String keptStylesheetHref) {}

    /**
     * What readers can take along.
     *
     * @param archive where the zip file stands
     * @param folder the folder in it
     * @param archiveBytes how large it is
     * @param keptBytes how much a browser keeps
     */
    public record Takeaway(SitePath archive, SitePath folder, long archiveBytes, long keptBytes) {}

    /** The page of a site. */
    static OfflineView of(Edition edition, PageLinks links, Takeaway takeaway) {
        LanguagePack language = edition.language();
        String archive = megabytes(language, takeaway.archiveBytes());
        String kept = megabytes(language, takeaway.keptBytes());
        SitePath script = edition.assets().script(Tool.OFFLINE).orElseThrow();
        SitePath stylesheet = edition.assets().stylesheet(Tool.OFFLINE).orElseThrow();
        return page(
                language,
                Optional.of(new ArchiveView(
                        links.href(takeaway.archive()),
                        language.text("offline.zip.link", archive),
                        language.text("offline.zip.steps", takeaway.folder().value()))),
                Optional.of(new KeptView(
                        language.text("offline.keep.size", kept), links.href(script), links.href(stylesheet))),
                Optional.empty());
    }

    /** The page in the zip file, where there is nothing to take along: the reader did so. */
    static OfflineView ofCopy(Edition edition) {
        LanguagePack language = edition.language();
        String here = edition.book().settings().url()
                .map(url -> language.text("offline.copy.url", url))
                .orElseGet(() -> language.text("offline.copy"));
        return page(language, Optional.empty(), Optional.empty(), Optional.of(here));
    }

    /** The page while the book is being written. */
    static OfflineView ofPreview(Edition edition) {
        return page(edition.language(), Optional.empty(), Optional.empty(), Optional.of(edition.language().text("offline.preview")));
    }

    private static OfflineView page(
            LanguagePack language, Optional<ArchiveView> archive, Optional<KeptView> kept, Optional<String> here) {
        String title = language.text("nav.offline");
        String lead = language.text("offline.lead");
        return new OfflineView(PageHead.of(title, lead), title, lead, archive, kept, here);
    }

    /** Never less than it is: in tenths, and whole from ten on. */
    private static String megabytes(LanguagePack language, long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.CEILING);
        return language.number(size.compareTo(MANY) < 0 ? size : size.setScale(0, RoundingMode.CEILING));
    }

    @Override
    public String template() {
        return "offline";
    }
}
