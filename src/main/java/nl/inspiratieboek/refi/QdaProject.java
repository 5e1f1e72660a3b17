package nl.inspiratieboek.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.offline.PackedFile;
import nl.inspiratieboek.offline.ZipArchive;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** A book as a project in the form {@code .qdpx}: the same bytes for the same book. */
public final class QdaProject {

    private static final SitePath PROJECT = SitePath.of("project.qde");
    private static final SitePath SOURCES = SitePath.of("sources");

    private QdaProject() {}

    /**
     * The file.
     *
     * @return nothing if it would be larger than the form can hold
     * @throws IOException when the machine fails
     */
    public static Optional<byte[]> of(Edition edition, Extract extract) throws IOException {
        Choice choice = new Choice(edition.book(), extract);
        Guids guids = Guids.of(edition.book().settings());
        Map<Case, CaseText> texts = new LinkedHashMap<>();
        choice.cases().forEach(each -> texts.put(each, CaseText.of(each)));
        List<OutputFile> files = new ArrayList<>();
        texts.forEach((theCase, text) -> files.add(source(guids.of("source", theCase.id()), text.text())));
        for (Chapter chapter : choice.chapters()) {
            for (Theme theme : choice.themes(chapter)) {
                if (!theme.synthesis().isEmpty()) {
                    files.add(source(guids.of("note", theme.id()), theme.synthesis().plainText() + "\n"));
                }
            }
        }
        List<PackedFile> packed = new ArrayList<>();
        for (OutputFile file : files) {
            packed.add(PackedFile.of(file));
        }
        PackedFile project = PackedFile.of(OutputFile.of(PROJECT, new ProjectText(edition, choice, guids, texts).text()));
        ZipArchive archive = ZipArchive.opening(project, packed, edition.book().settings().title());
        return archive.isTooLarge() ? Optional.empty() : Optional.of(archive.bytes());
    }

    private static OutputFile source(String guid, String text) {
        return OutputFile.of(SitePath.of(guid + ".txt").in(SOURCES), text);
    }
}
