package nl.inspiratieboek.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.export.WebFiles;
import nl.inspiratieboek.export.sources.SourceFiles;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.html.PageWriter;
import nl.inspiratieboek.offline.KeptList;
import nl.inspiratieboek.offline.PackedFile;
import nl.inspiratieboek.offline.ZipArchive;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.search.SearchFiles;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.BookPages;
import nl.inspiratieboek.view.OfflineView.Takeaway;

/** What readers take along of a site, which is made when all else of it stands. */
final class OfflineSite {

    private static final long MEGABYTE = 1_000_000;

    private OfflineSite() {}

    /**
     * What comes to a site.
     *
     * @param files the zip file, the list of what a browser keeps, and the page that offers both
     * @param problems what is wrong with them
     */
    record Completion(List<OutputFile> files, List<Problem> problems) {}

    /**
     * Completes a site whose readers may take it along.
     *
     * @param files all other files of the site
     * @param search those of them that are for its search
     * @throws IOException when the machine fails
     */
    static Completion of(Edition edition, PageWriter writer, List<OutputFile> files, SearchFiles search) throws IOException {
        if (!edition.has(MadePage.OFFLINE)) {
            return new Completion(List.of(), List.of());
        }
        BookSettings settings = edition.book().settings();
        SitePath place = SitePath.of(settings.fileName() + ".zip");
        SitePath folder = SitePath.of(settings.fileName());
        List<PackedFile> packed = packed(files.stream().filter(file -> !Assets.isWorker(file.path())).toList());
        List<PackedFile> kept = new ArrayList<>(packed);
        Set<SitePath> online = online(edition, search);
        kept.removeIf(file -> online.contains(file.path()));
        List<PackedFile> taken = new ArrayList<>(packed);
        taken.add(PackedFile.of(writer.write(BookPages.offlineCopy(edition).make(edition))));
        ZipArchive archive = ZipArchive.of(folder, taken, settings.title());
        if (archive.isTooLarge()) {
            return new Completion(List.of(), List.of(tooLarge(archive.size(), taken.size())));
        }
        Takeaway takeaway = new Takeaway(place, folder, archive.size(), KeptList.size(kept));
        OutputFile page = writer.write(BookPages.offline(edition, takeaway).make(edition));
        kept.add(PackedFile.of(page));
        OutputFile list = KeptList.of(kept, edition.addresses().of(MadePage.NOT_FOUND));
        return new Completion(List.of(page, list, OutputFile.later(place, archive::bytes)), List.of());
    }

    /** Whether a page is made here: it says how large the rest is. */
    static boolean makes(Edition edition, SitePath page) {
        return edition.has(MadePage.OFFLINE) && page.equals(edition.addresses().of(MadePage.OFFLINE));
    }

    /** What is for machines elsewhere, of no use to a reader without a connection. */
    private static Set<SitePath> online(Edition edition, SearchFiles search) {
        Set<SitePath> online = new HashSet<>();
        WebFiles.of(edition, List.of()).forEach(file -> online.add(file.path()));
        SourceFiles.of(edition).forEach(file -> online.remove(file.path()));
        search.all().forEach(file -> online.add(file.path()));
        search.loaded().forEach(file -> online.remove(file.path()));
        return online;
    }

    /** A whole site as one file; nothing if that would be larger than a zip file can be. */
    static Optional<byte[]> zip(BookSettings settings, Site site) throws IOException {
        ZipArchive archive = ZipArchive.of(SitePath.of(settings.fileName()), packed(site.files()), settings.title());
        return archive.isTooLarge() ? Optional.empty() : Optional.of(archive.bytes());
    }

    private static Problem tooLarge(long bytes, int files) {
        return Problem.of(
                Code.ZIP_TOO_LARGE,
                Place.startOf("book.yaml"),
                Long.toString((bytes + MEGABYTE - 1) / MEGABYTE),
                Integer.toString(files));
    }

    private static List<PackedFile> packed(List<OutputFile> files) throws IOException {
        try {
            return files.parallelStream().map(OfflineSite::packed).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static PackedFile packed(OutputFile file) {
        try {
            return PackedFile.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
