package nl.inspiratieboek.lunr;

/**
 * A field of the documents in an index.
 *
 * @param name its name; not {@code _index} and without a slash, which lunr cannot hold
 * @param boost how much a word in it weighs; lunr takes 0 and NaN for 1
 */
public record IndexField(String name, double boost) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when lunr cannot hold a field of this name
     */
    public IndexField {
        if (!isPossible(name)) {
            throw new IllegalArgumentException("lunr cannot hold a field named '" + name + "'");
        }
    }

    /** A field of ordinary weight. */
    public static IndexField of(String name) {
        return new IndexField(name, 1);
    }

    /** A field whose words weigh {@code boost} times as much. */
    public static IndexField of(String name, double boost) {
        return new IndexField(name, boost);
    }

    /** Whether lunr can hold a field of this name: a slash is refused by it, {@code _index} is its own. */
    static boolean isPossible(String name) {
        return name.indexOf('/') < 0 && !name.equals("_index");
    }
}
