package nl.inspiratieboek.load;

import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.language.Words;

/** The words of a text as search compares them: in lower case, without their inflections. */
final class WordStems {

    private WordStems() {}

    /** The stems of a text's words, in its order. */
    static Stream<String> of(String text, LanguagePack language) {
        return Words.of(text).map(Words.Word::text).map(language::stem);
    }
}
