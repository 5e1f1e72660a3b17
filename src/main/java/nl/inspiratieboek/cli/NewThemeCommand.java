package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new theme}: a theme to be written, as a draft. */
@Command(name = "theme", aliases = "thema", mixinStandardHelpOptions = true)
final class NewThemeCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Mixin
    private NewTitle given = new NewTitle();

    @Option(names = "--kind", paramLabel = "${bundle:label.kind}")
    private Optional<String> kind = Optional.empty();

    NewThemeCommand(Console console, Machine machine) {
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
        return additions.toBook(book -> make(book, additions));
    }

    private int make(LoadedBook book, Additions additions) throws IOException {
        LanguagePack language = book.language();
        Questions questions = new Questions(machine.person());
        Optional<String> title = given.title(questions, language);
        Optional<List<String>> fault = given.fault(title, "theme");
        if (fault.isPresent()) {
            return additions.refuse(language, fault.get().get(0), fault.get().get(1));
        }
        List<Kind> kinds = book.book().settings().kinds();
        String choice = language.list(kinds.stream().map(Kind::id).toList());
        Optional<String> named = kinds.size() == 1 && kind.isEmpty()
                ? Optional.of(kinds.get(0).id())
                : questions.orAsk(kind, language.text("new.ask.kind", choice));
        if (named.isEmpty()) {
            return additions.refuse(language, "new.no-kind", choice);
        }
        Optional<Kind> found = kinds.stream().filter(each -> isCalled(each, named.get())).findFirst();
        return found.isEmpty()
                ? additions.refuse(language, "new.unknown-kind", named.get(), choice)
                : additions.make(book, new NewPage(book).ofTheme(title.orElseThrow(), found.get(), given.name()));
    }

    private static boolean isCalled(Kind kind, String word) {
        return Stream.concat(Stream.of(kind.id(), kind.folder()), kind.names().stream()).anyMatch(word::equalsIgnoreCase);
    }
}
