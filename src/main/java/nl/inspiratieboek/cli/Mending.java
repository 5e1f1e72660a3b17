package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.inspiratieboek.fix.BookFixes;
import nl.inspiratieboek.fix.FileChange;
import nl.inspiratieboek.fix.FileWriter;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Place;

/** Mends a book's files, shows each change, and says how many files that are. */
final class Mending {

    private final Console console;
    private final BookOptions options;
    private final ProblemFormat format;

    Mending(Console console, BookOptions options, ProblemFormat format) {
        this.console = console;
        this.options = options;
        this.format = format;
    }

    /**
     * Mends what has one right answer.
     *
     * @param dryRun whether the changes are only shown
     * @return whether all that could be mended was
     * @throws IOException when the machine fails; each file is then as it was, or mended
     */
    boolean mend(boolean dryRun) throws IOException {
        LanguagePack language = options.language();
        List<FileChange> changes = BookFixes.of(options.request());
        changes.forEach(this::show);
        if (changes.isEmpty()) {
            say(language.text("fix.nothing"));
            return true;
        }
        if (dryRun) {
            say(language.count("fix.would", changes.size()));
            return true;
        }
        FileWriter writer = new FileWriter(options.content());
        int written = 0;
        for (FileChange change : changes) {
            if (writer.write(change)) {
                written++;
            } else {
                console.err().println(language.text("fix.changed-meanwhile", name(change)));
            }
        }
        say(language.count("fix.done", written));
        return written == changes.size();
    }

    private void say(String line) {
        if (!options.quiet()) {
            console.err().println(line);
        }
    }

    /** On standard output, unless a program reads the problems there. */
    private void show(FileChange change) {
        PrintWriter to = format == ProblemFormat.text ? console.out() : console.err();
        change.difference(name(change)).forEach(line -> to.println(shown(line)));
    }

    /** What a terminal would obey becomes a plain sign; tabs stay, for they are what is mended. */
    private static String shown(String line) {
        return Arrays.stream(line.split("\t", -1)).map(ProblemText::printable).collect(Collectors.joining("\t"));
    }

    private String name(FileChange change) {
        Place start = Place.startOf(change.path().value());
        return new ProblemPaths(options.content(), options.request().theme()).asTyped(start);
    }
}
