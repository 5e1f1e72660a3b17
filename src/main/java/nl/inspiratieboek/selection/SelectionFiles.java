package nl.inspiratieboek.selection;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.DataScripts;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.JsonNode;

/**
 * The data from which a reader's browser makes the page with what this reader keeps: a root that says what the book has and where,
 * and parts with the texts. They are scripts because a page opened from a disk may load scripts but not data. A browser loads the
 * root and the parts of what was kept, and only when something was.
 */
public final class SelectionFiles {

    /** Where all of them stand. */
    private static final String BEGIN = "assets/selectie-";

    /** The function that receives them, in {@code theme/js/selection/data.js}. */
    private static final String RECEIVER = "inspiratieboekSelectiegegevens";

    /** About so many letters a part may have; a case stands in one part. */
    private static final int PART = 120_000;
    /** What a finding and a case take beside that. */
    private static final int FINDING = 700;
    private static final int CASE = 1_500;

    private SelectionFiles() {}

    /** The files of an edition. */
    public static DataScripts of(Edition edition) {
        SelectionData data = SelectionData.of(edition);
        List<List<Case>> cut = CasePart.cut(
                edition.book().cases(), each -> CASE + FINDING * each.findings().size(), PART);
        List<OutputFile> parts = new ArrayList<>();
        for (List<Case> cases : cut) {
            parts.add(file("deel", data.part(cases)));
        }
        List<SitePath> addresses = parts.stream().map(OutputFile::path).toList();
        return new DataScripts(file("gegevens", data.root(cut, addresses)), parts);
    }

    /** All files that the site of an edition has of these: none where there is nothing to keep. */
    public static List<OutputFile> all(Edition edition) {
        return edition.has(MadePage.SELECTION) ? of(edition).all() : List.of();
    }

    /** Whether one of these files may stand at an address. */
    public static boolean mayBe(SitePath address) {
        return address.value().startsWith(BEGIN);
    }

    private static OutputFile file(String name, JsonNode content) {
        return DataScripts.file(BEGIN, name, RECEIVER, content);
    }
}
