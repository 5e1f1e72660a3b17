package nl.inspiratieboek.hint;

import java.util.regex.Pattern;

/** Knows a sentence in the passive, in which nobody is said to do what is done: by its auxiliary and a participle. */
final class Passive {

    /** {@code wordt … gedaan}, and the other way round; verbs with a prefix that have no ge- among them. */
    private static final Pattern DUTCH = either(
            "word|wordt|worden|werd|werden",
            "(?:\\p{L}{2,8})?ge\\p{L}+(?:d|t|en|aan|ien)|(?:be|ver|ont|her)\\p{L}{2,}(?:d|t)");

    private static final Pattern ENGLISH = either(
            "is|are|was|were|be|been|being",
            "\\p{L}{2,}ed|done|given|made|taken|seen|shown|known|found|held|told|kept|left|built|brought|written|chosen|sent|set|put");

    private final Pattern form;

    private Passive(Pattern form) {
        this.form = form;
    }

    /** The passive of a language; English for one that has none of its own. */
    static Passive in(String language) {
        return new Passive(language.equals("nl") ? DUTCH : ENGLISH);
    }

    private static Pattern either(String auxiliary, String participle) {
        String a = "(?<!\\p{L})(?:" + auxiliary + ")(?!\\p{L})";
        String p = "(?<!\\p{L})(?:" + participle + ")(?!\\p{L})";
        String between = "[^.,;:]{1,60}?";
        return Pattern.compile(a + between + p + "|" + p + "\\s" + a, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a sentence seems to be in the passive. */
    boolean isSentence(String sentence) {
        return form.matcher(sentence).find();
    }
}
