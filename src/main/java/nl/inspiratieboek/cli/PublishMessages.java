package nl.inspiratieboek.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.export.engine.SearchExport;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.FailureCause;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.source.InvisibleCharacters;

/** Says how a publication ended, a plain line for each thing a person must know. */
final class PublishMessages {

    /** How many of the files that are gone are named. */
    private static final int NAMED = 10;

    private final Console console;
    private final String output;
    private final UnaryOperator<String> files;
    private final LanguagePack language;
    private final String what;
    private final String option;

    private PublishMessages(
            Console console, String output, UnaryOperator<String> files, LanguagePack language, String what, String option) {
        this.console = console;
        this.output = output;
        this.files = files;
        this.language = language;
        this.what = what;
        this.option = option;
    }

    private PublishMessages(Console console, Path output, LanguagePack language, String what, String option) {
        this(console, output.toString(), file -> output.resolve(file).toString(), language, what, option);
    }

    /** Messages on a site, in the language of its book. */
    static PublishMessages ofSite(Console console, Path output, LanguagePack language) {
        return new PublishMessages(console, output, language, "site", "--output");
    }

    /** Messages on an export, in the language of its book. */
    static PublishMessages ofExport(Console console, Path output, LanguagePack language) {
        return new PublishMessages(console, output, language, "export", "--out");
    }

    /** Messages on a site that goes to a folder that book.yaml names, in the language of its book. */
    static PublishMessages ofTarget(Console console, Path output, LanguagePack language) {
        return new PublishMessages(console, output, language, "site", language.text("deploy.option"));
    }

    /**
     * Messages on a site that goes to another machine, in the language of its book.
     *
     * @param output how the place is called
     */
    static PublishMessages ofRemote(Console console, String output, LanguagePack language) {
        String option = language.text("deploy.option.remote");
        return new PublishMessages(console, output, file -> output + ": " + file, language, "site", option);
    }

    /** Says why a folder may not be published into. */
    ExitCode say(OutputGuard.Objection objection) {
        return switch (objection.reason()) {
            case IS_SOURCE -> refuse(language.text("publish.is-source", objection.folder(), it()));
            case HOLDS_SOURCE -> refuse(language.text("publish.holds-source", objection.folder(), it()));
            case LIES_IN_SOURCE -> refuse(language.text("publish.lies-in-source", objection.folder(), it()));
            case IS_OR_HOLDS_HOME -> refuse(language.text("publish.home"));
            case IS_OR_HOLDS_WORKING_FOLDER -> refuse(language.text("publish.working-folder"));
            case OF_THE_SYSTEM -> refuse(language.text("publish.system-folder"));
            case IS_ROOT -> refuse(language.text("publish.root"));
            case NOT_A_FOLDER -> refuse(language.text("publish.not-a-folder"));
            case NO_NAME -> {
                line(language.text("folder.no-name", option));
                yield ExitCode.USAGE;
            }
        };
    }

    /** Says that an export may not go where a site stands: the files of one would be taken for leftovers of the other. */
    ExitCode refuseSite() {
        return refuse(language.text("publish.holds-site"));
    }

    private ExitCode refuse(String reason) {
        line(language.text("publish.refused", output, reason, option));
        return ExitCode.USAGE;
    }

    /** What is published, in a sentence. */
    private String it() {
        return language.text("publish.it." + what);
    }

    /**
     * Says that a book with problems changed nothing; in JSON too, but not among the problems.
     *
     * @param folder where it would have come
     */
    void keptAsItWas(BookOptions options, Path folder) {
        if (!options.quiet()) {
            boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            say(language.text(what + (there ? ".kept" : ".not-made"), shown()));
        }
    }

