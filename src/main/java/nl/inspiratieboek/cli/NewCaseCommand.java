package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code new case}: a case to be written, as a draft. */
@Command(
        name = "case",
        aliases = "zaak",
        mixinStandardHelpOptions = true,
        description = "Makes a case with every fact of the book, the headings of its kinds and the next free number, as a draft.")
final class NewCaseCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder = new BookFolder();

    @Mixin
    private NewTitle given = new NewTitle();

    NewCaseCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        Additions additions = new Additions(console, folder);
        return additions.toBook(book -> {
            Optional<String> title = given.title(new Questions(machine.person()), book.language());
            Optional<List<String>> fault = given.fault(title, "case");
            return fault.isPresent()
                    ? additions.refuse(book.language(), fault.get().get(0), fault.get().get(1))
                    : additions.make(book, new NewPage(book).ofCase(title.orElseThrow(), given.name()));
        });
    }
}
