package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.scaffold.NewEntry;
import nl.inspiratieboek.scaffold.NewFile;
import nl.inspiratieboek.scaffold.NewPage;
import nl.inspiratieboek.scaffold.Writer;
import nl.inspiratieboek.source.Limits;

/** What commands share that add something to a book: it is read first, then added to, then what still lacks is told. */
final class Additions {

    private static final String SETTINGS = "book.yaml";

    /** What is wrong with other books says nothing of what this one asks for. */
    private static final Set<Code> OF_OTHER_BOOKS = EnumSet.of(Code.BOOK_NOT_KEPT, Code.BOOK_MAPS_TO_NOTHING);

    private final Console console;
    private final BookFolder folder;

    Additions(Console console, BookFolder folder) {
        this.console = console;
        this.folder = folder;
    }

    /** What is to be done with a book that was read, drafts among it. */
    interface Step {
        int take(LoadedBook book) throws IOException;
    }

    /** Reads the book and takes the step, unless the book's own file has errors: then nobody can tell what it asks for. */
    int toBook(Step step) throws IOException {
        Optional<String> wrong = folder.wrongFolder();
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        LoadedBook book = BookBuild.load(folder.request(Drafts.SHOWN));
        boolean faulty = report(
                book,
                problem -> problem.severity() == Severity.ERROR
                        && problem.place().path().equals(SETTINGS)
                        && !OF_OTHER_BOOKS.contains(problem.code()));
        if (faulty) {
            say(book.language(), "new.settings");
            return ExitCode.PROBLEMS.number();
        }
        return step.take(book);
    }

    /**
     * Makes the page of a title that was given or is asked for.
     *
     * @param what the command's word for such a page
     * @param page gives the file
     */
    int titled(LoadedBook book, NewTitle given, Machine machine, String what, Function<String, NewFile> page)
            throws IOException {
        Optional<String> title = given.title(new Questions(machine.person()), book.language());
        Optional<List<String>> fault = given.fault(title, what);
        return fault.isPresent()
                ? refuse(book.language(), fault.get().get(0), fault.get().get(1))
                : make(book, page.apply(title.orElseThrow()));
    }

    /** Makes the file of a page, and says what to do with it. */
    int make(LoadedBook book, NewFile file) throws IOException {
        LanguagePack language = book.language();
        Writer writer = new Writer(folder.content());
        Optional<String> holder = new NewPage(book).holderOfName(file).map(path -> folder.content().resolve(path.value()).toString());
        if (holder.isPresent()) {
            return refuse(language, "new.name-taken", file.path().baseName(), holder.get());
        }
        Optional<Path> taken = writer.firstTaken(List.of(file));
        if (taken.isPresent()) {
            return refuse(language, "new.exists", taken.get());
        }
        try {
            writer.make(List.of(file));
        } catch (FileAlreadyExistsException meanwhile) {
            return refuse(language, "new.exists", meanwhile.getFile());
        }
        say(language, "new.made", writer.path(file));
        untilReady(language, List.of(file));
        return ExitCode.FINE.number();
    }

    /** Says how drafts that were just made reach readers, and what they still lack. */
    void untilReady(LanguagePack language, List<NewFile> files) throws IOException {
        say(language, "new.until", language.keyword("draft") + ": true");
        reportAgain(files);
    }

    /** Puts an entry behind the others of its list, and says what it still lacks. */
    int append(LoadedBook book, NewEntry list, String id, String entry) throws IOException {
        LanguagePack language = book.language();
        Path path = folder.content().resolve(list.list().value());
        // A link, or a file that could not be read, is there without being in the book.
        boolean hidden = book.tree().file(list.list()).isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        Optional<NewFile> added = hidden ? Optional.empty() : list.added(id, entry);
        if (added.isEmpty()) {
            report(book, problem -> problem.place().path().equals(list.list().value()));
            say(language, "new.list-unreadable", path);
            console.out().print(entry);
            return ExitCode.PROBLEMS.number();
        }
        new Writer(folder.content()).append(added.get());
        say(language, "new.added", id, path);
        reportAgain(List.of(added.get()));
        return ExitCode.FINE.number();
    }

    /** Says why nothing is made. */
    int refuse(LanguagePack language, String key, Object... arguments) {
        return WrongUse.line(language.text(key, arguments), console.err());
    }

    private void reportAgain(List<NewFile> files) throws IOException {
        LoadedBook again = BookBuild.load(folder.request(Drafts.SHOWN));
        Set<String> paths = files.stream().map(file -> file.path().value()).collect(Collectors.toSet());
        report(again, problem -> paths.contains(problem.place().path()));
        new EditorHelp(console, folder.content()).follow(again);
    }

    /** Prints some of the problems of a book, and says whether there were any. */
    boolean report(LoadedBook book, Predicate<Problem> which) {
        List<Problem> problems = book.problems().stream().filter(which).toList();
        new ProblemPrinter(
                        new ProblemText(book.language()),
                        new ProblemPaths(folder.content(), folder.request(Drafts.SHOWN).theme()),
                        book::line,
                        Limits.defaults().problemsPrinted())
                .printText(problems, console.err());
        return !problems.isEmpty();
    }

    private void say(LanguagePack language, String key, Object... arguments) {
        console.err().println(language.text(key, arguments));
    }
}
