package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.Explanations;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.external.ExternalReport;
import nl.inspiratieboek.hint.Hint;
import nl.inspiratieboek.hint.Hints;
import nl.inspiratieboek.language.LanguagePack;

/** Prints what is wrong with a book, in the form that was asked for, and how much that is. */
final class Report {

    /** How many drafts are named. */
    private static final int NAMED = 10;

    private final Console console;
    private final BookOptions options;
    private final ProblemFormat format;

    Report(Console console, BookOptions options, ProblemFormat format) {
        this.console = console;
        this.options = options;
        this.format = format;
    }

    /** Which files are drafts, and whether they are in the book; nothing where there are none. */
    void drafts(LoadedBook loaded) {
        DraftFiles drafts = loaded.book().drafts();
        if (drafts.files().isEmpty() || options.quiet()) {
            return;
        }
        List<String> named = new ArrayList<>();
        drafts.files().stream().limit(NAMED).forEach(file -> named.add(file.value()));
        if (drafts.files().size() > NAMED) {
            named.add(loaded.language().count("count.more-files", drafts.files().size() - NAMED));
        }
        String key = drafts.use() == Drafts.SHOWN ? "drafts.shown" : "drafts.left-out";
        console.err().println(loaded.language().text(key, loaded.language().list(named)));
    }

    /**
     * What is worth a look in a book without errors, for people alone.
     *
     * @param outside of what lies outside the book
     */
    void hints(LoadedBook loaded, LocalDate today, List<Hint> outside) {
        if (isForPeople() && loaded.isPublishable(false)) {
            List<Hint> hints = new ArrayList<>(outside);
            hints.addAll(Hints.of(loaded.book(), loaded.language(), loaded.tree(), today));
            new HintLines(loaded.language(), paths()).print(hints.stream().sorted().toList(), console.err());
        }
    }

    /** How many addresses outside the book were checked, and which could not be. */
    void unchecked(ExternalReport outside) {
        if (isForPeople()) {
            new ExternalLines(options.language(), paths()).print(outside, console.err());
        }
    }

    private boolean isForPeople() {
        return format == ProblemFormat.text && !options.quiet();
    }

    /** What a page shows of the problems, as JSON. */
    String forPage(LoadedBook loaded) {
        return printer(loaded).forPage(loaded.problems());
    }

    private ProblemPrinter printer(LoadedBook loaded) {
        return new ProblemPrinter(
                new ProblemText(loaded.language()), paths(), loaded::line, options.request().limits().problemsPrinted());
    }

    private ProblemPaths paths() {
        return new ProblemPaths(options.content(), options.request().theme());
    }

    /** All problems; for a machine also when there are none, so that it always gets an answer. */
    void problems(LoadedBook loaded) {
        if (format != ProblemFormat.text) {
            forMachine(loaded).ifPresent(console.out()::println);
            return;
        }
        printer(loaded).printText(loaded.problems(), console.err());
        if (!loaded.problems().isEmpty()) {
            console.err().println(new ProblemText(loaded.language()).counts(loaded.problems()));
        }
    }

    /** Empty where the form has no word for 'none'. */
    private Optional<String> forMachine(LoadedBook loaded) {
        LanguagePack language = loaded.language();
        ProblemText text = new ProblemText(language);
        String report =
                switch (format) {
                    case sarif -> new SarifLog(
                                    language.code(),
                                    code -> ExplainCommand.sentence(code, language),
                                    explanations(language)::of,
                                    text,
                                    paths(),
                                    loaded::line)
                            .of(loaded.problems());
                    case github -> new ForgeReport(text, paths()).github(loaded.problems());
                    case gitlab -> new ForgeReport(text, paths()).gitlab(loaded.problems());
                    case text, json -> new ProblemJson(text, paths()).of(loaded.problems());
                };
        return Optional.of(report).filter(said -> !said.isEmpty());
    }

    private static Explanations explanations(LanguagePack language) {
        try {
            return Explanations.in(language.code());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
