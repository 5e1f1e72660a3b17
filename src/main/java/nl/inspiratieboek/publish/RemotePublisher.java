package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.site.Site;

/**
 * Sends sites to places on other machines, by the same plan for all of them: only what changed, new files first, the front page and
 * what goes last. Files that we did not make are never touched. Where a publication broke off, the next one goes on.
 */
public final class RemotePublisher {

    private final RemotePlace place;
    private final SiteIdentity identity;
    private final boolean mayReplace;

    private RemotePublisher(RemotePlace place, SiteIdentity identity, boolean mayReplace) {
        this.place = place;
        this.identity = identity;
        this.mayReplace = mayReplace;
    }

    /**
     * A publisher for a place.
     *
     * @param mayReplace whether a site may take the place of another one that stands there
     */
    public static RemotePublisher to(RemotePlace place, SiteIdentity identity, boolean mayReplace) {
        return new RemotePublisher(place, identity, mayReplace);
    }

    /** Is told how many of the changes are made. */
    @FunctionalInterface
    public interface Sending {
        /**
         * How far it is.
         *
         * @param done how many changes are made
         * @param all how many there are
         */
        void at(int done, int all);
    }

    /** What {@link #publish} would do now; nothing is written. */
    public PublishResult list(Site site) {
        try (RemoteFiles files = place.open(() -> false)) {
            TargetPlan.Outcome outcome = TargetPlan.of(site, files, identity, mayReplace);
            return outcome.plan().isPresent() ? outcome.plan().get().listed() : outcome.refusal().orElseThrow();
        } catch (IOException failure) {
            return RemoteFailure.of(failure).asResult(false);
        }
    }

    /**
     * Makes the place hold this site, beside whatever foreign files it holds.
     *
     * @param stop whether to give up; what was sent till then stays for the next time
     * @throws IllegalArgumentException if the site has a file in {@code .inspiratieboek/}, which is ours
     */
    public PublishResult publish(Site site, BooleanSupplier stop, Sending sending) {
        OutputFolder.refuseReserved(site);
        try (RemoteFiles files = place.open(stop)) {
            TargetPlan.Outcome outcome = TargetPlan.of(site, files, identity, mayReplace);
            return outcome.plan().isPresent()
                    ? new Delivery(site, outcome.plan().get(), files, identity.title(), stop, sending).run()
                    : outcome.refusal().orElseThrow();
        } catch (IOException failure) {
            return RemoteFailure.of(failure).asResult(false);
        }
    }
}
