package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new term}: a word to be explained in the glossary. */
@Command(name = "term", aliases = "begrip", mixinStandardHelpOptions = true)
final class NewTermCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.term}", descriptionKey = "term")
    private List<String> words = List.of();

    @Option(names = "--explanation", paramLabel = "${bundle:label.text}")
    private Optional<String> explanation = Optional.empty();

    NewTermCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        Additions additions = new Additions(console, folder);
        return additions.toBook(book -> add(book, additions));
    }

    private int add(LoadedBook book, Additions additions) throws IOException {
        LanguagePack language = book.language();
        Questions questions = new Questions(machine.person());
        Optional<String> term = questions.orAsk(Optional.of(String.join(" ", words)), language.text("new.ask.term"));
        if (term.isEmpty()) {
            return additions.refuse(language, "new.no-term");
        }
        NewEntry glossary = NewEntry.inGlossary(book);
        Optional<String> known = glossary.known(term.get());
        if (known.isPresent()) {
            return additions.refuse(language, "new.entry-exists", term.get(), known.get(), glossary.list().value());
        }
        Optional<String> meaning = questions.orAsk(explanation, language.text("new.ask.explanation"));
        Optional<String> unreadable =
                TypedLine.unreadable(term.get()).or(() -> meaning.flatMap(TypedLine::unreadable));
        if (unreadable.isPresent()) {
            return additions.refuse(language, "new.unreadable", unreadable.get());
        }
        String id = glossary.idOfTerm(term.get());
        return additions.append(book, glossary, id, glossary.term(id, term.get(), meaning));
    }
}
