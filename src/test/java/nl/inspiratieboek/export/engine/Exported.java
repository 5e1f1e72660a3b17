package nl.inspiratieboek.export.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Editions;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.source.Limits;
import tools.jackson.databind.JsonNode;

/** What books become in an export, read back. */
final class Exported {

    private Exported() {}

    /** One document of a bulk file: what its first line says to do, and its second. */
    record Line(JsonNode action, JsonNode source) {}

    static Edition edition(LoadedBook loaded) {
        return Editions.of(loaded);
    }

    static LoadedBook small(String name) throws IOException {
        Path content = Path.of("src", "test", "books", name, "content");
        return BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults()));
    }

    static SearchExport of(LoadedBook loaded) {
        return SearchExport.openSearch(edition(loaded), new IndexName("boek"), Optional.empty());
    }

    /** The documents of all bulk files; fails where a line is no JSON or a file does not end in a newline. */
    static List<Line> lines(SearchExport export) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (OutputFile file : export.files().files()) {
            if (file.path().value().endsWith(".ndjson")) {
                String text = new String(file.bytes(), UTF_8);
                if (!text.endsWith("\n")) {
                    throw new AssertionError(file.path() + " does not end in a newline");
                }
                String[] rows = text.split("\n", -1);
                for (int i = 0; i + 1 < rows.length; i += 2) {
                    lines.add(new Line(Engine.JSON.readTree(rows[i]), Engine.JSON.readTree(rows[i + 1])));
                }
            }
        }
        return lines;
    }

    /** The sources of all documents, by the place of their section. */
    static Map<String, JsonNode> sources(SearchExport export) throws IOException {
        Map<String, JsonNode> sources = new LinkedHashMap<>();
        for (Line line : lines(export)) {
            sources.put(line.source().get("ref").asString(), line.source());
        }
        return sources;
    }
}
