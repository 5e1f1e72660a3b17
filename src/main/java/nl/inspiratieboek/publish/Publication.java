package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.Manifest.Entry;
import nl.inspiratieboek.publish.Manifest.State;
import nl.inspiratieboek.publish.Planner.Plan;
import nl.inspiratieboek.publish.PublishResult.AnotherSite;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Notice;
import nl.inspiratieboek.publish.PublishResult.Notice.Kind;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/** One site on its way into one folder, whose lock is held. Used once. */
final class Publication {
    private static final SitePath FRONT_PAGE = SitePath.of("index.html");

    /** Enough for any number of processors, few enough that large media are not all in memory. */
    private static final int FETCHED_AT_ONCE = 32;

    private final OutputFolder folder;
    private final Path root;
    private final Site site;
    private final Disk disk;
    private final BooleanSupplier stop;
    private final boolean keepsOldFiles;
    private final Optional<SiteIdentity> identity;
    private final boolean mayReplace;
    private final Staging staging;
    private final Moves moves;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Entry> made = new ArrayList<>();
    private final List<Staged> fresh = new ArrayList<>();
    private final List<Staged> changed = new ArrayList<>();

    Publication(OutputFolder folder, Site site, Disk disk, BooleanSupplier stop, Publisher.Manner manner) {
        this.folder = folder;
        this.root = folder.root();
        this.site = site;
        this.disk = disk;
        this.stop = stop;
        this.keepsOldFiles = manner.keepsOldFiles();
        this.identity = manner.identity();
        this.mayReplace = manner.mayReplace();
        this.staging = new Staging(folder.staging(), disk);
        this.moves = new Moves(disk, staging);
    }

    /** Publishes, or leaves the folder as it was. */
    PublishResult run() {
        try {
            Manifest before = readManifest();
            Optional<String> other = identity.flatMap(own -> own.otherThan(before, site));
            if (other.isPresent() && !mayReplace) {
                return new AnotherSite(other.get(), identity.map(SiteIdentity::title).orElse(""));
            }
            Plan plan = Planner.plan(root, before, site);
            if (!plan.obstacles().isEmpty()) {
                return new Refused(plan.obstacles());
            }
            return publish(before, plan);
        } catch (PublishFailure failure) {
            return undo() ? failure.asResult() : new Failed(FailureCause.NOT_UNDONE, failure.path());
        } catch (RuntimeException bug) {
            undo();
            throw bug;
        }
    }

    private boolean undo() {
        boolean undone = moves.undoAll();
        if (undone) {
            // Else the old files in there are all that is left of the old site.
            staging.clear();
        }
        return undone;
    }

    private Manifest readManifest() throws PublishFailure {
        try {
            if (PathType.at(folder.manifest()) == PathType.ABSENT) {
                return Manifest.empty();
            }
            Manifest manifest = Manifest.parse(Files.readAllBytes(folder.manifest()));
            if (manifest.damaged()) {
                notices.add(new Notice(Kind.MANIFEST_DAMAGED, OutputFolder.MANIFEST));
            }
            return manifest;
        } catch (IOException failure) {
            throw PublishFailure.of(failure, OutputFolder.MANIFEST, root);
        }
    }

    private Published publish(Manifest before, Plan plan) throws PublishFailure {
        step(".", staging::open);
        stage(plan.absent(), before, false);
        stage(plan.present(), before, true);
        Leftovers leftovers = Leftovers.of(root, before, site, plan, keepsOldFiles);
        notices.addAll(leftovers.notices());
        List<Entry> after = new ArrayList<>(made);
        after.addAll(leftovers.becomeStale());

        writeAhead(before);
        moveIn(plan);
        // Every page that linked to these has been replaced by now, or goes with them.
        for (SitePath path : leftovers.goNow()) {
            step(path.value(), () -> moves.takeOut(at(path)));
        }
        writeManifest(Manifest.of(after, title(before)));

        staging.clear();
        removeEmptyFolders(leftovers.goNow(), plan.filesInTheWay());
        notices.sort(Comparator.comparing(Notice::path).thenComparing(Notice::kind));
        return new Published(
                fresh.size() + changed.size(),
                site.size() - fresh.size() - changed.size(),
                leftovers.goNow().size() + plan.filesInTheWay().size(),
                leftovers.takenOut().stream().map(SitePath::value).toList(),
                notices);
    }

    /** Fetching and fingerprinting keep all processors busy; the disk is written from here alone, in the site's order. */
    private void stage(List<OutputFile> files, Manifest before, boolean present) throws PublishFailure {
        for (int from = 0; from < files.size(); from += FETCHED_AT_ONCE) {
            List<OutputFile> some = files.subList(from, Math.min(files.size(), from + FETCHED_AT_ONCE));
            List<Fetched> fetched = some.parallelStream().map(Fetched::of).toList();
            for (Fetched file : fetched) {
                stage(file, before, present);
            }
        }
    }

