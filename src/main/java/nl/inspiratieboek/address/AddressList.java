package nl.inspiratieboek.address;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Place;

/** What the file of addresses says: which were published, where those lead now that have no page any more,
 * and what the editors of pages had read. Immutable. */
public final class AddressList {

    /** Of a book without the file. */
    public static final AddressList NONE = new AddressList(List.of(), Map.of());

    private final List<Published> published;
    private final Map<Address, Review> reviews;
    private final Map<Address, Published> byAddress = new HashMap<>();

    /**
     * An address that was published.
     *
     * @param onward where it leads since; none for one that stands by itself
     * @param place where the line stands in the file
     */
    public record Published(Address address, Optional<Address> onward, Place place) {}

    AddressList(List<Published> published, Map<Address, Review> reviews) {
        this.published = List.copyOf(published);
        this.reviews = Map.copyOf(reviews);
        published.forEach(one -> byAddress.put(one.address(), one));
    }

    /** All that was published, in the order of the file. */
    public List<Published> published() {
        return published;
    }

    /** What was read when a page was reviewed; empty for one of which that was not kept. */
    public Optional<Review> review(Address page) {
        return Optional.ofNullable(reviews.get(page));
    }

    /** Whether an address was published. */
    public boolean has(Address address) {
        return byAddress.containsKey(address);
    }

    /**
     * Where an address leads in the end: to itself where nothing forwards it, or where forwardings go round in a circle. A place
     * that no line forwards goes with its page.
     */
    public Address resolve(Address from) {
        Set<Address> passed = new HashSet<>();
        Address at = from;
        while (passed.add(at)) {
            Optional<Address> next = next(at);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return from;
    }

    private Optional<Address> next(Address at) {
        return onward(at).or(() -> at.anchor().flatMap(id -> onward(at.top()).map(page -> page.at(id))));
    }

    private Optional<Address> onward(Address from) {
        return Optional.ofNullable(byAddress.get(from)).flatMap(Published::onward);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressList list && published.equals(list.published) && reviews.equals(list.reviews);
    }

    @Override
    public int hashCode() {
        return Objects.hash(published, reviews);
    }
}
