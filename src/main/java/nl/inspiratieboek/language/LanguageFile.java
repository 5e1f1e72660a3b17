package nl.inspiratieboek.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a language file of the theme says. Each part is read when it is first asked for: a build needs but a few words of the
 * languages that are not its own, and help needs nothing but its own texts.
 */
public final class LanguageFile {

    private static final int MONTHS = 12;

    private final String code;
    private final Once<Map<String, String>> keywords;
    private final Once<Map<String, String>> names;
    private final Once<List<KindWords>> kinds;
    private final Once<List<String>> months;
    private final Once<Map<String, String>> words;
    private final Once<Map<String, String>> messages;
    private final Once<Map<String, String>> commands;

    private LanguageFile(String code, Parts parts) {
        this.code = code;
        this.keywords = new Once<>(() -> Map.copyOf(parts.texts("keywords")));
        this.names = new Once<>(() -> Map.copyOf(parts.texts("names")));
        this.kinds = new Once<>(() -> List.copyOf(parts.kinds()));
        this.months = new Once<>(() -> year(parts.months()));
        this.words = new Once<>(() -> Map.copyOf(parts.texts("words")));
        this.messages = new Once<>(() -> Map.copyOf(parts.texts("messages")));
        this.commands = new Once<>(() -> Map.copyOf(parts.texts("commands")));
    }

    /** Gives the parts of a file, each at most once. A file that cannot be read is an {@link IllegalArgumentException}. */
    public interface Parts {

        /** A part that is texts by key; the name of the part is that of the accessor here. */
        Map<String, String> texts(String part);

        /** The kinds of a book that declares none. */
        List<KindWords> kinds();

        /** The twelve months. */
        List<String> months();
    }

    /**
     * A file.
     *
     * @param code the language's code
     */
    public static LanguageFile of(String code, Parts parts) {
        return new LanguageFile(code, parts);
    }

    private static List<String> year(List<String> months) {
        if (months.size() != MONTHS) {
            throw new IllegalArgumentException("a year has twelve months, not " + months.size());
        }
        return List.copyOf(months);
    }

    /** The language's code. */
    public String code() {
        return code;
    }

    /** What authors type, by the program's own name for it. */
    public Map<String, String> keywords() {
        return keywords.get();
    }

    /** Folders, files and pages, by the program's own name for them. */
    public Map<String, String> names() {
        return names.get();
    }

    /** The kinds of a book that declares none. */
    public List<KindWords> kinds() {
        return kinds.get();
    }

    /** The twelve months. */
    public List<String> months() {
        return months.get();
    }

    /** The texts of the interface, by key. */
    public Map<String, String> words() {
        return words.get();
    }

    /** The sentences of messages, by code. */
    public Map<String, String> messages() {
        return messages.get();
    }

    /** What the program's commands say of themselves, by key; a theme's own file may have none. */
    public Map<String, String> commands() {
        return commands.get();
    }

    /** The same file with other texts for some keys of the interface. */
    LanguageFile saying(Map<String, String> texts) {
        LanguageFile before = this;
        return new LanguageFile(code, new Parts() {
            @Override
            public Map<String, String> texts(String part) {
                return switch (part) {
                    case "keywords" -> before.keywords();
                    case "names" -> before.names();
                    case "messages" -> before.messages();
                    case "commands" -> before.commands();
                    default -> changed(before.words(), texts);
                };
            }

            @Override
            public List<KindWords> kinds() {
                return before.kinds();
            }

            @Override
            public List<String> months() {
                return before.months();
            }
        });
    }

    private static Map<String, String> changed(Map<String, String> words, Map<String, String> texts) {
        Map<String, String> changed = new HashMap<>(words);
        changed.putAll(texts);
        return changed;
    }

    /**
     * A kind of finding that every book of the language has unless it declares its own.
     *
     * @param id its id
     * @param folder its chapter's folder
     * @param singular its word for one
     * @param plural its word for more
     * @param heading the heading that opens it, and the chapter's name
     * @param answers the id of the kind it answers; empty for none
     */
    public record KindWords(String id, String folder, String singular, String plural, String heading, String answers) {}
}
