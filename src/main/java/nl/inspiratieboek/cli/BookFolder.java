package nl.inspiratieboek.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.source.Limits;
import picocli.CommandLine.Option;

/** The options that say which book a command is on. */
final class BookFolder {

    /** The folder of a book that was not named. */
    static final String USUAL = "content";

    private final Machine machine;

    @Option(names = "--content", paramLabel = "${bundle:label.folder}", defaultValue = USUAL)
    private Path content = Path.of(USUAL);

    @Option(names = "--theme", paramLabel = "${bundle:label.folder}")
    private Optional<Path> theme = Optional.empty();

    BookFolder(Machine machine) {
        this.machine = machine;
    }

    Path content() {
        return content;
    }

    /** What is wrong with the folders that were named; nothing is read before they are there. */
    Optional<String> wrongFolder() {
        return wrongFolder(content, "--content").or(() -> theme.flatMap(folder -> wrongFolder(folder, "--theme")));
    }

    private Optional<String> wrongFolder(Path folder, String option) {
        if (folder.toString().isEmpty()) {
            return Optional.of(language().text("folder.no-name", option));
        }
        if (Files.isDirectory(folder)) {
            return Optional.empty();
        }
        return Optional.of(Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                ? language().text("folder.is-none", folder, option)
                : language().text("folder.not-there", folder, option, WrongUse.whereWorkingFolderIsLost(language())));
    }

    /** The language of the book, found without reading the book; where there is none, that of whoever sits at the machine. */
    LanguagePack language() {
        return BookLanguage.of(content, machine);
    }

    /** What these options ask to be read. */
    BuildRequest request(Drafts drafts) {
        return new BuildRequest(content, theme, drafts, Limits.defaults());
    }

    /** The folders that the book is made from. */
    List<Path> sources() {
        List<Path> sources = new ArrayList<>(List.of(content));
        theme.ifPresent(sources::add);
        return sources;
    }
}
