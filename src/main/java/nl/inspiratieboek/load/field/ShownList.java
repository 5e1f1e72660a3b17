package nl.inspiratieboek.load.field;

import java.util.List;
import nl.inspiratieboek.language.LanguagePack;

/** Words that a message names. */
public final class ShownList {

    /** How many it names at most. */
    private static final int MOST = 30;

    private ShownList() {}

    /** The words in a sentence; of very many the first. */
    public static String of(List<String> all, LanguagePack language) {
        return all.size() <= MOST ? language.list(all) : String.join(", ", all.subList(0, MOST)) + ", …";
    }
}
