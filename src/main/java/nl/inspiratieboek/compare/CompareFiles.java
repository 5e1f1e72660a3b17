package nl.inspiratieboek.compare;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.DataScripts;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.JsonNode;

/**
 * The data from which a reader's browser lays cases side by side: a root that says what the book asks and where each case
 * is, and a part for each page of the table of all cases. They are scripts because a page opened from a disk may load scripts
 * but not data. A browser loads the root and the parts of the cases it compares, and only when there is something to compare.
 */
public final class CompareFiles {

    /** Where all of them stand. */
    private static final String BEGIN = "assets/vergelijk";

    /** The function that receives them, in {@code theme/js/compare/store.js}. */
    private static final String RECEIVER = "inspiratieboekVergelijkgegevens";

    private CompareFiles() {}

    /** The files of an edition. */
    public static DataScripts of(Edition edition) {
        CompareData data = CompareData.of(edition);
        List<OutputFile> parts = new ArrayList<>();
        for (CasePart part : edition.parts().compare()) {
            parts.add(file("deel", data.part(part)));
        }
        List<SitePath> addresses = parts.stream().map(OutputFile::path).toList();
        return new DataScripts(file("gegevens", data.root(addresses)), parts);
    }

    /** All files that the site of an edition has of these: none where nothing is compared. */
    public static List<OutputFile> all(Edition edition) {
        return edition.has(MadePage.COMPARE) ? of(edition).all() : List.of();
    }

    /** Whether one of these files may stand at an address. */
    public static boolean mayBe(SitePath address) {
        return address.value().startsWith(BEGIN);
    }

    private static OutputFile file(String name, JsonNode content) {
        return DataScripts.file(BEGIN, name, RECEIVER, content);
    }
}
