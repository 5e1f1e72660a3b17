package nl.inspiratieboek.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.FileName;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a new page is called, as options say it or as its author answers. */
final class NewTitle {

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.title}", descriptionKey = "new-title")
    private List<String> title = List.of();

    @Option(names = "--name", paramLabel = "${bundle:label.name}")
    private Optional<String> name = Optional.empty();

    /** The title, asked for where none was given. */
    Optional<String> title(Questions questions, LanguagePack language) {
        Optional<String> given = Optional.of(String.join(" ", title));
        return questions.orAsk(given, language.text("new.ask.title"));
    }

    /** The name that was given. */
    Optional<String> name() {
        return name.map(typed -> typed.toLowerCase(Locale.ROOT).endsWith(".md") ? typed.substring(0, typed.length() - 3) : typed);
    }

    /** What is wrong with what was given, as the key of a sentence and what it names. */
    Optional<List<String>> fault(Optional<String> read, String what) {
        if (read.isEmpty()) {
            return Optional.of(List.of("new.no-title", what));
        }
        return TypedLine.unreadable(read.get())
                .map(shown -> List.of("new.unreadable", shown))
                .or(() -> name().filter(typed -> !FileName.isFree(typed)).map(typed -> List.of("new.bad-name", typed)));
    }
}
