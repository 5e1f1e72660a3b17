package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.LunrIndex;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * What search loads of a book: a script that hands its data to the page, because a page opened from a disk may load scripts
 * but not data. Of a small book the script has it all, and the lunr index stands beside it as its own JSON file for any
 * lunr; of a large one it tells where the parts are.
 */
public final class SearchFiles {

    /** The name of the function that receives the data, in {@code theme/js/search-files.js}. */
    private static final String RECEIVER = "inspiratieboekZoekgegevens";

    private final OutputFile script;
    private final List<OutputFile> further;
    private final boolean inParts;
    private final int sections;
    private final List<SearchNeed> needs;

    private SearchFiles(
            OutputFile script, List<OutputFile> further, boolean inParts, int sections, List<SearchNeed> needs) {
        this.script = script;
        this.further = List.copyOf(further);
        this.inParts = inParts;
        this.sections = sections;
        this.needs = List.copyOf(needs);
    }

    /** The search files of an edition. */
    public static SearchFiles of(Edition edition, SearchLimits limits) {
        List<SectionDocument> documents = SectionDocuments.of(edition);
        LunrIndex index = SectionIndex.build(documents, edition.language().code());
        SearchData data = SearchData.of(edition, documents, index);
        Optional<byte[]> json = IndexWriter.bytes(index.numbered(), limits.wholeBytes());
        if (json.isPresent()) {
            OutputFile script = script(data.whole(new String(json.get(), StandardCharsets.UTF_8)));
            OutputFile alone = OutputFile.of(SitePath.of("assets/lunr-index.json"), IndexWriter.bytes(index));
            return new SearchFiles(script, List.of(alone), false, documents.size(), List.of());
        }
        SearchParts parts = data.cut(limits);
        List<OutputFile> files = parts.files().files();
        return new SearchFiles(
                script(data.root(parts, limits)), files, true, documents.size(), parts.needs(files));
    }

    private static OutputFile script(String data) {
        byte[] bytes = (RECEIVER + "(" + SearchData.asScriptText(data) + ");\n").getBytes(StandardCharsets.UTF_8);
        SitePath path = Fingerprint.of(bytes).into(SitePath.of("assets/zoekgegevens.js"));
        return OutputFile.of(path, bytes).staying(Stay.UNLESS_SOMETHING_GOES);
    }

    /** The documents of an edition as an index case, in JSON. */
    public static byte[] asCase(Edition edition) {
        return SectionIndex.asCase(SectionDocuments.of(edition), edition.language().code());
    }

    /** The script, loaded on first use. */
    public OutputFile script() {
        return script;
    }

    /** All files, the script first. */
    public List<OutputFile> all() {
        return Stream.concat(Stream.of(script), further.stream()).toList();
    }

    /** The files that readers' browsers may load: all but the index that is there for other programs. */
    public List<OutputFile> loaded() {
        return inParts ? all() : List.of(script);
    }

    /** Whether the data is in parts. */
    public boolean inParts() {
        return inParts;
    }

    /** How many sections can be found. */
    public int sections() {
        return sections;
    }

    /** How much the data of a first search of three words is at most, by a size of each file. */
    public long firstSearch(ToLongFunction<OutputFile> size) {
        return size.applyAsLong(script)
                + needs.stream().mapToLong(need -> need.atMost(size)).sum();
    }
}
