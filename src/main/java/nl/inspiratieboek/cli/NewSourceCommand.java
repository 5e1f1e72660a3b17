package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new source}: an address on the web that texts can cite. */
@Command(name = "source", aliases = "bron", mixinStandardHelpOptions = true)
final class NewSourceCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.address}", descriptionKey = "url")
    private Optional<String> url = Optional.empty();

    @Option(names = "--title", paramLabel = "${bundle:label.title}")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "${bundle:label.name}")
    private Optional<String> publisher = Optional.empty();

    NewSourceCommand(Console console, Machine machine) {
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
        Optional<String> address = questions.orAsk(url, language.text("new.ask.url"));
        NewEntry sources = NewEntry.inSources(book);
        if (address.isEmpty() || !NewEntry.isWebAddress(address.get())) {
            return additions.refuse(language, "new.not-a-web-address", address.orElse(""));
        }
        Optional<String> known = sources.knownAddress(address.get());
        if (known.isPresent()) {
            return additions.refuse(language, "new.entry-exists", address.get(), known.get(), sources.list().value());
        }
        Optional<String> called = questions.orAsk(title, language.text("new.ask.title"));
        Optional<String> publishedBy = questions.orAsk(publisher, language.text("new.ask.publisher"));
        Optional<String> unreadable =
                called.flatMap(TypedLine::unreadable).or(() -> publishedBy.flatMap(TypedLine::unreadable));
        if (unreadable.isPresent()) {
            return additions.refuse(language, "new.unreadable", unreadable.get());
        }
        String id = sources.idOfSource(address.get(), called);
        return additions.append(
                book, sources, id, sources.source(id, address.get(), called, publishedBy, machine.today()));
    }
}
