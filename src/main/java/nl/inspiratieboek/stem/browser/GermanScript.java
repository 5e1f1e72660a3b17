package nl.inspiratieboek.stem.browser;

import nl.inspiratieboek.stem.Stemmer;
import org.teavm.jso.JSExport;

/** What the script of German offers: the build compiles this class, and all that it uses, to JavaScript. */
public final class GermanScript {

    private GermanScript() {}

    /** The one global function of the script: the stem of a word in lower case. */
    @JSExport
    public static String inspiratieboekStemmer_de(String word) {
        return Stemmer.german(word);
    }
}
