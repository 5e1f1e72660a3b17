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

    @Mixin
    private BookFolder folder = new BookFolder();

    @Option(names = "--drafts", description = "Show drafts too, each with a mark.")
    private boolean drafts;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    @Option(names = "--quiet", description = "Say nothing but problems.")
    private boolean quiet;

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

    boolean strict() {
        return strict;
    }

    boolean quiet() {
        return quiet;
    }
}
