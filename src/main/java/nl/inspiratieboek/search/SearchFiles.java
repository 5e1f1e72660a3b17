package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.Edition;

/**
 * What search loads of a book: the lunr index, as its own JSON file for any lunr, and a script that hands index, sections
 * and words to the page, because a page opened from a disk may load scripts but not data.
 *
 * @param script the script, loaded on first use
 * @param index the index alone
 * @param sections how many sections can be found
 */
public record SearchFiles(OutputFile script, OutputFile index, int sections) {

    /** The name of the function that receives the data, in {@code theme/js/search/data.js}. */
    private static final String RECEIVER = "inspiratieboekZoekgegevens";

    /** The search files of an edition. */
    public static SearchFiles of(Edition edition) {
        List<SectionDocument> documents = SectionDocuments.of(edition);
        byte[] index = IndexWriter.bytes(SectionIndex.build(documents, edition.language().code()));
        String data = SearchData.of(edition, documents)
                .whole(new String(index, StandardCharsets.UTF_8));
        byte[] script = (RECEIVER + "(" + SearchData.asScriptText(data) + ");\n").getBytes(StandardCharsets.UTF_8);
        return new SearchFiles(
                OutputFile.of(Fingerprint.of(script).into(SitePath.of("assets/zoekgegevens.js")), script),
                OutputFile.of(SitePath.of("assets/lunr-index.json"), index),
                documents.size());
    }

    /** The documents of an edition as an index case, in JSON. */
    public static byte[] asCase(Edition edition) {
        return SectionIndex.asCase(SectionDocuments.of(edition), edition.language().code());
    }
}
