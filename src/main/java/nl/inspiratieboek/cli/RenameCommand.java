package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.scaffold.BookPart;
import nl.inspiratieboek.scaffold.Change;
import nl.inspiratieboek.scaffold.ChangedMeanwhileException;
import nl.inspiratieboek.scaffold.Changes;
import nl.inspiratieboek.scaffold.FileName;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.NewPage;
import nl.inspiratieboek.scaffold.Renaming;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rename}: another name for a case, theme or page, and for all that refers to it. */
@Command(name = "rename", mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;

    @Mixin
    private BookFolder folder;

    @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
    private String old = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.new}", descriptionKey = "new")
    private String wanted = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    RenameCommand(Console console, Machine machine) {
        this.console = console;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        return new Additions(console, folder).toBook(this::rename);
    }

    private int rename(LoadedBook book) throws IOException {
        LanguagePack language = book.language();
        if (new Additions(console, folder).report(book, problem -> problem.severity() == Severity.ERROR)) {
            return say(ExitCode.PROBLEMS, language.text("rename.errors"));
        }
        List<SourcePath> meant = BookPart.called(inBook(old), book);
        if (meant.size() != 1) {
            return wrong(meant.isEmpty() ? unknown(book) : several(meant, language));
        }
        SourcePath from = meant.get(0);
        Optional<SourcePath> to = target(from);
        if (to.isEmpty()) {
            return wrong(language.text("new.bad-name", wanted));
        }
        Optional<String> objection = objection(book, from, to.get());
        if (objection.isPresent()) {
            return wrong(objection.get());
        }
        Renaming renaming = Renaming.of(book, from, to.get());
        if (!renaming.unmended().isEmpty()) {
            say(ExitCode.PROBLEMS, language.text("rename.unmended"));
            renaming.unmended().stream().map(Place::toString).distinct().forEach(console.err()::println);
            return ExitCode.PROBLEMS.number();
        }
        return dryRun ? show(renaming, language) : make(renaming, from, to.get(), language);
    }

    /** A path of the command line as one of the book's folder. */
    private String inBook(String typed) {
        String path = typed.replace('\\', '/');
        String own = folder.content().toString().replace('\\', '/') + "/";
        return path.startsWith(own) ? path.substring(own.length()) : path;
    }

    private String unknown(LoadedBook book) {
        List<String> names = book.tree().markdown().stream().map(SourceFile::path).map(SourcePath::baseName).distinct().toList();
        return Nearest.nearest(old, names)
                .map(near -> book.language().text("rename.unknown.near", old, near))
                .orElseGet(() -> book.language().text("rename.unknown", old));
    }

    private String several(List<SourcePath> meant, LanguagePack language) {
        return language.text("rename.several", old, language.list(meant.stream().map(SourcePath::value).toList()));
    }

    /** Where the file is to lie: beside its old place where only a name is given. */
    private Optional<SourcePath> target(SourcePath from) {
        String typed = inBook(wanted);
        String path = typed.endsWith(".md") ? typed.substring(0, typed.length() - ".md".length()) : typed;
        boolean free = Stream.of(path.split("/", -1)).allMatch(FileName::isFree);
        if (!free) {
            return Optional.empty();
        }
        return Optional.of(path.contains("/") ? SourcePath.of(path + ".md") : from.parent().child(path + ".md"));
    }

    private Optional<String> objection(LoadedBook book, SourcePath from, SourcePath to) {
        LanguagePack language = book.language();
        if (to.equals(from)) {
            return Optional.of(language.text("rename.same", from));
        }
        boolean otherPart = BookPart.of(from, book) != BookPart.of(to, book)
                || !BookPart.kind(from, book).equals(BookPart.kind(to, book));
        if (otherPart) {
            return Optional.of(language.text("rename.other-part", from, to));
        }
        Optional<SourcePath> holder = BookPart.of(to, book) == BookPart.PAGE
                ? Optional.empty()
                : new NewPage(book).holderOfName(new NewFile(to, "")).filter(path -> !path.equals(from));
        return holder.or(() -> book.tree().paths().stream().filter(path -> BookPart.isSameName(path, to)).findFirst())
                .map(taken -> language.text("rename.exists", folder.content().resolve(taken.value())));
    }

    private int show(Renaming renaming, LanguagePack language) {
        Change gone = renaming.changes().stream().filter(change -> change.after().isEmpty()).findFirst().orElseThrow();
        for (Change change : renaming.changes()) {
            boolean moved = change.path().equals(renaming.now());
            if (!change.equals(gone)) {
                (moved ? ChangeDiff.ofMove(gone, change) : ChangeDiff.of(change)).forEach(console.out()::println);
            }
        }
        return say(ExitCode.FINE, language.text("rename.dry-run"));
    }

    private int make(Renaming renaming, SourcePath from, SourcePath to, LanguagePack language) throws IOException {
        Changes changes = new Changes(folder.content(), renaming.changes());
        try {
            Changes.Undo undo = changes.make();
            LoadedBook after = BookBuild.load(folder.request(Drafts.SHOWN));
            if (new Additions(console, folder).report(after, problem -> problem.severity() == Severity.ERROR)) {
                undo.run();
                return say(ExitCode.PROBLEMS, language.text("rename.undone"));
            }
        } catch (ChangedMeanwhileException meanwhile) {
            return say(ExitCode.PROBLEMS, language.text("rename.meanwhile", meanwhile.path()));
        } catch (FileAlreadyExistsException taken) {
            return wrong(language.text("rename.exists", taken.getFile()));
        }
        say(ExitCode.FINE, language.text("rename.made", from, to));
        List<String> others = renaming.changes().stream()
                .map(Change::path)
                .filter(path -> !path.equals(from) && !path.equals(to))
                .map(SourcePath::value)
                .toList();
        return others.isEmpty()
                ? ExitCode.FINE.number()
                : say(ExitCode.FINE, language.text("rename.mended", language.list(others)));
    }

    private int wrong(String sentence) {
        return WrongUse.line(sentence, console.err());
    }

    private int say(ExitCode code, String sentence) {
        console.err().println(sentence);
        return code.number();
    }
}
