package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The five sorts of call-out that the forges know, and what other tools call theirs. */
enum CalloutType {
    NOTE(Word.CALLOUT_NOTE),
    TIP(Word.CALLOUT_TIP),
    IMPORTANT(Word.CALLOUT_IMPORTANT),
    WARNING(Word.CALLOUT_WARNING),
    CAUTION(Word.CALLOUT_CAUTION);

    /** Names that say the same as the type's own. */
    private static final Map<String, CalloutType> SAME = Map.ofEntries(
            Map.entry("note", NOTE),
            Map.entry("info", NOTE),
            Map.entry("opmerking", NOTE),
            Map.entry("let-op", NOTE),
            Map.entry("tip", TIP),
            Map.entry("hint", TIP),
            Map.entry("important", IMPORTANT),
            Map.entry("belangrijk", IMPORTANT),
            Map.entry("warning", WARNING),
            Map.entry("attention", WARNING),
            Map.entry("waarschuwing", WARNING),
            Map.entry("caution", CAUTION),
            Map.entry("danger", CAUTION),
            Map.entry("pas-op", CAUTION),
            Map.entry("gevaar", CAUTION));

    /** Names of MkDocs and Obsidian that say more: their word is shown. */
    private static final Map<String, CalloutType> OTHER = Map.ofEntries(
            Map.entry("abstract", NOTE),
            Map.entry("summary", NOTE),
            Map.entry("tldr", NOTE),
            Map.entry("todo", NOTE),
            Map.entry("question", NOTE),
            Map.entry("help", NOTE),
            Map.entry("faq", NOTE),
            Map.entry("example", NOTE),
            Map.entry("quote", NOTE),
            Map.entry("cite", NOTE),
            Map.entry("seealso", NOTE),
            Map.entry("success", TIP),
            Map.entry("check", TIP),
            Map.entry("done", TIP),
            Map.entry("error", CAUTION),
            Map.entry("failure", CAUTION),
            Map.entry("fail", CAUTION),
            Map.entry("missing", CAUTION),
            Map.entry("bug", CAUTION));

    private final Word word;

    CalloutType(Word word) {
        this.word = word;
    }

    Word word() {
        return word;
    }

    /** The word of its class in the sheet. */
    String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that an author means by a word; a word that nobody knows is a note. */
    static CalloutType of(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(name, OTHER.getOrDefault(name, NOTE));
    }

    static boolean isKnown(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return SAME.containsKey(name) || OTHER.containsKey(name);
    }

    /** What is shown instead of the type's own word. */
    static Optional<String> otherWord(String typed) {
        return SAME.containsKey(typed.toLowerCase(Locale.ROOT)) || typed.isEmpty()
                ? Optional.empty()
                : Optional.of(typed.substring(0, 1).toUpperCase(Locale.ROOT)
                        + typed.substring(1).toLowerCase(Locale.ROOT).replace('-', ' '));
    }
}
