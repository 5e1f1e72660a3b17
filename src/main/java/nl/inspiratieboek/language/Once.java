package nl.inspiratieboek.language;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        return known.isPresent() ? known.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
