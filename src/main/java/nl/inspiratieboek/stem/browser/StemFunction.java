package nl.inspiratieboek.stem.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A stemmer as JavaScript calls it: a function of a word. */
@JSFunctor
public interface StemFunction extends JSObject {
    /** The stem of a word in lower case. */
    String stem(String word);
}
