package nl.inspiratieboek.export.engine;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.search.SectionDocument;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sections as bodies for {@code _bulk}: for each a line that says to index it and a line with its source, both ending in a
 * newline. More than one file where one would be larger than an engine takes; of the whole export never more than one file is
 * in memory.
 */
final class BulkFiles {

    /** Engines take 100 MB; what stands before them, or whoever hosts them, often no more than 10. */
    static final int MOST_BYTES = 10_000_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<SectionDocument> sections;
    private final SectionSource source;
    private final DocumentId ids;
    private final Optional<IndexName> index;

    /** @param index the index that the lines name; without it they go to any that the request names */
    BulkFiles(List<SectionDocument> sections, SectionSource source, DocumentId ids, Optional<IndexName> index) {
        this.sections = sections;
        this.source = source;
        this.ids = ids;
        this.index = index;
    }

    /** {@code bulk.ndjson}, or {@code bulk-001.ndjson} and further; a section that is too large alone has a file alone. */
    List<OutputFile> files(int mostBytes) {
        List<Integer> starts = starts(mostBytes);
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sections.size();
            files.add(OutputFile.later(SitePath.of(name(i, starts.size())), () -> bytes(from, to)));
        }
        return files;
    }

    private List<Integer> starts(int mostBytes) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        long size = 0;
        for (int i = 0; i < sections.size(); i++) {
            long more = lines(i).size();
            if (size > 0 && size + more > mostBytes) {
                starts.add(i);
                size = 0;
            }
            size += more;
        }
        return starts;
    }

    private static String name(int at, int files) {
        if (files == 1) {
            return "bulk.ndjson";
        }
        String digits = Integer.toString(at + 1);
        return "bulk-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits + ".ndjson";
    }

    private byte[] bytes(int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = from; i < to; i++) {
            bytes.writeBytes(lines(i).toByteArray());
        }
        return bytes.toByteArray();
    }

    private ByteArrayOutputStream lines(int at) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ObjectNode action = JSON.createObjectNode();
        ObjectNode target = action.putObject("index");
        index.ifPresent(name -> target.put("_index", name.value()));
        target.put("_id", ids.of(sections.get(at).ref()));
        lines.writeBytes(SectionSource.line(action));
        lines.write('\n');
        lines.writeBytes(SectionSource.line(source.of(sections.get(at))));
        lines.write('\n');
        return lines;
    }
}