    private void stage(Fetched fetched, Manifest before, boolean present) throws PublishFailure {
        SitePath path = fetched.file().path();
        if (stop.getAsBoolean()) {
            throw new PublishFailure(FailureCause.STOPPED, path.value());
        }
        byte[] bytes = fetched.bytes().orElseThrow(() -> new PublishFailure(FailureCause.SOURCE_UNREADABLE, path.value()));
        Entry entry = new Entry(State.of(fetched.file()), path, fetched.sha256(), bytes.length);
        made.add(entry);
        step(path.value(), () -> {
            if (!present) {
                fresh.add(new Staged(entry, staging.add(bytes)));
                return;
            }
            byte[] there = Files.readAllBytes(at(path));
            if (!Arrays.equals(there, bytes)) {
                if (before.owns(path) && !before.made(path, Sha256.of(there))) {
                    notices.add(new Notice(Kind.EDITED_FILE_MENDED, path.value()));
                }
                changed.add(new Staged(entry, staging.add(bytes)));
            }
        });
    }

    /** After this, a kill at any instant leaves no file of ours that the next build would take for a foreign one. */
    private void writeAhead(Manifest before) throws PublishFailure {
        List<Entry> ahead = new ArrayList<>(before.entries());
        for (List<Staged> list : List.of(fresh, changed)) {
            for (Staged staged : list) {
                Entry entry = staged.entry();
                ahead.add(new Entry(State.COMING, entry.path(), entry.sha256(), entry.size()));
            }
        }
        if (!fresh.isEmpty() || !changed.isEmpty()) {
            writeManifest(Manifest.of(ahead, title(before)));
        }
    }

    private Optional<String> title(Manifest before) {
        return identity.map(SiteIdentity::title).or(before::title);
    }

    private void writeManifest(Manifest manifest) throws PublishFailure {
        step(OutputFolder.MANIFEST, () -> {
            byte[] bytes = manifest.toBytes();
            Path place = folder.manifest();
            if (PathType.at(place) == PathType.ABSENT) {
                moves.place(staging.add(bytes), place);
            } else if (!Arrays.equals(Files.readAllBytes(place), bytes)) {
                moves.replace(staging.add(bytes), place);
            }
        });
    }

    /** New files first, then changed ones; the front page is the last of either, as all ways start there. */
    private void moveIn(Plan plan) throws PublishFailure {
        for (SitePath path : plan.filesInTheWay()) {
            step(path.value(), () -> moves.takeOut(at(path)));
        }
        for (SitePath path : plan.foldersInTheWay()) {
            step(path.value(), () -> moves.removeFolder(at(path)));
        }
        Comparator<Staged> frontPageLast = Comparator.comparing(staged -> staged.entry().path().equals(FRONT_PAGE));
        fresh.sort(frontPageLast);
        changed.sort(frontPageLast);
        Set<Path> ready = new LinkedHashSet<>(Set.of(root));
        for (Staged staged : fresh) {
            SitePath path = staged.entry().path();
            step(path.value(), () -> {
                createFolders(path, ready);
                moves.place(staged.file(), at(path));
            });
        }
        for (Staged staged : changed) {
            SitePath path = staged.entry().path();
            step(path.value(), () -> moves.replace(staged.file(), at(path)));
        }
    }

    private void createFolders(SitePath path, Set<Path> ready) throws IOException {
        Optional<SitePath> parent = path.parent();
        if (parent.isPresent() && ready.add(at(parent.get()))) {
            createFolders(parent.get(), ready);
            Path place = at(parent.get());
            switch (PathType.at(place)) {
                case ABSENT -> moves.createFolder(place);
                case FOLDER -> {}
                case FILE, OTHER -> throw new FileAlreadyExistsException(place.toString());
            }
        }
    }

    /** Nothing hangs on these, and nobody misses them: what cannot be removed stays. */
    private void removeEmptyFolders(List<SitePath> removed, List<SitePath> moreRemoved) {
        Set<SitePath> gone = new LinkedHashSet<>(removed);
        gone.addAll(moreRemoved);
        for (SitePath path : gone) {
            Optional<SitePath> parent = path.parent();
            while (parent.isPresent() && removeIfEmpty(at(parent.get()))) {
                parent = parent.get().parent();
            }
        }
    }

    private boolean removeIfEmpty(Path place) {
        try {
            if (PathType.at(place) == PathType.FOLDER) {
                disk.delete(place);
            }
            return true;
        } catch (IOException notEmpty) {
            return false;
        }
    }

    private Path at(SitePath path) {
        return root.resolve(path.value());
    }

    private void step(String path, Step step) throws PublishFailure {
        try {
            step.run();
        } catch (IOException failure) {
            throw PublishFailure.of(failure, path, root);
        } catch (InvalidPathException charset) {
            throw new PublishFailure(FailureCause.DISK_FAILED, path);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private record Staged(Entry entry, Path file) {}

    /** A file of the site with its bytes, which are absent when they could not be read. */
    private record Fetched(OutputFile file, Optional<byte[]> bytes, Sha256 sha256) {
        static Fetched of(OutputFile file) {
            try {
                byte[] bytes = file.bytes();
                return new Fetched(file, Optional.of(bytes), Sha256.of(bytes));
            } catch (IOException unreadable) {
                return new Fetched(file, Optional.empty(), Sha256.of(new byte[0]));
            }
        }
    }
}
