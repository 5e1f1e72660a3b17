package nl.inspiratieboek.load;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;

/** The words of a text as search compares them: in lower case, without their inflections. */
final class WordStems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’-][\\p{L}\\p{M}\\p{N}]++)*+");

    private WordStems() {}

    /** The stems of a text's words, in its order. */
    static Stream<String> of(String text, LanguagePack language) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).map(language::stem);
    }
}
