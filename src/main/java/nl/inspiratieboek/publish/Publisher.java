package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.PublishResult.Refused;
import nl.inspiratieboek.site.Site;

/**
 * Puts sites into folders. At every instant each file in the folder is whole, old or new, and no link followed from its
 * {@code index.html} leads to a missing page; a kill half-way is mended by the next publication. Files that we did not
 * make are never touched, and nothing is written through a link. Safe for use by several threads; those that publish
 * into one folder wait for each other, in this process or others.
 *
 * <p>Against a kill, not against a power cut: files are not forced to the disk one by one, which would take minutes for
 * a large book. The next publication reads every file and mends what a power cut has spoiled.
 */
public final class Publisher {
    private final Disk disk;
    private final Duration patience;
    private final BooleanSupplier stop;
    private final Manner manner;

    Publisher(Disk disk, Duration patience, BooleanSupplier stop) {
        this(disk, patience, stop, new Manner(true, Optional.empty(), false));
    }

    private Publisher(Disk disk, Duration patience, BooleanSupplier stop, Manner manner) {
        this.disk = disk;
        this.patience = patience;
        this.stop = stop;
        this.manner = manner;
    }

    /** A publisher that waits this long for another build to leave the folder. */
    public static Publisher waiting(Duration patience) {
        return new Publisher(new RealDisk(), patience, () -> false);
    }

    /**
     * The same, but giving up, with all undone, as soon as {@code stop} says so: for an interrupted program, which
     * should leave no staged files behind. It is asked often, and not any more once files move, which takes an instant.
     */
    public Publisher stoppingWhen(BooleanSupplier stop) {
        return new Publisher(disk, patience, stop, manner);
    }

    /**
     * The same, but no file of an earlier publication stays once it is no longer wanted: for a folder without readers, where
     * an old file beside new ones would be taken for one of them.
     */
    public Publisher keepingNothingOld() {
        return new Publisher(disk, patience, stop, new Manner(false, manner.identity(), manner.mayReplace()));
    }

    /**
     * The same, but leaving a folder alone that holds another site than this one.
     *
     * @param mayReplace whether this one is to take the place of whatever site stands there
     */
    public Publisher knowing(SiteIdentity identity, boolean mayReplace) {
        return new Publisher(disk, patience, stop, new Manner(manner.keepsOldFiles(), Optional.of(identity), mayReplace));
    }

    /**
     * Makes the folder hold this site, beside whatever foreign files it holds. The folder is made if need be.
     *
     * @throws IllegalArgumentException if the site has a file in {@code .inspiratieboek/}, which is ours
     */
    public PublishResult publish(Site site, Path outputFolder) {
        OutputFolder.refuseReserved(site);
        try {
            OutputFolder folder = OutputFolder.at(outputFolder, disk);
            List<Obstacle> obstacles = folder.obstacles();
            if (!obstacles.isEmpty()) {
                return new Refused(obstacles);
            }
            return publish(site, folder);
        } catch (IOException failure) {
            return new Failed(FailureCause.of(failure, outputFolder), ".");
        }
    }

    /**
     * What {@link #publish} would do now, as far as a look from outside tells; nothing is written.
     *
     * @throws IllegalStateException if the publisher does not know the site: see {@link #knowing}
     */
    public PublishResult list(Site site, Path outputFolder) {
        SiteIdentity identity = manner.identity().orElseThrow(() -> new IllegalStateException("a site without a name"));
        try {
            OutputFolder folder = OutputFolder.at(outputFolder, disk);
            List<Obstacle> obstacles = folder.obstacles();
            if (!obstacles.isEmpty()) {
                return new Refused(obstacles);
            }
            TargetPlan.Outcome outcome =
                    TargetPlan.of(site, new HeldFolder(folder.root()), identity, manner.mayReplace());
            return outcome.plan().isPresent() ? outcome.plan().get().listed() : outcome.refusal().orElseThrow();
        } catch (IOException failure) {
            return new Failed(FailureCause.of(failure, outputFolder), ".");
        }
    }

    /**
     * How a site is put over the one before it.
     *
     * @param keepsOldFiles whether assets of pages that readers have open stay
     * @param identity by what the site is known again, if there can be others
     * @param mayReplace whether it may take the place of another
     */
    record Manner(boolean keepsOldFiles, Optional<SiteIdentity> identity, boolean mayReplace) {}

    private PublishResult publish(Site site, OutputFolder folder) throws IOException {
        PublishResult result;
        try {
            Optional<FolderLock> entered = folder.enter(patience, stop);
            if (entered.isEmpty()) {
                result = new Failed(stop.getAsBoolean() ? FailureCause.STOPPED : FailureCause.OTHER_BUILD_BUSY, ".");
            } else {
                try {
                    result = new Publication(folder, site, disk, stop, manner).run();
                    if (!(result instanceof Published)) {
                        folder.takeAwayLock();
                    }
                } finally {
                    entered.get().release();
                }
            }
        } catch (IOException | RuntimeException failure) {
            folder.takeAwayFolders();
            throw failure;
        }
        if (!(result instanceof Published)) {
            folder.takeAwayFolders();
        }
        return result;
    }
}
