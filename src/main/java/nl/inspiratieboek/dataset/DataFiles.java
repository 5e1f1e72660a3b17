package nl.inspiratieboek.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** The files in which an edition stands as data. */
public final class DataFiles {

    private static final String SCHEMA = "/data/book.schema.json";

    private DataFiles() {}

    /** All of them; none of a book that has nothing to count. */
    public static List<OutputFile> of(Edition edition) {
        if (!edition.has(MadePage.DATA)) {
            return List.of();
        }
        List<OutputFile> files = new ArrayList<>();
        files.add(file(edition, DataFile.BOOK, BookJson.of(edition)));
        files.add(file(edition, DataFile.SCHEMA, schema()));
        DataTables.of(edition).forEach(table -> files.add(file(edition, table.file(), Csv.of(table))));
        files.add(file(edition, DataFile.CATALOGUE, Catalogue.of(edition)));
        return files;
    }

    /** Whether one of these files may stand at an address. */
    public static boolean mayBe(Edition edition, SitePath address) {
        return List.of(DataFile.values()).stream().anyMatch(file -> edition.addresses().of(file).equals(address));
    }

    private static OutputFile file(Edition edition, DataFile file, byte[] bytes) {
        return OutputFile.of(edition.addresses().of(file), bytes);
    }

    private static byte[] schema() {
        try (InputStream stream = DataFiles.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the program: " + SCHEMA);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
