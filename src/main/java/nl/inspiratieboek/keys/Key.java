package nl.inspiratieboek.keys;

import nl.inspiratieboek.language.LanguagePack;

/**
 * A key that a file may have.
 *
 * @param name the program's own name for it, by which language packs know it; what authors type where it is not translated
 * @param translated whether each language has a word of its own for it
 * @param type what stands behind it
 * @param required whether it must be there
 * @param text the key, in language packs, of what is said to explain it
 */
public record Key(String name, boolean translated, KeyType type, boolean required, String text) {

    /** The same key, which must be there. */
    Key must() {
        return new Key(name, translated, type, true, text);
    }

    /** What authors of a language type. */
    public String word(LanguagePack language) {
        return translated ? language.keyword(name) : name;
    }

    /** What it is for, in a few words. */
    public String explanation(LanguagePack language) {
        return language.text(text);
    }
}
