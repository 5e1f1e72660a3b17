package nl.inspiratieboek.cli;

import java.nio.file.Path;
import java.util.List;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.Trouble;

/** Says how a publication ended, a plain line for each thing a person must know. */
final class PublishMessages {

    private final Console console;
    private final Path output;

    PublishMessages(Console console, Path output) {
        this.console = console;
        this.output = output;
    }

    /** Says why a folder may not be published into. */
    ExitCode say(OutputGuard.Objection objection) {
        String reason = switch (objection.reason()) {
            case IS_SOURCE -> "it is the folder " + objection.folder() + " that the site is made from";
            case HOLDS_SOURCE -> "it holds " + objection.folder() + ", which the site is made from";
            case LIES_IN_SOURCE -> "it lies in " + objection.folder() + ", which the site is made from";
            case IS_OR_HOLDS_HOME -> "it is or holds your home folder";
            case IS_OR_HOLDS_WORKING_FOLDER -> "it is or holds the folder you are working in";
            case IS_ROOT -> "it is the root of the disk";
            case NOT_A_FOLDER -> "it is a file, or lies behind one";
        };
        line("will not publish into " + output + ": " + reason + "; choose another with --output");
        return ExitCode.USAGE;
    }

    /** Says how it went; nothing if all went well. */
    ExitCode say(PublishResult result) {
        if (result instanceof PublishResult.Refused refused) {
            refused.obstacles().forEach(this::obstacle);
            return ExitCode.USAGE;
        }
        if (result instanceof PublishResult.Failed failed) {
            line(trouble(failed.trouble()) + ": " + at(failed.path()));
            return ExitCode.MACHINE;
        }
        if (result instanceof PublishResult.Published published) {
            published.notices().forEach(this::notice);
        }
        return ExitCode.FINE;
    }

    /** Four lines: the book, the site, its search, where to open it. */
    void summary(PrintedBook printed, PublishResult.Published published) {
        LoadedBook loaded = printed.book();
        LanguagePack language = loaded.language();
        int cases = loaded.book().cases().size();
        int findings = loaded.book().cases().stream()
                .mapToInt(each -> each.findings().size())
                .sum();
        say(language.text(
                "build.book",
                loaded.book().settings().title(),
                language.count("count.cases", cases),
                language.count("count.findings", findings)));
        say(language.text(
                "build.files",
                language.number(printed.site().size()),
                output,
                language.number(published.written()),
                language.number(published.unchanged()),
                language.number(published.removed())));
        SearchSize search = printed.search();
        say(language.text(
                "build.search",
                language.count("count.sections", search.sections()),
                language.number(SearchSize.kilobytes(search.bytes())),
                language.count("count.files", search.files()),
                language.number(SearchSize.kilobytes(search.packed())),
                language.number(SearchSize.kilobytes(search.first()))));
        say(language.text("build.open", output.resolve("index.html").toAbsolutePath().normalize().toUri()));
        if (loaded.book().settings().url().isEmpty()) {
            say(language.text("build.no-url"));
        }
    }

    private void obstacle(PublishResult.Obstacle obstacle) {
        String why = switch (obstacle.reason()) {
            case FOREIGN_FILE -> "a file that this program did not make has a name that the site needs";
            case FOREIGN_FOLDER -> "a folder with other files has the name of a page";
            case LINK -> "a link has a name that the site needs, and it is not written through";
            case NAME_TOO_LONG -> "the name is too long for a file";
            case NAME_NOT_IN_CHARSET -> "this system cannot write the name; set a UTF-8 locale";
        };
        line("nothing was published: " + why + ": " + at(obstacle.path()));
    }

    private void notice(PublishResult.Notice notice) {
        String what = switch (notice.kind()) {
            case EDITED_FILE_MENDED -> "was changed by hand and has been made again";
            case EDITED_FILE_KEPT -> "was changed by hand, is no longer part of the book and is left where it is";
            case MANIFEST_DAMAGED -> "was damaged; what could not be read was passed over";
        };
        console.err().println(at(notice.path()) + ": warning: " + what);
    }

    private static String trouble(Trouble trouble) {
        return switch (trouble) {
            case DISK_FULL -> "the disk is full; the site is as it was";
            case NO_PERMISSION -> "no permission to write; the site is as it was";
            case OTHER_FILE_SYSTEM -> "a folder of the site lies on another disk; the site is as it was";
            case SOURCE_UNREADABLE -> "a file of the book could not be read; the site is as it was";
            case OTHER_BUILD_BUSY -> "another build is busy there; try again when it is ready";
            case STOPPED -> "stopped; the site is as it was";
            case PLACE_TAKEN -> "another program put a file there; the site is as it was";
            case DISK_FAILED -> "the disk failed; the site is as it was";
            case NOT_UNDONE -> "the disk failed twice; build again to mend the site";
        };
    }

    private String at(String path) {
        List<String> parts = path.equals(".") ? List.of() : List.of(path);
        Path at = output;
        for (String part : parts) {
            at = at.resolve(part);
        }
        return at.toString();
    }

    private void line(String text) {
        say("inspiratieboek: " + text);
    }

    private void say(String text) {
        console.err().println(text);
    }
}
