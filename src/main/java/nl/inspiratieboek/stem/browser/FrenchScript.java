package nl.inspiratieboek.stem.browser;

import nl.inspiratieboek.stem.Stemmer;
import org.teavm.jso.JSExport;

/** What the script of French offers: the build compiles this class, and all that it uses, to JavaScript. */
public final class FrenchScript {

    private FrenchScript() {}

    /** The stem of a word in lower case, in a book of several languages: without accents taken off, as in lunr-languages. */
    @JSExport
    public static String inspiratieboekStemmer_fr(String word) {
        return Stemmer.french(word);
    }

    /** The same in a book of no other language. */
    @JSExport
    public static String inspiratieboekStemmer_fr_alone(String word) {
        return Stemmer.frenchAlone(word);
    }
}
