package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.publish.RemotePublisher.Sending;
import nl.inspiratieboek.publish.TargetPlan.Write;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/** One plan on its way to one place on another machine. Used once. */
final class Delivery {

    private final Site site;
    private final TargetPlan plan;
    private final RemoteFiles files;
    private final String title;
    private final BooleanSupplier stop;
    private final Sending sending;
    private final List<SitePath> removed;
    private int done;

    Delivery(Site site, TargetPlan plan, RemoteFiles files, String title, BooleanSupplier stop, Sending sending) {
        this.site = site;
        this.plan = plan;
        this.files = files;
        this.title = title;
        this.stop = stop;
        this.sending = sending;
        this.removed = Stream.concat(plan.goFirst().stream(), plan.goLast().stream()).toList();
    }

    /** Carries the plan out. Where that breaks off, the list there tells the next one what is ours. */
    PublishResult run() {
        Manifest before = plan.before();
        byte[] after = Manifest.of(plan.after(), Optional.of(title)).toBytes();
        try {
            if (!plan.writes().isEmpty() || !removed.isEmpty()) {
                byte[] meanwhile = Manifest.of(plan.meanwhile(), Optional.of(before.title().orElse(title))).toBytes();
                files.write(Manifest.PLACE, meanwhile);
                send();
                mustStandStill(meanwhile);
                files.write(Manifest.PLACE, after);
                files.finish();
            } else if (before.damaged() || !Arrays.equals(before.toBytes(), after)) {
                files.write(Manifest.PLACE, after);
                files.finish();
            }
        } catch (IOException failure) {
            return RemoteFailure.of(failure).asResult(done > 0 && files.showsAtOnce());
        }
        int written = plan.writes().size();
        return new Published(written, site.size() - written, removed.size(), takenOut(before), plan.notices());
    }

    private void send() throws IOException {
        for (SitePath path : plan.goFirst()) {
            remove(path);
        }
        for (Write write : plan.writes()) {
            byte[] bytes = bytes(write.path());
            goOn();
            files.write(write.path().value(), bytes);
            tell();
        }
        for (SitePath path : plan.goLast()) {
            remove(path);
        }
    }

    private byte[] bytes(SitePath path) throws RemoteFailure {
        try {
            return site.file(path).orElseThrow().bytes();
        } catch (IOException unreadable) {
            throw new RemoteFailure(RemoteCause.SOURCE_UNREADABLE, path.value());
        }
    }

    private void remove(SitePath path) throws IOException {
        goOn();
        files.remove(path.value());
        tell();
    }

    private void goOn() throws RemoteFailure {
        if (stop.getAsBoolean()) {
            throw new RemoteFailure(RemoteCause.STOPPED);
        }
    }

    private void tell() {
        done++;
        sending.at(done, plan.writes().size() + removed.size());
    }

    /** Nothing keeps two out of a server at once, but the one that is first shows the other. */
    private void mustStandStill(byte[] meanwhile) throws IOException {
        if (!Arrays.equals(files.read(Manifest.PLACE), meanwhile)) {
            throw new RemoteFailure(RemoteCause.CHANGED_MEANWHILE);
        }
    }

    private List<String> takenOut(Manifest before) {
        return removed.stream()
                .filter(path -> before.stay(path) == Stay.NOT && !before.isStale(path))
                .sorted()
                .map(SitePath::value)
                .toList();
    }
}
