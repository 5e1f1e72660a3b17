package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code new page}: a free page to be written, as a draft. */
@Command(name = "page", aliases = "pagina", mixinStandardHelpOptions = true)
final class NewPageCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Mixin
    private NewTitle given = new NewTitle();

    NewPageCommand(Console console, Machine machine) {
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
        return additions.toBook(book -> additions.titled(
                book, given, machine, "page", title -> new NewPage(book).ofPage(title, given.name())));
    }
}
