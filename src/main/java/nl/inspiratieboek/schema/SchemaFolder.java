package nl.inspiratieboek.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.disk.WholeFile;
import nl.inspiratieboek.scaffold.EditorLine;
import nl.inspiratieboek.scaffold.NewFile;

/** The folder of a book in which its schemas lie. What lies there and is not ours stays as it is. */
public final class SchemaFolder {

    private static final int HEAD_BYTES = 400;

    private final Path folder;

    /** The folder in that of a book. */
    public SchemaFolder(Path book) {
        this.folder = book.resolve(EditorLine.FOLDER);
    }

    /** Where a schema comes to lie. */
    public Path path(NewFile schema) {
        return folder.resolve(schema.path().fileName());
    }

    /**
     * What stands in the way of these files: the folder where it is a file or a link, or a file that we did not make.
     *
     * @throws IOException when the machine fails
     */
    public Optional<Path> foreign(List<NewFile> schemas) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(folder);
        }
        for (NewFile schema : schemas) {
            Path path = path(schema);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether all files are there as they are now.
     *
     * @throws IOException when the machine fails
     */
    public boolean isCurrent(List<NewFile> schemas) throws IOException {
        for (NewFile schema : schemas) {
            Path path = path(schema);
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), schema.bytes())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the files, each whole or not at all. To be called where nothing foreign stands in the way.
     *
     * @throws IOException when the machine fails
     */
    public void write(List<NewFile> schemas) throws IOException {
        Files.createDirectories(folder);
        for (NewFile schema : schemas) {
            WholeFile.put(path(schema), schema.bytes());
        }
    }

    private static boolean isOurs(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] head;
        try (var bytes = Files.newInputStream(path)) {
            head = bytes.readNBytes(HEAD_BYTES);
        }
        return new String(head, StandardCharsets.UTF_8).contains("\"" + EditorSchemas.MADE + "\"");
    }
}
