package nl.inspiratieboek.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * The list of files in an output folder that are ours, by which we tell them from other people's. Immutable.
 *
 * <p>As text: a first line, the title of the site if it has one, a line {@code state sha256 size path} for each file, and a
 * last line with their number, by which a cut list shows. It is read as if an enemy had written it: a line is used only if its path cannot lead out of
 * the folder.
 */
final class Manifest {
    /** Where it stands in whatever holds a site. */
    static final String PLACE = ".inspiratieboek/manifest.txt";

    private static final String FIRST_LINE = "inspiratieboek manifest 1";
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
            .thenComparing(Entry::state)
            .thenComparing(entry -> entry.sha256().hex());

    private static final String TITLE = "title ";

    private final List<Entry> entries;
    private final Optional<String> title;
    private final TreeMap<SitePath, List<Entry>> byPath = new TreeMap<>();
    private final TreeMap<String, List<SitePath>> byCaselessPath = new TreeMap<>();
    private final boolean damaged;

    private Manifest(Collection<Entry> entries, Optional<String> title, boolean damaged) {
        this.title = title;
        this.entries = entries.stream().distinct().sorted(ORDER).toList();
        this.damaged = damaged;
        for (Entry entry : this.entries) {
            byPath.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
            byCaselessPath
                    .computeIfAbsent(entry.path().caseless(), path -> new ArrayList<>())
                    .add(entry.path());
        }
    }

    static Manifest empty() {
        return new Manifest(List.of(), Optional.empty(), false);
    }

    static Manifest of(Collection<Entry> entries) {
        return of(entries, Optional.empty());
    }

    static Manifest of(Collection<Entry> entries, Optional<String> title) {
        return new Manifest(entries, title, false);
    }

    static Manifest parse(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        List<Entry> entries = new ArrayList<>();
        boolean damaged = !lines[0].equals(FIRST_LINE);
        // The last piece is what follows the last newline: nothing, or a line that was cut.
        int end = lines.length - 1;
        Optional<String> title = end > 1 && lines[1].startsWith(TITLE)
                ? Optional.of(SiteIdentity.line(lines[1].substring(TITLE.length())))
                : Optional.empty();
        int first = title.isPresent() ? 2 : 1;
        for (int i = first; i < end - 1; i++) {
            Optional<Entry> entry = Entry.parse(lines[i]);
            entry.ifPresent(entries::add);
            damaged |= entry.isEmpty();
        }
        boolean whole = end > 1 && lines[end].isEmpty() && lines[end - 1].equals("end " + (end - 1 - first));
        if (!whole && end > first) {
            Entry.parse(lines[end - 1]).ifPresent(entries::add);
        }
        return new Manifest(entries, title, damaged || !whole);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        title.ifPresent(line -> text.append(TITLE).append(line).append('\n'));
        entries.forEach(entry -> text.append(entry.line()).append('\n'));
        return text.append("end ").append(entries.size()).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The title of the site that was published last; older lists have none. */
    Optional<String> title() {
        return title;
    }

    /** The pages that readers know. */
    List<SitePath> pages() {
        return byPath.keySet().stream()
                .filter(path -> path.value().endsWith(".html") && !isStale(path))
                .toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether some of the text could not be read. */
    boolean damaged() {
        return damaged;
    }

    boolean owns(SitePath path) {
        return byPath.containsKey(path);
    }

    /** Whether a file of these bytes at this place is one we put there. */
    boolean made(SitePath path, Sha256 sha256) {
        return byPath.getOrDefault(path, List.of()).stream()
                .anyMatch(entry -> entry.sha256().equals(sha256));
    }

    /** Whether a whole build has passed since the file at this place was last wanted. */
    boolean isStale(SitePath path) {
        return byPath.getOrDefault(path, List.of()).stream().allMatch(entry -> entry.state() == State.STALE);
    }

    /** How long the file at this place stays once it is no longer wanted. */
    Stay stay(SitePath path) {
        return byPath.getOrDefault(path, List.of()).stream()
                .map(entry -> entry.state().stay)
                .max(Comparator.naturalOrder())
                .orElse(Stay.NOT);
    }

    /** Whether the file at this place was of this size in some version that we made. */
    boolean madeOfSize(SitePath path, long size) {
        return byPath.getOrDefault(path, List.of()).stream().anyMatch(entry -> entry.size() == size);
    }

    /** Whether a file of ours at this place is this one if it has its size: no version of the same size has other bytes. */
    boolean knowsBySize(Entry wanted) {
        List<Entry> alike = byPath.getOrDefault(wanted.path(), List.of()).stream()
                .filter(entry -> entry.size() == wanted.size())
                .toList();
        return !alike.isEmpty() && alike.stream().allMatch(entry -> entry.sha256().equals(wanted.sha256()));
    }

    /** Whether a site takes something out that readers know by its address, an earlier and unfinished publication included. */
    boolean losesTo(Site site) {
        // What a killed publication has taken out before stays written down until one ends.
        return byPath.keySet().stream().anyMatch(path -> stay(path) == Stay.NOT && !isStale(path) && !site.contains(path));
    }

    /** Our files whose path differs from this one by case at most. */
    List<SitePath> alike(SitePath path) {
        return byCaselessPath.getOrDefault(path.caseless(), List.of());
    }

    /** The places of all entries, each once, by code point. */
    List<SitePath> paths() {
        return List.copyOf(byPath.keySet());
    }

    /** Where a file is in its life. */
    enum State {
        /** Part of the site; gone with the first build that no longer makes it. */
        MADE(Stay.NOT),
        /** Part of the site; stays a build longer unless that build takes something out, as it holds words of pages. */
        QUOTING(Stay.UNLESS_SOMETHING_GOES),
        /** Part of the site; stays a build longer. */
        LASTING(Stay.ONE_BUILD),
        /** About to be moved in by a build that may have been killed before, while or after doing so. */
        COMING(Stay.NOT),
        /** No longer part of the site; readers of older pages may still ask for it. The next build removes it. */
        STALE(Stay.NOT);

        private final String word = name().toLowerCase(Locale.ROOT);
        private final Stay stay;

        State(Stay stay) {
            this.stay = stay;
        }

        /** The state of a file that is part of the site. */
        static State of(OutputFile file) {
            return switch (file.stay()) {
                case NOT -> MADE;
                case UNLESS_SOMETHING_GOES -> QUOTING;
                case ONE_BUILD -> LASTING;
            };
        }
    }

    /**
     * A file that is ours if it has these bytes.
     *
     * @param size in bytes
     */
    record Entry(State state, SitePath path, Sha256 sha256, long size) {
        String line() {
            return state.word + " " + sha256.hex() + " " + size + " " + path;
        }

        static Optional<Entry> parse(String line) {
            String[] parts = line.split(" ", 4);
            if (parts.length < 4
                    || !Sha256.isHex(parts[1])
                    || !parts[2].matches("[0-9]{1,18}")
                    || !SitePath.isAllowed(parts[3])
                    || OutputFolder.isReserved(SitePath.of(parts[3]))) {
                return Optional.empty();
            }
            for (State state : State.values()) {
                if (state.word.equals(parts[0])) {
                    return Optional.of(new Entry(
                            state, SitePath.of(parts[3]), new Sha256(parts[1]), Long.parseLong(parts[2])));
                }
            }
            return Optional.empty();
        }
    }
}
