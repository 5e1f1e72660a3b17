package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code new case}: a case to be written, as a draft. */
@Command(name = "case", aliases = "zaak", mixinStandardHelpOptions = true)
final class NewCaseCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Mixin
    private NewTitle given = new NewTitle();

    NewCaseCommand(Console console, Machine machine) {
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
                book, given, machine, "case", title -> new NewPage(book).ofCase(title, given.name())));
    }
}
