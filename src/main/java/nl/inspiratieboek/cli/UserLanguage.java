package nl.inspiratieboek.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The language of whoever runs the program: Dutch or English. */
final class UserLanguage {

    /** The first that is set decides, as for other programs. */
    private static final List<String> VARIABLES = List.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG");

    private UserLanguage() {}

    /**
     * The language's code.
     *
     * @param environment the value of a variable; null if it is not set
     * @param ofJava what Java found, which decides where no variable names a language, as on Windows
     */
    static String of(UnaryOperator<String> environment, String ofJava) {
        return VARIABLES.stream()
                .map(environment)
                .filter(Objects::nonNull)
                .map(value -> value.toLowerCase(Locale.ROOT))
                // These say how letters are written, and no language.
                .filter(value -> !value.isEmpty() && !value.matches("(?:c|posix)(?:\\..*)?"))
                .findFirst()
                .orElse(ofJava)
                .matches("nl(?:[_.:@-].*)?")
                        ? "nl"
                        : "en";
    }
}
