package nl.inspiratieboek.stem;

/** Endings that words have in a language, of which the longest counts. */
final class Endings {
    private final String[] endings;

    private Endings(String[] endings) {
        this.endings = endings;
    }

    static Endings of(String... endings) {
        return new Endings(endings.clone());
    }

    /** All endings of these. */
    static Endings all(Endings... groups) {
        int count = 0;
        for (Endings group : groups) {
            count += group.endings.length;
        }
        String[] endings = new String[count];
        int at = 0;
        for (Endings group : groups) {
            for (String ending : group.endings) {
                endings[at++] = ending;
            }
        }
        return new Endings(endings);
    }

    /** The longest of these that the word has inside a region, or the empty string. */
    String longestOf(ShrinkingWord word, int region) {
        String longest = "";
        for (String ending : endings) {
            if (ending.length() > longest.length() && word.endsWith(ending, region)) {
                longest = ending;
            }
        }
        return longest;
    }

    boolean has(String ending) {
        for (String each : endings) {
            if (each.equals(ending)) {
                return true;
            }
        }
        return false;
    }
}
