package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.language.Capital;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.NewBook;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.Writer;
import nl.inspiratieboek.source.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init}: a small book to begin with. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer>, SpeakingCommand {

    /** The languages of a book. */
    enum Language {
        nl,
        en
    }

    private final Console console;
    private final Machine machine;

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--title", paramLabel = "${bundle:label.title}")
    private Optional<String> title = Optional.empty();

    @Option(names = "--language", paramLabel = "${bundle:label.language}")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--sample")
    private boolean sample;

    InitCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
    }

    @Override
    public LanguagePack language() {
        return BookLanguage.withCode(language.map(Enum::name).orElse(machine.language()));
    }

    @Override
    public Integer call() throws IOException {
        boolean told = title.isPresent() || language.isPresent() || sample;
        Questions questions = new Questions(told ? Optional.empty() : machine.person());
        try {
            folder = folder.or(() -> questions.ask(language().text("init.ask.folder")).map(InitCommand::path));
        } catch (InvalidPathException noPath) {
            return refuse("init.no-folder");
        }
        if (folder.isEmpty() || folder.get().toString().isEmpty()) {
            return refuse("init.no-folder");
        }
        Writer writer = new Writer(folder.get());
        Optional<Path> inside = writer.firstInside();
        if (inside.isPresent()) {
            return refuse("init.not-empty", folder.get(), inside.get().getFileName());
        }
        ask(questions);
        String name = TypedLine.of(title.orElseGet(() -> titleOf(folder.get())));
        Optional<String> unreadable = TypedLine.unreadable(name);
        if (unreadable.isPresent() || name.isEmpty()) {
            return refuse("new.unreadable", unreadable.orElse(""));
        }
        List<NewFile> files = NewBook.of(name, language().code(), sample);
        try {
            writer.make(files);
        } catch (FileAlreadyExistsException meanwhile) {
            return refuse("new.exists", meanwhile.getFile());
        }
        say("init.made", name, folder.get(), language().count("count.files", files.size()));
        new EditorHelp(console, folder.get())
                .follow(BookBuild.load(new BuildRequest(folder.get(), Optional.empty(), Drafts.SHOWN, Limits.defaults())));
        String typed = folder.get().toString().contains(" ") ? '"' + folder.get().toString() + '"' : folder.get().toString();
        say("init.look", typed);
        say("init.facts", folder.get().resolve("book.yaml"));
        say("init.write", typed);
        return ExitCode.FINE.number();
    }

    /** Asks in the language of whoever is asked, and goes on in that of the book. */
    private void ask(Questions questions) {
        if (!questions.canBeAsked()) {
            return;
        }
        LanguagePack asking = language();
        title = questions.ask(asking.text("init.ask.title", titleOf(folder.orElseThrow())));
        language = questions.ask(asking.text("init.ask.language", asking.code()))
                .map(typed -> typed.toLowerCase(Locale.ROOT).startsWith("e") ? Language.en : Language.nl)
                .or(() -> Optional.of(Language.valueOf(asking.code())));
        sample = questions.ask(asking.text("init.ask.sample")).filter(InitCommand::isYes).isPresent();
    }

    /** A shell puts the person's own folder in the place of a tilde; where no shell reads along, we do. */
    private static Path path(String typed) {
        return typed.startsWith("~/")
                ? Path.of(System.getProperty("user.home", "")).resolve(typed.substring(2))
                : Path.of(typed);
    }

    private static boolean isYes(String typed) {
        return typed.toLowerCase(Locale.ROOT).matches("j(?:a)?|y(?:es)?");
    }

    /** {@code mijn-boek} may be called 'Mijn boek'. */
    private static String titleOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words = TypedLine.of((name == null ? "" : name.toString()).replaceAll("[-_.]+", " "));
        return words.isEmpty() ? "inspiratieboek" : Capital.of(words);
    }

    private int refuse(String key, Object... arguments) {
        return WrongUse.line(language().text(key, arguments), console.err());
    }

    private void say(String key, Object... arguments) {
        console.err().println(language().text(key, arguments));
    }
}
