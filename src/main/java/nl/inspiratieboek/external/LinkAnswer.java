package nl.inspiratieboek.external;

import java.util.Objects;
import java.util.Optional;

/**
 * What came of asking an address.
 *
 * @param state what is known now
 * @param detail the status or host that it is about; empty where there is none
 * @param movedTo where the address stands for good since, of one that is fine
 */
record LinkAnswer(LinkState state, String detail, Optional<String> movedTo) {

    LinkAnswer {
        Objects.requireNonNull(state);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(movedTo);
    }

    static LinkAnswer of(LinkState state, String detail) {
        return new LinkAnswer(state, detail, Optional.empty());
    }

    static LinkAnswer of(LinkState state) {
        return of(state, "");
    }
}
