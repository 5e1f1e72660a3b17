package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.LunrIndex;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * What search loads of a book: a script that names the root of its data, the root, and the parts that a query needs. They are
 * scripts because a page opened from a disk may load scripts but not data. Pages know the first one alone, whose name stays
 * what it is, so that no page changes because search finds other words. Of a small book the lunr index stands beside
 * them as its own JSON file, for any lunr.
 */
public final class SearchFiles {

    /** The script that names the root; {@code theme/js/search-files.js} asks for it. */
    private static final SitePath NAME = SitePath.of("assets/zoek.js");

    /** The functions that receive that name and the root, in {@code theme/js/search-files.js}. */
    private static final String NAME_RECEIVER = "inspiratieboekZoeknaam";

    private static final String RECEIVER = "inspiratieboekZoekgegevens";

    /** An index in JSON has at least so many bytes for each field of a section that a term stands in. */
    private static final int BYTES_OF_OCCURRENCE = 10;

    private final OutputFile name;
    private final OutputFile root;
    private final List<OutputFile> parts;
    private final Optional<OutputFile> alone;
    private final int sections;
    private final List<SearchNeed> needs;

    private SearchFiles(
            OutputFile root, List<OutputFile> parts, Optional<OutputFile> alone, int sections, List<SearchNeed> needs) {
        this.name = OutputFile.of(NAME, call(NAME_RECEIVER, root.path().value()));
        this.root = root;
        this.parts = List.copyOf(parts);
        this.alone = alone;
        this.sections = sections;
        this.needs = List.copyOf(needs);
    }

    /** The search files of an edition. */
    public static SearchFiles of(Edition edition, SearchLimits limits) {
        List<SectionDocument> documents = SectionDocuments.of(edition);
        List<List<String>> indexed = SectionIndex.indexed(documents);
        SearchData data = SearchData.of(edition, documents, indexed);
        SearchParts parts = data.cut(limits);
        return new SearchFiles(
                root(data.root(parts, limits)),
                parts.files().files(),
                data.occurrences() * BYTES_OF_OCCURRENCE > limits.wholeBytes()
                        ? Optional.empty()
                        : index(documents, indexed, edition.language().code(), limits),
                documents.size(),
                parts.needs());
    }

    private static OutputFile root(String data) {
        byte[] bytes = call(RECEIVER, data);
        SitePath path = Fingerprint.of(bytes).into(SitePath.of("assets/zoekgegevens.js"));
        return OutputFile.of(path, bytes).staying(Stay.UNLESS_SOMETHING_GOES);
    }

    private static byte[] call(String receiver, String text) {
        return (receiver + "(" + SearchData.asScriptText(text) + ");\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The index for other programs, of a book that is small enough. */
    private static Optional<OutputFile> index(
            List<SectionDocument> documents, List<List<String>> indexed, String language, SearchLimits limits) {
        LunrIndex index = SectionIndex.build(documents, indexed, language);
        return IndexWriter.bytes(index.numbered(), limits.wholeBytes())
                .map(small -> OutputFile.of(SitePath.of("assets/lunr-index.json"), IndexWriter.bytes(index)));
    }

    /** The documents of an edition as an index case, in JSON. */
    public static byte[] asCase(Edition edition) {
        return SectionIndex.asCase(SectionDocuments.of(edition), edition.language().code());
    }

    /** All files, the one that pages ask for first. */
    public List<OutputFile> all() {
        List<OutputFile> all = new ArrayList<>(loaded());
        alone.ifPresent(all::add);
        return all;
    }

    /** The files that readers' browsers may load: all but the index that is there for other programs. */
    public List<OutputFile> loaded() {
        List<OutputFile> loaded = new ArrayList<>(List.of(name, root));
        loaded.addAll(parts);
        return loaded;
    }

    /** How many sections can be found. */
    public int sections() {
        return sections;
    }

    /** How much the data of a first search of three words is at most, by a size of each file; only that of the largest is asked. */
    public long firstSearch(ToLongFunction<OutputFile> size) {
        return size.applyAsLong(name)
                + size.applyAsLong(root)
                + needs.stream().mapToLong(need -> need.atMost(size)).sum();
    }

    /** About how much all data is, by a size of the same files: what else is like them is taken to be as much for its bytes. */
    public long about(ToLongFunction<OutputFile> size) {
        return size.applyAsLong(name)
                + size.applyAsLong(root)
                + needs.stream().mapToLong(need -> need.about(size)).sum();
    }
}
