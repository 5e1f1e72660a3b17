package nl.inspiratieboek.load.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;

/**
 * Values that are shown as plain text, on cards, in search and in feeds alike: the marks of markdown are taken out of
 * them, and that is said. Asterisks, underscores and accents that stand within words or alone are ordinary signs.
 */
public final class ShownText {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}*_`~\\\\])";
    private static final String AFTER = "(?![\\p{L}\\p{N}*_`~])";

    /** Each with the words that remain in its first group; the outer marks come before the inner. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("!?\\[([^\\[\\]]*+)\\]\\([^()\\s]*+(?:\\s++[\"'][^()]*+)?+\\)"),
            Pattern.compile("\\s?+\\[-?@[\\p{L}\\p{N}_][^\\[\\]]*+\\]()"),
            Pattern.compile("\\s?+\\[\\^[^\\[\\]\\s]++\\]()"),
            Pattern.compile("<((?:https?://|mailto:)[^<>\\s]++)>"),
            Pattern.compile(BEFORE + "\\*\\*\\*(?=[^\\s*])([^*]++)(?<=\\S)\\*\\*\\*" + AFTER),
            Pattern.compile("(?<![*\\\\])\\*\\*(?=[^\\s*])([^*]++)(?<=\\S)\\*\\*(?!\\*)"),
            Pattern.compile(BEFORE + "__(?=[^\\s_])([^_]++)(?<=\\S)__" + AFTER),
            Pattern.compile("(?<![~\\\\])~~(?=[^\\s~])([^~]++)(?<=\\S)~~(?!~)"),
            Pattern.compile(BEFORE + "`(?=[^\\s`])([^`]++)(?<=\\S)`" + AFTER),
            Pattern.compile(BEFORE + "\\*(?=[^\\s*])([^*]++)(?<=\\S)\\*" + AFTER),
            Pattern.compile(BEFORE + "_(?=[^\\s_])([^_]++)(?<=\\S)_" + AFTER));

    /** Each of the patterns has one of these in it. */
    private static final String SIGNS = "[<*_~`";

    private ShownText() {}

    /** Most values have none, and each pattern would be tried at each of their letters. */
    private static boolean mayHaveMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of a value. */
    public static Checked<String> of(String key, Typed typed) {
        String text = typed.text();
        if (!mayHaveMarks(text)) {
            return Checked.fine(text);
        }
        Optional<String> first = Optional.empty();
        for (Pattern mark : MARKS) {
            Matcher found = mark.matcher(text);
            if (found.find()) {
                String met = found.group().strip();
                first = first.or(() -> Optional.of(met));
                text = found.replaceAll("$1");
            }
        }
        String shown = text.strip();
        // A value of marks alone is left as it is: nothing would be left to show.
        if (first.isEmpty() || shown.isEmpty()) {
            return Checked.fine(typed.text());
        }
        return new Checked<>(shown, List.of(Problem.of(Code.MARKS_IN_PLAIN_TEXT, typed.place(), key, first.get())));
    }
}
