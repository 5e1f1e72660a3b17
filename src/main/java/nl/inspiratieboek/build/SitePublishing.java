package nl.inspiratieboek.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.Publisher;
import nl.inspiratieboek.publish.RemotePlace;
import nl.inspiratieboek.publish.RemotePublisher;
import nl.inspiratieboek.publish.SiteIdentity;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;

/** Publishes a site so that a person may interrupt it: the program then first takes back what it had staged. */
public final class SitePublishing {

    /** How long a build waits for another one to leave the folder. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long an interrupted program may take to tidy up. */
    private static final long TIDYING_SECONDS = 10;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    private SitePublishing() {}

    /**
     * Publishes a book into a folder.
     *
     * @param mayReplace whether it may take the place of another book that stands there
     */
    public static PublishResult publish(PrintedBook printed, Path output, boolean mayReplace) {
        Publisher publisher = Publisher.waiting(PATIENCE).knowing(identity(printed.book().book()), mayReplace);
        return new SitePublishing().run(publisher, printed.site(), output);
    }

    /** What {@link #publish} would do; nothing is written. */
    public static PublishResult list(PrintedBook printed, Path output, boolean mayReplace) {
        return Publisher.waiting(PATIENCE)
                .knowing(identity(printed.book().book()), mayReplace)
                .list(printed.site(), output);
    }

    /**
     * Sends a book to another machine.
     *
     * @param mayReplace whether it may take the place of another book that stands there
     */
    public static PublishResult send(PrintedBook printed, RemotePlace place, boolean mayReplace, Progress progress) {
        RemotePublisher publisher = RemotePublisher.to(place, identity(printed.book().book()), mayReplace);
        progress.at(Progress.Step.PUBLISHING, 0, 0);
        return new SitePublishing().interruptible(stop -> publisher.publish(
                printed.site(), stop, (done, all) -> progress.at(Progress.Step.PUBLISHING, done, all)));
    }

    /** What {@link #send} would do; nothing is written. */
    public static PublishResult list(PrintedBook printed, RemotePlace place, boolean mayReplace) {
        return RemotePublisher.to(place, identity(printed.book().book()), mayReplace).list(printed.site());
    }

    private static SiteIdentity identity(Book book) {
        Stream<SourcePath> themes = book.chapters().stream().flatMap(each -> each.themes().stream()).map(Theme::path);
        Set<SitePath> own = Stream.of(
                        book.cases().stream().map(Case::path), themes, book.pages().stream().map(FreePage::path))
                .flatMap(paths -> paths)
                .map(Addresses::page)
                .collect(Collectors.toSet());
        return new SiteIdentity(book.settings().title(), own);
    }

    /** Publishes an export, which has no readers, into a folder: what an earlier one left there goes at once. */
    public static PublishResult publishExport(Site files, Path output) {
        return new SitePublishing().run(Publisher.waiting(PATIENCE).keepingNothingOld(), files, output);
    }

    private PublishResult run(Publisher publisher, Site site, Path output) {
        return interruptible(stop -> publisher.stoppingWhen(stop).publish(site, output));
    }

    private PublishResult interruptible(Function<BooleanSupplier, PublishResult> publishing) {
        Thread interruption = new Thread(this::stop, "interruption");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            return publishing.apply(stopped::get);
        } finally {
            done.countDown();
            if (!stopped.get()) {
                forget(interruption);
            }
        }
    }

    private void stop() {
        stopped.set(true);
        try {
            if (!done.await(TIDYING_SECONDS, TimeUnit.SECONDS)) {
                // What is left is finished or undone by the next build.
                return;
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException alreadyEnding) {
            // The program ends for another reason; the hook then finds all done.
        }
    }
}
