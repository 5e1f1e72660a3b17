package nl.inspiratieboek.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A fact's value, of the type that its field declares; or unknown, with the reason. */
public sealed interface FactValue {

    /** The words in which filters and search know the value; none when it is unknown. */
    List<String> words();

    /** Running text. */
    record Text(String text) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /**
     * A number.
     *
     * @param number its value
     * @param typed as the author typed it
     */
    record Number(BigDecimal number, String typed) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(typed);
        }
    }

    /** A date that may be a year, or a year and a month, alone. */
    record Date(PartialDate date) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(Integer.toString(date.year()));
        }
    }

    /** Several values, in the author's order. */
    record Items(List<String> items) implements FactValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<String> words() {
            return items;
        }
    }

    /** One of the field's options. */
    record Choice(String option) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(option);
        }
    }

    /**
     * A place.
     *
     * @param name its name
     * @param at where it lies; nothing where the author does not say it
     */
    record Place(String name, Optional<GeoPoint> at) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(name);
        }
    }

    /** An address on the web: http or https. */
    record Link(String url) implements FactValue {
        @Override
        public List<String> words() {
            return List.of(url);
        }
    }

    /** Not known, with the reason, which the page says. */
    record Unknown(String reason) implements FactValue {
        @Override
        public List<String> words() {
            return List.of();
        }
    }
}
