package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.EditorLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schema}: what editors of text are told of a book's files. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;

    @Mixin
    private BookFolder folder;

    SchemaCommand(Console console, Machine machine) {
        this.console = console;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        Additions additions = new Additions(console, folder);
        return additions.toBook(book -> write(book, additions));
    }

    private int write(LoadedBook book, Additions additions) throws IOException {
        LanguagePack language = book.language();
        EditorHelp help = new EditorHelp(console, folder.content());
        Optional<Path> foreign = help.write(book);
        if (foreign.isPresent()) {
            return additions.refuse(language, "schema.foreign", foreign.get());
        }
        help.paths(book).forEach(path -> console.err().println(language.text("schema.written", path)));
        console.err().println(language.text("schema.use", EditorLine.ofBook(), EditorLine.ofCase()));
        return ExitCode.FINE.number();
    }
}
