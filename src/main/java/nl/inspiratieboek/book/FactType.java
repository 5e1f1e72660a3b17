package nl.inspiratieboek.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of fact that book.yaml may declare. */
public enum FactType {
    TEXT,
    NUMBER,
    DATE,
    LIST,
    CHOICE,
    PLACE,
    LINK;

    /** The name as book.yaml writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type with a name of book.yaml. */
    public static Optional<FactType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
    }
}
