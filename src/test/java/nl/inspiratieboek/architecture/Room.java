package nl.inspiratieboek.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rooms of the house, and for each the rooms that it may use. Data flows from the first to the last. */
enum Room {
    PROBLEM,
    LANGUAGE(PROBLEM),
    KEYS(PROBLEM, LANGUAGE),
    PATH,
    DISK,
    CACHE(DISK),
    COLOUR,
    SOURCE(PROBLEM, PATH),
    YAML(PROBLEM, SOURCE),
    MARKDOWN(PROBLEM, PATH, SOURCE),
    SITE(PROBLEM, PATH),
    OFFLINE(SITE),
    ADDRESS(PROBLEM, PATH, SOURCE, YAML, SITE),
    BOOK(PROBLEM, PATH, SOURCE, MARKDOWN, ADDRESS, COLOUR),
    MEDIA(PROBLEM, DISK, SOURCE, BOOK, CACHE),
    UNION(BOOK, LANGUAGE, SITE),
    LOAD(UNION, PROBLEM, BOOK, MARKDOWN, YAML, PATH, SOURCE, LANGUAGE, KEYS, ADDRESS, COLOUR),
    WEAVE(PROBLEM, BOOK, MARKDOWN, LANGUAGE),
    TWIN(PROBLEM, BOOK, SOURCE, LANGUAGE),
    DRAWING,
    EDITION(TWIN, SOURCE, WEAVE, BOOK, LANGUAGE, SITE, DRAWING, ADDRESS, COLOUR),
    COMPARE(WEAVE, BOOK, EDITION, SITE),
    DATASET(PATH, WEAVE, BOOK, MARKDOWN, LANGUAGE, EDITION, SITE),
    MAP(BOOK),
    SELECTION(WEAVE, BOOK, MARKDOWN, LANGUAGE, DRAWING, EDITION, SITE, COMPARE),
    VIEW(
            PROBLEM, SOURCE, WEAVE, BOOK, MARKDOWN, LANGUAGE, SITE, DRAWING, EDITION, ADDRESS, COMPARE, DATASET, MAP, SELECTION),
    HTML(PROBLEM, EDITION, VIEW, SITE, MARKDOWN),
    STEM,
    LUNR(STEM),
    SEARCH(PROBLEM, PATH, SOURCE, WEAVE, BOOK, MARKDOWN, LANGUAGE, EDITION, SITE, LUNR),
    EXPORT(PROBLEM, SOURCE, WEAVE, BOOK, LANGUAGE, DRAWING, EDITION, SITE, SEARCH),
    LEAF(WEAVE, BOOK, LANGUAGE, EDITION, SITE),
    EPUB(WEAVE, BOOK, MARKDOWN, LANGUAGE, EDITION, SITE, EXPORT, LEAF, OFFLINE),
    DOCX(PATH, WEAVE, BOOK, MARKDOWN, LANGUAGE, EDITION, SITE, OFFLINE),
    PAPER(WEAVE, BOOK, MARKDOWN, LANGUAGE, COLOUR, EDITION, SITE, LEAF),
    REFI(BOOK, MARKDOWN, LANGUAGE, COLOUR, EDITION, SITE, EXPORT, OFFLINE),
    PUBLISH(PROBLEM, SITE),
    BUILD(
            PROBLEM, LANGUAGE, SOURCE, YAML, MARKDOWN, BOOK, MEDIA, LOAD, WEAVE, TWIN, SITE, EDITION, COMPARE, DATASET, SELECTION,
            VIEW, HTML, STEM, LUNR, SEARCH, EXPORT, EPUB, DOCX, REFI, PAPER, OFFLINE, PUBLISH, ADDRESS),
    PREVIEW(SOURCE, SITE, EDITION, HTML, BUILD),
    SERVE(LANGUAGE, MARKDOWN, SITE, HTML, BUILD, PREVIEW),
    SCAFFOLD(BUILD, PROBLEM, LANGUAGE, KEYS, PATH, DISK, SOURCE, YAML, MARKDOWN, BOOK, SITE, ADDRESS),
    INTAKE(PROBLEM, BUILD, SCAFFOLD, LANGUAGE, SOURCE, BOOK, EDITION),
    SCHEMA(BUILD, SCAFFOLD, KEYS, LANGUAGE, DISK, SOURCE, BOOK),
    HINT(PROBLEM, LANGUAGE, SOURCE, MARKDOWN, BOOK, WEAVE),
    FIX(BUILD, PROBLEM, DISK, SOURCE, BOOK, ADDRESS),
    EXTERNAL(PROBLEM, PATH, LANGUAGE, SOURCE, YAML, MARKDOWN, BOOK, CACHE, BUILD, HINT),
    CLI(UNION, PROBLEM, DISK, OFFLINE, DOCX, PAPER, BUILD, PREVIEW, SERVE, SCAFFOLD, INTAKE, SCHEMA, FIX, HINT, EXTERNAL, PUBLISH, EXPORT, SITE, ADDRESS, BOOK, LUNR, SOURCE, LANGUAGE);

    static final String HOUSE = "nl.inspiratieboek";

    private final List<Room> mayUse;

    Room(Room... mayUse) {
        this.mayUse = List.of(mayUse);
    }

    /** The packages of this room, as ArchUnit writes them. */
    String packages() {
        return HOUSE + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    /** The packages of every room that this one may not use. */
    String[] closedPackages() {
        List<Room> closed = new ArrayList<>(Arrays.asList(values()));
        closed.remove(this);
        closed.removeAll(mayUse);
        return packages(closed.toArray(Room[]::new));
    }

    static String[] packages(Room... rooms) {
        return Arrays.stream(rooms).map(room -> room.packages()).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
