package nl.inspiratieboek.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.inspiratieboek.preview.Preview;
import nl.inspiratieboek.preview.PreviewState;

/** Reads the book again when its files have changed and come to rest. Its own thread runs it. */
final class ChangeLoop implements Runnable {

    /** An editor's save is several changes, at once. */
    private static final int REST = 10;

    /** Changes to many files belong together, such as a switch to another version of the book. */
    private static final int MANY = 20;

    private static final int REST_OF_MANY = 150;

    /** However it goes on, the book is read now and then. */
    private static final int LONGEST = 2_000;

    /** A mistake that is gone by then was half a save. */
    private static final int DOUBT = 200;

    /** How often is looked whether the folders are still the same; and after a change, once, whether any was missed. */
    private static final int TICK = 1_000;

    private final Preview preview;
    private final FolderWatch watch;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final Runnable tick;
    private final Consumer<IOException> failed;

    /**
     * A loop over a book.
     *
     * @param tick is done every second or so
     * @param failed is told when the machine fails; the loop goes on
     */
    ChangeLoop(Preview preview, List<Path> folders, Executor watching, Runnable tick, Consumer<IOException> failed) {
        this.preview = preview;
        this.watch = new FolderWatch(folders, changes::add, watching);
        this.tick = tick;
        this.failed = failed;
    }

    /**
     * Begins to watch, before the book may change.
     *
     * @throws IOException when the machine cannot watch the folders
     */
    void begin() throws IOException {
        watch.renew();
    }

    @Override
    public void run() {
        boolean missed = true;
        try (watch) {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Path> first = Optional.ofNullable(changes.poll(TICK, TimeUnit.MILLISECONDS));
                if (first.isPresent()) {
                    missed = true;
                } else {
                    tick.run();
                    missed |= watch.renew();
                }
                if (first.isPresent() || missed) {
                    boolean read = read(first.map(this::untilRest).orElse(List.of()));
                    missed = first.isPresent() || !read;
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            failed.accept(failure);
        }
    }

    /** Whether the book could be read; what the machine would not read now is tried again. */
    private boolean read(List<Path> changed) throws InterruptedException {
        List<Path> all = new ArrayList<>(changed);
        try {
            Optional<PreviewState> next = preview.read(all);
            while (next.isPresent() && next.get().isBroken() && !preview.state().isBroken()) {
                Optional<Path> more = Optional.ofNullable(changes.poll(DOUBT, TimeUnit.MILLISECONDS));
                if (more.isEmpty()) {
                    break;
                }
                all.addAll(untilRest(more.get()));
                next = preview.read(all);
            }
            next.ifPresent(preview::show);
            return true;
        } catch (IOException failure) {
            failed.accept(failure);
            return false;
        }
    }

    /** What changes until nothing does for a moment. */
    private List<Path> untilRest(Path first) {
        List<Path> all = new ArrayList<>(List.of(first));
        long begun = System.nanoTime();
        try {
            while (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) < LONGEST) {
                Path next = changes.poll(all.size() < MANY ? REST : REST_OF_MANY, TimeUnit.MILLISECONDS);
                if (next == null) {
                    break;
                }
                all.add(next);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return all;
    }
}
