package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.publish.HeldFiles.Held;
import nl.inspiratieboek.publish.Manifest.Entry;
import nl.inspiratieboek.publish.Manifest.State;
import nl.inspiratieboek.publish.PublishResult.AnotherSite;
import nl.inspiratieboek.publish.PublishResult.Change;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Listed;
import nl.inspiratieboek.publish.PublishResult.Notice;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Obstacle.Reason;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/**
 * What has to be done to bring a site to a place that we only look at here: what is to be written, in which order, and what
 * goes. A file is taken for unchanged if our list has it with these bytes and it still has their size; what is not on the
 * list is not touched, and what goes is read first.
 */
final class TargetPlan {

    private static final SitePath FRONT_PAGE = SitePath.of("index.html");

    private final HeldPlaces places;
    private final Manifest before;
    private final Site site;
    private final List<Notice> notices = new ArrayList<>();
    private final TreeMap<String, Obstacle> obstacles = new TreeMap<>();
    private final List<Write> writes = new ArrayList<>();
    private final TreeSet<SitePath> goFirst = new TreeSet<>();
    private final List<SitePath> goLast = new ArrayList<>();
    private final List<Entry> made = new ArrayList<>();
    private final List<Entry> stale = new ArrayList<>();

    /**
     * A file to be written.
     *
     * @param fresh whether nothing stands there yet
     * @param size in bytes
     */
    record Write(SitePath path, boolean fresh, long size) {
        /** What others need comes before them: new before changed, what pages show before pages, the front page at the end. */
        private int rank() {
            if (path.equals(FRONT_PAGE)) {
                return 4;
            }
            return (fresh ? 0 : 2) + (path.value().endsWith(".html") ? 1 : 0);
        }
    }

    private TargetPlan(HeldPlaces places, Manifest before, Site site) {
        this.places = places;
        this.before = before;
        this.site = site;
    }

    /** A plan, or why there can be none. */
    record Outcome(Optional<TargetPlan> plan, Optional<PublishResult> refusal) {}

    /**
     * Compares a site with what is held.
     *
     * @param mayReplace whether the site may take the place of another
     * @throws IOException if what is held cannot be looked at
     */
    static Outcome of(Site site, HeldFiles held, SiteIdentity identity, boolean mayReplace) throws IOException {
        HeldPlaces places = new HeldPlaces(held);
        Optional<String> taken = places.ownFolderTaken();
        if (taken.isPresent()) {
            return refused(new Refused(List.of(new Obstacle(Reason.LINK, taken.get()))));
        }
        Manifest before = places.manifest();
        Optional<String> other = identity.otherThan(before, site);
        if (other.isPresent() && !mayReplace) {
            return refused(new AnotherSite(other.get(), identity.title()));
        }
        TargetPlan plan = new TargetPlan(places, before, site);
        if (before.damaged()) {
            plan.notices.add(new Notice(Notice.Kind.MANIFEST_DAMAGED, OutputFolder.MANIFEST));
        }
        for (OutputFile file : site.files()) {
            Optional<Entry> entry = entry(file);
            if (entry.isEmpty()) {
                return refused(new Failed(FailureCause.SOURCE_UNREADABLE, file.path().value()));
            }
            plan.made.add(entry.get());
            plan.look(entry.get());
        }
        if (!plan.obstacles.isEmpty()) {
            return refused(new Refused(List.copyOf(plan.obstacles.values())));
        }
        plan.lookForLeftovers();
        plan.writes.sort(Comparator.comparing(Write::rank).thenComparing(Write::path));
        return new Outcome(Optional.of(plan), Optional.empty());
    }

    private static Outcome refused(PublishResult why) {
        return new Outcome(Optional.empty(), Optional.of(why));
    }

