package nl.inspiratieboek.book;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A file in which the book stands as data. */
public enum DataFile {
    /** All of it, in JSON. */
    BOOK("application/json"),
    /** What that JSON may hold: a JSON Schema. */
    SCHEMA("application/schema+json"),
    /** A row for each case. */
    CASES("text/csv"),
    /** A row for each fact of each case. */
    FACTS("text/csv"),
    /** A row for each finding. */
    FINDINGS("text/csv"),
    /** A row for each theme and each case that says something of it. */
    THEMES("text/csv"),
    /** A row for each pair of a finding and one that answers it. */
    ANSWERS("text/csv"),
    /** A row for each source. */
    SOURCES("text/csv"),
    /** What catalogues of data ask: DCAT. */
    CATALOGUE("application/ld+json");

    /** The folder of the site in which all of them stand. */
    public static final String FOLDER = "data/";

    private static final List<DataFile> DESCRIBING = List.of(SCHEMA, CATALOGUE);

    private final String mediaType;

    DataFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The files that hold data, and not what describes them. */
    public static List<DataFile> ofData() {
        return Stream.of(values()).filter(file -> !DESCRIBING.contains(file)).toList();
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What its name is called in the language files: {@code data-cases}. */
    public String id() {
        return "data-" + name().toLowerCase(Locale.ROOT);
    }

    /** What the texts about it begin with in the language files: {@code data.cases}. */
    public String key() {
        return "data." + name().toLowerCase(Locale.ROOT);
    }
}
