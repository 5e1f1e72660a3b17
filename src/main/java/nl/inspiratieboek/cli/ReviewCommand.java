package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.inspiratieboek.book.Synthesis;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.scaffold.AddressFile;
import nl.inspiratieboek.scaffold.BookPart;
import nl.inspiratieboek.scaffold.Change;
import nl.inspiratieboek.scaffold.ChangedMeanwhileException;
import nl.inspiratieboek.scaffold.Changes;
import nl.inspiratieboek.scaffold.Reviewing;
import nl.inspiratieboek.source.SourcePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: an editor has read the synthesis of a theme against its findings, today. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.theme}", descriptionKey = "theme")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ReviewCommand(Console console, Machine machine) {
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
        return new Additions(console, folder).toBook(this::review);
    }

    private int review(LoadedBook book) throws IOException {
        LanguagePack language = book.language();
        if (names.isEmpty() != all) {
            return wrong(language.text("review.which"));
        }
        if (new Additions(console, folder).report(book, problem -> problem.severity() == Severity.ERROR)) {
            return say(ExitCode.PROBLEMS, language.text("rename.errors"));
        }
        Set<Theme> themes = new LinkedHashSet<>();
        if (all) {
            themes(book).stream().filter(theme -> !book.book().drafts().files().contains(theme.path())).forEach(themes::add);
        }
        for (String name : names) {
            List<Theme> meant = called(name, book);
            if (meant.size() != 1) {
                return wrong(meant.isEmpty() ? unknown(name, book) : several(name, meant, language));
            }
            themes.addAll(meant);
        }
        Optional<List<Change>> changes = Reviewing.of(book, List.copyOf(themes), machine.today());
        if (changes.isEmpty()) {
            String file = folder.content().resolve(AddressFile.path(language).value()).toString();
            return say(ExitCode.PROBLEMS, language.text("addresses.unreadable", file));
        }
        if (dryRun) {
            changes.get().forEach(change -> ChangeDiff.of(change).forEach(console.out()::println));
            return say(ExitCode.FINE, language.text("rename.dry-run"));
        }
        return make(changes.get(), themes, book);
    }

    private static List<Theme> themes(LoadedBook book) {
        return book.book().chapters().stream().flatMap(chapter -> chapter.themes().stream()).toList();
    }

    private static List<Theme> called(String name, LoadedBook book) {
        List<SourcePath> meant = BookPart.called(name.replace('\\', '/'), book);
        return themes(book).stream().filter(theme -> meant.contains(theme.path())).toList();
    }

    private static String unknown(String name, LoadedBook book) {
        List<String> ids = themes(book).stream().map(Theme::id).toList();
        return Nearest.nearest(name, ids)
                .map(near -> book.language().text("review.unknown.near", name, near))
                .orElseGet(() -> book.language().text("review.unknown", name));
    }

    private static String several(String name, List<Theme> meant, LanguagePack language) {
        List<String> files = meant.stream().map(theme -> theme.path().value()).toList();
        return language.text("rename.several", name, language.list(files));
    }

    private int make(List<Change> changes, Set<Theme> themes, LoadedBook book) throws IOException {
        LanguagePack language = book.language();
        try {
            new Changes(folder.content(), changes).make();
        } catch (ChangedMeanwhileException meanwhile) {
            return say(ExitCode.PROBLEMS, language.text("rename.meanwhile", meanwhile.path()));
        } catch (FileAlreadyExistsException taken) {
            return wrong(language.text("rename.exists", taken.getFile()));
        }
        for (Theme theme : themes) {
            int findings = Synthesis.findings(book.book(), theme).size();
            say(ExitCode.FINE, language.text("review.made", theme.path(), language.count("count.findings", findings)));
        }
        return ExitCode.FINE.number();
    }

    private int wrong(String sentence) {
        return WrongUse.line(sentence, console.err());
    }

    private int say(ExitCode code, String sentence) {
        console.err().println(sentence);
        return code.number();
    }
}
