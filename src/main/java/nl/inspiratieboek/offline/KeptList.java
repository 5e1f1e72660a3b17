package nl.inspiratieboek.offline;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list by which a browser keeps a site: the address of each file with the fingerprint of its bytes and their number, so that it
 * fetches only what changed, and never joins files of two editions. {@code theme/js/offline/worker} reads it.
 */
public final class KeptList {

    /** Where it stands. */
    public static final SitePath PATH = SitePath.of("offline.json");

    private KeptList() {}

    /**
     * The list of these files, in whatever order they come.
     *
     * @param missing the page for an address without one
     */
    public static OutputFile of(Collection<PackedFile> files, SitePath missing) {
        List<PackedFile> sorted = files.stream().sorted(Comparator.comparing(PackedFile::path)).toList();
        ObjectNode list = JsonMapper.shared().createObjectNode();
        ArrayNode entries = JsonMapper.shared().createArrayNode();
        for (PackedFile file : sorted) {
            entries.addArray().add(file.path().encoded()).add(file.fingerprint().hex()).add(file.size());
        }
        byte[] said = entries.toString().getBytes(StandardCharsets.UTF_8);
        list.put("edition", Fingerprint.of(said).hex()).put("missing", missing.encoded()).set("files", entries);
        return OutputFile.of(PATH, list + "\n");
    }

    /** How many bytes a browser keeps. */
    public static long size(Collection<PackedFile> files) {
        return files.stream().mapToLong(PackedFile::size).sum();
    }
}
