package nl.inspiratieboek.edition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.inspiratieboek.book.MadePage;

/**
 * What only some pages need, or a page only once a reader uses it: a style sheet and scripts of their own, so that no other page waits
 * for them. They are the files of {@code css/} and {@code js/} that stand in a folder of this name in the theme.
 */
public enum Tool {

    /** Leads readers on from an old address, to the place that they asked for. */
    FORWARDING("forwarding", "doorleiden", edition -> !edition.former().pages().isEmpty()),

    /** What a browser loads when a reader cites. */
    CITE("cite", "citeren", edition -> true, "heading", "citing"),

    /** What a browser loads when a reader first wants a term explained, a picture in large, or the list of keys. */
    COMFORT("comfort", "lezen", edition -> true),

    /** What a browser loads where it may keep the book. */
    OFFLINE("offline", "offline", made(MadePage.OFFLINE)),

    /** What a browser loads when a reader searches. */
    SEARCH("search", "zoeken", edition -> true, "drawing"),

    /** Pages on which cases are chosen: put in order, or to lie side by side. */
    CHOOSE("choose", "kiezen", made(MadePage.COMPARE)),

    /** The page that compares. */
    COMPARE("compare", "vergelijken", made(MadePage.COMPARE), "data", "drawing"),

    /** Lets readers keep what a page says. */
    KEEP("keep", "bewaren", made(MadePage.SELECTION), "heading", "kept"),

    /** The page with what a reader keeps. */
    SELECTION("selection", "selectie", made(MadePage.SELECTION), "data", "drawing", "heading", "citing", "kept"),

    /** What leads from the street to the map and the table, and back. */
    WAYS("ways", "weergaven", made(MadePage.MAP)),

    /** The map. */
    MAP("map", "kaart", made(MadePage.MAP)),

    /** The page of all themes and cases. */
    MATRIX("matrix", "matrix", made(MadePage.MATRIX)),

    /** The pages that lead from what is hard to what was found for it. */
    FINDER("finder", "wegwijzer", made(MadePage.FINDER)),

    /** Pages with a list by letter. */
    LETTERS("letters", "letters", made(MadePage.REGISTER, MadePage.GLOSSARY, MadePage.SOURCES));

    private final String folder;
    private final String file;
    private final Predicate<Edition> used;
    private final List<String> shared;

    Tool(String folder, String file, Predicate<Edition> used, String... shared) {
        this.folder = folder;
        this.file = file;
        this.used = used;
        this.shared = List.of(shared);
    }

    private static Predicate<Edition> made(MadePage... pages) {
        return edition -> Stream.of(pages).anyMatch(edition::has);
    }

    /**
     * The folders of scripts that come before its own. What several tools have in common comes with each of them: a page mostly loads
     * one, and none at first.
     */
    public List<String> shared() {
        return shared;
    }

    /** Whether some page of an edition has a use for it. */
    public boolean isUsedBy(Edition edition) {
        return used.test(edition);
    }

    /** The name of its folder in the theme. */
    public String folder() {
        return folder;
    }

    /** The name of its files in the site, without fingerprint and extension. */
    public String file() {
        return file;
    }
}
