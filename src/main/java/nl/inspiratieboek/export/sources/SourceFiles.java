package nl.inspiratieboek.export.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.SourceFormat;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.citing.CitedWork;
import nl.inspiratieboek.edition.citing.CslJson;
import nl.inspiratieboek.site.OutputFile;

/** The files in which a reader takes all sources along. The browser makes the same of a page: {@code theme/js/citing/forms.js}. */
public final class SourceFiles {

    private SourceFiles() {}

    /** A file for each format; none for a book without sources. */
    public static List<OutputFile> of(Edition edition) {
        if (!edition.has(MadePage.SOURCES)) {
            return List.of();
        }
        List<CitedWork> works = edition.book().references().stream()
                .map(reference -> CitedWork.of(reference, edition.language().keyword("unknown")))
                .toList();
        return List.of(
                file(edition, SourceFormat.BIBTEX, BibTex.of(works)),
                file(edition, SourceFormat.RIS, Ris.of(works)),
                file(edition, SourceFormat.CSL_JSON, CslJson.list(works)));
    }

    private static OutputFile file(Edition edition, SourceFormat format, String text) {
        return OutputFile.of(edition.addresses().sources(format), text.getBytes(StandardCharsets.UTF_8));
    }
}
