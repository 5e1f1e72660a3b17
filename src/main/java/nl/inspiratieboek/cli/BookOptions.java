package nl.inspiratieboek.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.OutputGuard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that commands share that read a whole book. */
final class BookOptions {

    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Option(names = "--drafts")
    private boolean drafts;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--quiet")
    private boolean quiet;

    BookOptions(Machine machine) {
        this.machine = machine;
        this.folder = new BookFolder(machine);
    }

    Path content() {
        return folder.content();
    }

    /** What is wrong with the folders that were named; nothing is read before they are there. */
    Optional<String> wrongFolder() {
        return folder.wrongFolder();
    }

    /** The language of the book, found without reading the book. */
    LanguagePack language() {
        return folder.language();
    }

    /** What these options ask to be built. */
    BuildRequest request() {
        return folder.request(drafts ? Drafts.SHOWN : Drafts.LEFT_OUT);
    }

    /** What says which folders may not be written into. */
    OutputGuard guard() {
        return new OutputGuard(sources(), Path.of(System.getProperty("user.home", "")), Path.of(""));
    }

    /** The folders that the book is made from. */
    List<Path> sources() {
        return folder.sources();
    }

    /** Tells how far work is, in the book's language; nothing where only problems are to be said. */
    ProgressLine progress(Console console) {
        ProgressLine.Form form = machine.screen()
                .filter(told -> !quiet)
                .map(screen -> screen ? ProgressLine.Form.BAR : ProgressLine.Form.LINES)
                .orElse(ProgressLine.Form.NONE);
        return new ProgressLine(form, this::language, console.err(), System::nanoTime);
    }

    /** The machine that the command runs on. */
    Machine machine() {
        return machine;
    }

    /** Whether drafts were asked for. */
    boolean drafts() {
        return drafts;
    }

    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return quiet;
    }
}
