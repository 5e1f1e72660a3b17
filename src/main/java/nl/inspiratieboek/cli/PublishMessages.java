package nl.inspiratieboek.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.export.engine.SearchExport;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.publish.Trouble;
import nl.inspiratieboek.source.InvisibleCharacters;

/** Says how a publication ended, a plain line for each thing a person must know. */
final class PublishMessages {

    /** How many of the files that are gone are named. */
    private static final int NAMED = 10;

    private final Console console;
    private final Path output;
    private final String what;
    private final String option;

    private PublishMessages(Console console, Path output, String what, String option) {
        this.console = console;
        this.output = output;
        this.what = what;
        this.option = option;
    }

    static PublishMessages ofSite(Console console, Path output) {
        return new PublishMessages(console, output, "site", "--output");
    }

    static PublishMessages ofExport(Console console, Path output) {
        return new PublishMessages(console, output, "export", "--out");
    }

    /** Says why a folder may not be published into. */
    ExitCode say(OutputGuard.Objection objection) {
        String reason = switch (objection.reason()) {
            case IS_SOURCE -> "it is the folder " + objection.folder() + " that the " + what + " is made from";
            case HOLDS_SOURCE -> "it holds " + objection.folder() + ", which the " + what + " is made from";
            case LIES_IN_SOURCE -> "it lies in " + objection.folder() + ", which the " + what + " is made from";
            case IS_OR_HOLDS_HOME -> "it is or holds your home folder";
            case IS_OR_HOLDS_WORKING_FOLDER -> "it is or holds the folder you are working in";
            case IS_ROOT -> "it is the root of the disk";
            case NOT_A_FOLDER -> "it is a file, or lies behind one";
            case NO_NAME -> "";
        };
        if (objection.reason() == OutputGuard.Reason.NO_NAME) {
            line("there is no name behind " + option);
            return ExitCode.USAGE;
        }
        return refuse(reason);
    }

    /** Says that an export may not go where a site stands: the files of one would be taken for leftovers of the other. */
    ExitCode refuseSite() {
        return refuse("it holds a site, index.html and all");
    }

    private ExitCode refuse(String reason) {
        line("will not publish into " + output + ": " + reason + "; choose another with " + option);
        return ExitCode.USAGE;
    }

    /** Says that a book with problems changed nothing, in the book's language; in JSON too, but not among the problems. */
    void keptAsItWas(LoadedBook loaded, BookOptions options) {
        if (!options.quiet()) {
            boolean there = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
            say(loaded.language().text(what + (there ? ".kept" : ".not-made"), shown()));
        }
    }

    /** Says how it went; nothing if all went well. */
    ExitCode say(PublishResult result, LanguagePack language) {
        if (result instanceof PublishResult.Refused refused) {
            refused.obstacles().forEach(this::obstacle);
            return ExitCode.USAGE;
        }
        if (result instanceof PublishResult.AnotherSite another) {
            line("nothing was published: " + output + " holds another book, '"
                    + InvisibleCharacters.printable(another.standing()) + "', and this is '"
                    + InvisibleCharacters.printable(another.coming())
                    + "'; choose another folder with " + option + ", or give --replace-book to put this one in its place");
            return ExitCode.USAGE;
        }
        if (result instanceof PublishResult.Failed failed) {
            line(trouble(failed.trouble()) + ": " + at(failed.path()));
            return ExitCode.MACHINE;
        }
        if (result instanceof PublishResult.Published published) {
            published.notices().forEach(notice -> notice(notice, language));
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
                shown(),
                language.number(published.written()),
                language.number(published.unchanged()),
                language.number(published.removed())));
        takenOut(language, published.takenOut());
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

    /** Three lines: the book, the files, what to do with them. */
    void summary(LoadedBook loaded, PublishResult.Published published, SearchExport export, String next) {
        LanguagePack language = loaded.language();
        say(language.text(
                "export.book",
                loaded.book().settings().title(),
                language.count("count.sections", export.sections())));
        say(language.text(
                "export.files",
                language.number(export.files().size()),
                shown(),
                language.number(published.written()),
                language.number(published.unchanged()),
                language.number(published.removed())));
        say(next);
    }

    /** What readers had and no longer find: an author who had to take it out wants to see that it is gone. */
    private void takenOut(LanguagePack language, List<String> gone) {
        if (!gone.isEmpty()) {
            List<String> named = new ArrayList<>(gone.subList(0, Math.min(gone.size(), NAMED)));
            if (gone.size() > NAMED) {
                named.add(language.count("count.more-files", gone.size() - NAMED));
            }
            say(language.text("build.taken-out", language.list(named)));
        }
    }

    private void obstacle(PublishResult.Obstacle obstacle) {
        String why = switch (obstacle.reason()) {
            case FOREIGN_FILE -> "a file that this program did not make has a name that the " + what + " needs";
            case FOREIGN_FOLDER -> "a folder with other files has the name of a page";
            case LINK -> "a link has a name that the " + what + " needs, and it is not written through";
            case NAME_TOO_LONG -> "the name is too long for a file";
            case NAME_NOT_IN_CHARSET -> "this system cannot write the name; set a UTF-8 locale";
        };
        line("nothing was published: " + why + ": " + at(obstacle.path()));
    }

    private void notice(PublishResult.Notice notice, LanguagePack language) {
        String happened = switch (notice.kind()) {
            case EDITED_FILE_MENDED -> "publish.edited-mended";
            case EDITED_FILE_KEPT -> "publish.edited-kept";
            case MANIFEST_DAMAGED -> "publish.manifest-damaged";
        };
        say(InvisibleCharacters.printable(at(notice.path())) + ": warning: " + language.text(happened));
    }

    private String trouble(Trouble trouble) {
        String asItWas = "the " + what + " is as it was";
        return switch (trouble) {
            case DISK_FULL -> "the disk is full; " + asItWas;
            case NO_PERMISSION -> "no permission to write; " + asItWas;
            case OTHER_FILE_SYSTEM -> "a folder of the " + what + " lies on another disk; " + asItWas;
            case SOURCE_UNREADABLE -> "a file of the book could not be read; " + asItWas;
            case OTHER_BUILD_BUSY -> "another build is busy there; try again when it is ready";
            case STOPPED -> "stopped; " + asItWas;
            case PLACE_TAKEN -> "another program put a file there; " + asItWas;
            case DISK_FAILED -> "the disk failed; " + asItWas;
            case NOT_UNDONE -> "the disk failed twice; do it again to mend the " + what;
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

    /** The folder as one line can hold it. */
    private String shown() {
        return InvisibleCharacters.printable(output.toString());
    }

    private void line(String text) {
        say("inspiratieboek: " + InvisibleCharacters.printable(text));
    }

    private void say(String text) {
        console.err().println(text);
    }
}
