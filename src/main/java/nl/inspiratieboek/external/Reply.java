package nl.inspiratieboek.external;

import java.util.Objects;
import java.util.Optional;

/**
 * What a server said, or why it said nothing.
 *
 * @param status the status, as HTTP numbers it; 0 where there was no answer
 * @param location where it sends us
 * @param body the first bytes of what it gave, if they were asked for
 * @param failure why there was no answer, where there was none
 */
record Reply(int status, Optional<String> location, byte[] body, Optional<LinkAnswer> failure) {

    Reply {
        Objects.requireNonNull(location);
        Objects.requireNonNull(failure);
    }

    static Reply failed(LinkAnswer why) {
        return new Reply(0, Optional.empty(), new byte[0], Optional.of(why));
    }

    /** Whether there is a page. */
    boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Whether it sends us elsewhere. */
    boolean isRedirect() {
        return location.isPresent() && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
    }

    /** Whether it sends everybody elsewhere from now on. */
    boolean isForGood() {
        return status == 301 || status == 308;
    }
}