    /** Says how it went; nothing if all went well. */
    ExitCode say(PublishResult result) {
        if (result instanceof PublishResult.Refused refused) {
            refused.obstacles().forEach(this::obstacle);
            return ExitCode.USAGE;
        }
        if (result instanceof PublishResult.AnotherSite another) {
            line(language.text("publish.another", output, another.standing(), another.coming(), option));
            return ExitCode.USAGE;
        }
        if (result instanceof PublishResult.Failed failed) {
            line(cause(failed.cause()) + ": " + at(failed.path()));
            return ExitCode.MACHINE;
        }
        if (result instanceof PublishResult.NotSent notSent) {
            line(new RemoteWords(language).sentence(notSent));
            return RemoteWords.code(notSent.cause());
        }
        if (result instanceof PublishResult.Listed listed) {
            listed.notices().forEach(this::notice);
        }
        if (result instanceof PublishResult.Published published) {
            published.notices().forEach(this::notice);
        }
        return ExitCode.FINE;
    }

    /** Four lines: the book, the site, its search, where to open it. */
    void summary(PrintedBook printed, PublishResult.Published published, Path folder) {
        LoadedBook loaded = printed.book();
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
        takenOut(published.takenOut());
        SearchSize search = printed.search();
        say(language.text(
                "build.search",
                language.count("count.sections", search.sections()),
                language.number(SearchSize.kilobytes(search.bytes())),
                language.count("count.files", search.files()),
                language.number(SearchSize.kilobytes(search.packed())),
                language.number(SearchSize.kilobytes(search.first()))));
        say(language.text("build.open", folder.resolve("index.html").toAbsolutePath().normalize().toUri()));
        if (loaded.book().settings().url().isEmpty()) {
            say(language.text("build.no-url"));
        }
    }

    /** Three lines: the book, the files, what to do with them. */
    void summary(LoadedBook loaded, PublishResult.Published published, SearchExport export, String next) {
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
    void takenOut(List<String> gone) {
        if (!gone.isEmpty()) {
            // Pages first: that is what authors know by name.
            List<String> named = gone.stream()
                    .sorted(Comparator.comparing(path -> !path.endsWith(".html")))
                    .limit(NAMED)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (gone.size() > NAMED) {
                named.add(language.count("count.more-files", gone.size() - NAMED));
            }
            say(language.text("build.taken-out", language.list(named)));
        }
    }

    private void obstacle(PublishResult.Obstacle obstacle) {
        String why = switch (obstacle.reason()) {
            case FOREIGN_FILE -> language.text("publish.foreign-file", it());
            case FOREIGN_FOLDER -> language.text("publish.foreign-folder");
            case LINK -> language.text("publish.link", it());
            case NAME_TOO_LONG -> language.text("publish.name-too-long");
            case NAME_NOT_IN_CHARSET -> language.text("publish.name-not-in-charset");
        };
        line(language.text("publish.obstacle", why, at(obstacle.path())));
    }

    private void notice(PublishResult.Notice notice) {
        String happened = switch (notice.kind()) {
            case EDITED_FILE_MENDED -> "publish.edited-mended";
            case EDITED_FILE_KEPT -> "publish.edited-kept";
            case MANIFEST_DAMAGED -> "publish.manifest-damaged";
        };
        say(InvisibleCharacters.printable(at(notice.path())) + ": warning: " + language.text(happened));
    }

    private String cause(FailureCause cause) {
        String asItWas = language.text("publish.as-it-was", it());
        return switch (cause) {
            case DISK_FULL -> language.text("publish.disk-full", asItWas);
            case NO_PERMISSION -> language.text("publish.no-permission", asItWas);
            case OTHER_FILE_SYSTEM -> language.text("publish.other-file-system", asItWas);
            case SOURCE_UNREADABLE -> language.text("publish.source-unreadable", asItWas);
            case OTHER_BUILD_BUSY -> language.text("publish.other-build-busy");
            case STOPPED -> language.text("publish.stopped", asItWas);
            case PLACE_TAKEN -> language.text("publish.place-taken", asItWas);
            case DISK_FAILED -> language.text("publish.disk-failed", asItWas);
            case NOT_UNDONE -> language.text("publish.not-undone");
        };
    }

    private String at(String path) {
        return path.equals(".") ? output : files.apply(path);
    }

    /** The folder as one line can hold it. */
    private String shown() {
        return InvisibleCharacters.printable(output);
    }

    private void line(String text) {
        say("inspiratieboek: " + InvisibleCharacters.printable(text));
    }

    private void say(String text) {
        console.err().println(text);
    }
}
