package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that writes the book, or parts of it, as one file of some form, whole or not at all. */
abstract sealed class ExportFileCommand implements Callable<Integer>, BookCommand
        permits ExportDocxCommand, ExportEpubCommand, ExportPdfCommand, ExportQdpxCommand {

    /** Where a site stands whose place nobody names; the file comes beside it. */
    private static final Path SITE = Path.of("site-output");

    /** A form of file, called in the language files after its constant. */
    enum Form {
        DOCX,
        EPUB,
        PDF,
        QDPX;

        /** Its constant in lower case: the end of its file's name, too. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What readers call it. */
        String name(LanguagePack language) {
            return language.text("export.form." + id());
        }
    }

    private final Console console;

    @Mixin
    private BookOptions options;

    @Option(names = "--problems", paramLabel = "${bundle:label.form}", defaultValue = "text", descriptionKey = "format")
    private ProblemFormat problems = ProblemFormat.text;

    @Option(names = "--output", paramLabel = "${bundle:label.file}", descriptionKey = "export.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--replace-book", descriptionKey = "export.replace-book")
    private boolean replaceBook;

    ExportFileCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
    }

    /** The form of the file. */
    abstract Form form();

    /** What was asked for, where a command asks; else the whole book. */
    Optional<ExtractOptions> parts() {
        return Optional.empty();
    }

    /**
     * The file.
     *
     * @return nothing if it would be larger than its form can hold
     * @throws IOException when the machine fails
     */
    abstract Optional<byte[]> bytes(PrintedBook printed, Extract extract) throws IOException;

    /**
     * What was made.
     *
     * @param bytes the file; nothing if it would be larger than its form can hold
     * @param problems what turned out to be wrong while it was made
     */
    record Made(Optional<byte[]> bytes, List<Problem> problems) {

        Made {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The file with what there is to say of it, where a form has such.
     *
     * @throws IOException when the machine fails
     */
    Made make(PrintedBook printed, Extract extract) throws IOException {
        return new Made(bytes(printed, extract), List.of());
    }

    @Override
    public final BookOptions book() {
        return options;
    }

    @Override
    public final Integer call() throws IOException {
        Optional<String> wrong = options.wrongFolder();
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        PrintedBook printed;
        try (ProgressLine progress = options.progress(console)) {
            printed = BookBuild.examine(options.request(), progress);
        }
        LanguagePack language = printed.book().language();
        if (!printed.book().isPublishable(options.strict())) {
            return refused(printed.book(), language);
        }
        Extract extract = Extract.whole();
        if (parts().isPresent()) {
            try {
                extract = parts().get().of(printed.book().book(), language);
            } catch (ExtractOptions.UnknownPartException unknown) {
                return WrongUse.line(unknown.sentence(), console.err());
            }
        }
        ZipPlace place = ZipPlace.ofExport(output.orElse(Path.of("")), SITE, name(printed, extract), form(), language);
        Optional<String> objection = place.objection(
                printed.book().book().settings().title(), replaceBook, SITE, options.sources());
        if (objection.isPresent()) {
            return WrongUse.line(objection.get(), console.err());
        }
        Made made = make(printed, extract);
        LoadedBook book = printed.book().with(made.problems());
        if (!book.isPublishable(options.strict())) {
            return refused(book, language);
        }
        report(book);
        return console.isBroken() ? ExitCode.MACHINE.number() : write(place, language, made.bytes()).number();
    }

    private void report(LoadedBook book) {
        Report report = new Report(console, options, problems);
        report.problems(book);
        report.drafts(book);
    }

    private int refused(LoadedBook book, LanguagePack language) {
        report(book);
        if (!options.quiet()) {
            console.err().println(text("not-made", language));
        }
        return ExitCode.PROBLEMS.number();
    }

    /** A part never takes the name of the whole book, which would then be gone. */
    private String name(PrintedBook printed, Extract extract) {
        String book = printed.book().book().settings().fileName();
        String part = extract.isWhole()
                ? book
                : extract.onlyPart()
                        .orElseGet(() -> book + "-" + printed.book().language().text("export.several"));
        return part + "." + form().id();
    }

    private String text(String key, LanguagePack language, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = form().name(language);
        System.arraycopy(more, 0, values, 1, more.length);
        return language.text("export.file." + key, values);
    }

    private ExitCode write(ZipPlace place, LanguagePack language, Optional<byte[]> bytes) {
        if (bytes.isEmpty()) {
            console.err().println(text("too-large", language));
            return ExitCode.MACHINE;
        }
        try {
            place.write(bytes.get());
        } catch (IOException failure) {
            console.err().println(text("failed", language, place.file()));
            return ExitCode.MACHINE;
        }
        if (!options.quiet()) {
            int kilobytes = SearchSize.kilobytes(bytes.get().length);
            console.err().println(text("made", language, place.file(), language.number(kilobytes)));
        }
        return ExitCode.FINE;
    }
}
