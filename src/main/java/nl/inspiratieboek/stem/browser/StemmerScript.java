package nl.inspiratieboek.stem.browser;

import nl.inspiratieboek.stem.Stemmer;
import org.teavm.jso.JSExport;

/** What the browser's script offers: the build compiles this class, and all that it uses, to JavaScript. */
public final class StemmerScript {

    private StemmerScript() {}

    /**
     * The one global function of the script: {@code inspiratieboekStemmer('nl,en')} is a function that stems a word.
     *
     * @param codes codes as {@link Stemmer#find} takes them
     * @throws IllegalArgumentException when a code is not known, an Error of JavaScript's in the browser
     */
    @JSExport
    public static StemFunction inspiratieboekStemmer(String codes) {
        Stemmer stemmer = Stemmer.find(codes).orElseThrow(() -> new IllegalArgumentException("no stemmer"));
        return stemmer::stem;
    }
}
