package nl.inspiratieboek.book;

import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.markdown.Slug;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.SourcePath;

/**
 * Another book that book.yaml takes in.
 *
 * @param name what readers call it, and the name of its copy in this book's folder
 * @param at where its data is: an address, or a file, from this book's folder
 * @param site where its site stands, where its data does not say so; ends in a slash
 * @param themes our theme for some of theirs, by their id
 * @param kinds our kind for some of theirs, by their id
 * @param place where it is named
 */
public record BookSource(
        String name, String at, Optional<String> site, Map<String, Ours> themes, Map<String, Ours> kinds, Place place) {

    private static final int LONGEST_NAME = 60;

    public BookSource {
        themes = Map.copyOf(themes);
        kinds = Map.copyOf(kinds);
    }

    /**
     * An id of this book, as it was typed.
     *
     * @param id the id
     * @param place where it stands
     */
    public record Ours(String id, Place place) {}

    /** Its name in plain letters, for a file and for anchors. */
    public String id() {
        return Slug.of(name, LONGEST_NAME);
    }

    /**
     * Where its copy is kept.
     *
     * @param folder the folder of such copies
     */
    public SourcePath kept(String folder) {
        return SourcePath.of(folder).child(id() + ".json");
    }

    /** Whether its data comes over the network. */
    public boolean isAddress() {
        return at.contains("://");
    }
}