    private static Optional<Entry> entry(OutputFile file) {
        try {
            byte[] bytes = file.bytes();
            return Optional.of(new Entry(State.of(file), file.path(), Sha256.of(bytes), bytes.length));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private void look(Entry entry) throws IOException {
        SitePath path = entry.path();
        Held there = foldersAreClear(path) ? places.at(path) : Held.NOTHING;
        switch (there.type()) {
            case ABSENT -> writes.add(new Write(path, true, entry.size()));
            case OTHER -> refuse(Reason.LINK, path);
            case FOLDER -> {
                clear(path, path);
                writes.add(new Write(path, true, entry.size()));
            }
            case FILE -> compare(entry, there.size());
        }
    }

    private void compare(Entry entry, long size) throws IOException {
        SitePath path = entry.path();
        boolean sameSize = size == entry.size();
        if (sameSize && (before.knowsBySize(entry) || places.sha256(path).equals(entry.sha256()))) {
            return;
        }
        if (!before.owns(path)) {
            refuse(Reason.FOREIGN_FILE, path);
            return;
        }
        if (!before.madeOfSize(path, size)) {
            notices.add(new Notice(Notice.Kind.EDITED_FILE_MENDED, path.value()));
        }
        writes.add(new Write(path, false, entry.size()));
    }

    private boolean foldersAreClear(SitePath path) throws IOException {
        for (SitePath folder : HeldPlaces.above(path)) {
            PathType type = places.at(folder).type();
            if (type == PathType.OTHER) {
                refuse(Reason.LINK, folder);
            } else if (type == PathType.FILE) {
                mustBeOurs(folder, folder);
            }
            if (type != PathType.FOLDER) {
                return false;
            }
        }
        return true;
    }

    /** A folder where a file must come: it can only go if all in it is ours. */
    private void clear(SitePath folder, SitePath needed) throws IOException {
        for (Map.Entry<String, Held> inside : places.in(folder.value()).entrySet()) {
            String name = folder + "/" + inside.getKey();
            PathType type = inside.getValue().type();
            if (!SitePath.isAllowed(name) || type == PathType.OTHER) {
                refuse(Reason.FOREIGN_FOLDER, needed);
            } else if (type == PathType.FOLDER) {
                clear(SitePath.of(name), needed);
            } else {
                mustBeOurs(SitePath.of(name), needed);
            }
        }
    }

    private void mustBeOurs(SitePath path, SitePath needed) throws IOException {
        if (before.owns(path) && before.made(path, places.sha256(path))) {
            goFirst.add(path);
        } else {
            refuse(path.equals(needed) ? Reason.FOREIGN_FILE : Reason.FOREIGN_FOLDER, needed);
        }
    }

    private void refuse(Reason reason, SitePath path) {
        obstacles.putIfAbsent(path.value(), new Obstacle(reason, path.value()));
    }

    private void lookForLeftovers() throws IOException {
        boolean somethingGoes = before.losesTo(site);
        for (SitePath path : before.paths()) {
            if (site.contains(path) || goFirst.contains(path) || places.at(path).type() != PathType.FILE) {
                continue;
            }
            Sha256 sha256 = places.sha256(path);
            if (!before.made(path, sha256)) {
                notices.add(new Notice(Notice.Kind.EDITED_FILE_KEPT, path.value()));
            } else if (before.isStale(path) || !before.stay(path).outlastsABuild(somethingGoes)) {
                goLast.add(path);
            } else {
                stale.add(new Entry(State.STALE, path, sha256, places.at(path).size()));
            }
        }
        notices.sort(Comparator.comparing(Notice::path).thenComparing(Notice::kind));
    }

    /** The list of our own files before. */
    Manifest before() {
        return before;
    }

    /** Files to be written, in this order. */
    List<Write> writes() {
        return List.copyOf(writes);
    }

    /** Files that go before any is written, as they stand where folders must come, or the other way about. */
    List<SitePath> goFirst() {
        return List.copyOf(goFirst);
    }

    /** Files that go when all others stand. */
    List<SitePath> goLast() {
        return List.copyOf(goLast);
    }

    /** What is ours once the plan is carried out. */
    List<Entry> after() {
        List<Entry> after = new ArrayList<>(made);
        after.addAll(stale);
        return after;
    }

    /** What is ours while the plan is carried out, whatever of it is done: what was, and what may have come. */
    List<Entry> meanwhile() {
        List<Entry> meanwhile = new ArrayList<>(before.entries());
        Set<SitePath> coming = writes.stream().map(Write::path).collect(Collectors.toSet());
        made.stream()
                .filter(entry -> coming.contains(entry.path()))
                .map(entry -> new Entry(State.COMING, entry.path(), entry.sha256(), entry.size()))
                .forEach(meanwhile::add);
        return meanwhile;
    }

    /** What the author should know of it. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** What is said when it is only to be shown. */
    Listed listed() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (SitePath path : goFirst) {
            changes.add(new Change(Change.Kind.REMOVED, path.value(), places.at(path).size()));
        }
        for (Write write : writes) {
            Change.Kind kind = write.fresh() ? Change.Kind.NEW : Change.Kind.CHANGED;
            changes.add(new Change(kind, write.path().value(), write.size()));
        }
        for (SitePath path : goLast) {
            changes.add(new Change(Change.Kind.REMOVED, path.value(), places.at(path).size()));
        }
        return new Listed(changes, site.size() - writes.size(), notices);
    }
}
