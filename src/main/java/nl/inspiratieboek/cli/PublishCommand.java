package nl.inspiratieboek.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.inspiratieboek.book.PublishTarget;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.PublishResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish}: the book, built anew, to where book.yaml says that readers find it. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.name}", descriptionKey = "place")
    private Optional<String> name = Optional.empty();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--replace-book")
    private boolean replaceBook;

    @Option(names = "--no-addresses")
    private boolean noAddresses;

    PublishCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> wrong = options.wrongFolder().or(this::draftsAskedFor);
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        ProgressLine progress = options.progress(console);
        PrintedBook printed;
        try (progress) {
            printed = BookBuild.examine(options.request(), progress);
        }
        LanguagePack language = printed.book().language();
        Report report = new Report(console, options, format.problems());
        report.problems(printed.book());
        report.drafts(printed.book());
        if (!printed.book().isPublishable(options.strict())) {
            say(language.text("deploy.kept"));
            return ExitCode.PROBLEMS.number();
        }
        List<PublishTarget> targets = printed.book().book().settings().targets();
        Optional<PublishTarget> target = chosen(targets);
        if (target.isEmpty()) {
            return WrongUse.line(whyNone(targets, language), console.err());
        }
        PublishWay way = PublishWay.to(target.get(), options, console, printed);
        Optional<ExitCode> objection = way.objection();
        return objection.isPresent() ? objection.get().number() : publish(printed, way, progress).number();
    }

    private Optional<String> draftsAskedFor() {
        return options.drafts() ? Optional.of(options.language().text("deploy.drafts")) : Optional.empty();
    }

    /** The one that was named; without a name the only one. */
    private Optional<PublishTarget> chosen(List<PublishTarget> targets) {
        return targets.stream()
                .filter(target -> name.map(target.name()::equals).orElse(targets.size() == 1))
                .findFirst();
    }

    private String whyNone(List<PublishTarget> targets, LanguagePack language) {
        List<String> names = targets.stream().map(PublishTarget::name).filter(each -> !each.isEmpty()).toList();
        if (targets.isEmpty()) {
            return language.text("deploy.no-target");
        }
        return name.isEmpty()
                ? language.text("deploy.which-target", String.join("|", names))
                : language.text("deploy.unknown-target", name.get(), language.list(names));
    }

    private ExitCode publish(PrintedBook printed, PublishWay way, ProgressLine progress) {
        LanguagePack language = printed.book().language();
        // Before anything is published: what cannot be told is not done.
        if (console.isBroken()) {
            return ExitCode.MACHINE;
        }
        if (dryRun) {
            PublishResult result = way.list(printed, replaceBook);
            ExitCode code = way.messages().say(result);
            if (result instanceof PublishResult.Listed listed) {
                list(listed, way.shown(), language);
            }
            return code;
        }
        say(language.text("deploy.begin", way.shown()));
        console.err().flush();
        PublishResult result;
        try (progress) {
            result = way.publish(printed, replaceBook, progress);
        }
        ExitCode code = way.messages().say(result);
        return result instanceof PublishResult.Published published ? published(printed, published, way) : code;
    }

    private ExitCode published(PrintedBook printed, PublishResult.Published published, PublishWay way) {
        LanguagePack language = printed.book().language();
        say(language.text(
                "deploy.done",
                way.shown(),
                language.number(published.written()),
                language.number(published.unchanged()),
                language.number(published.removed())));
        if (!options.quiet()) {
            way.messages().takenOut(published.takenOut());
            printed.book().book().settings().url().ifPresent(url -> say(language.text("deploy.url", url)));
        }
        return noAddresses ? ExitCode.FINE : remember(printed, language);
    }

    /** From here on readers have the addresses of the site; that they have is told in the book. */
    private ExitCode remember(PrintedBook printed, LanguagePack language) {
        AddressRecord addresses = new AddressRecord(printed, options.content());
        try {
            Optional<Integer> more = addresses.add();
            if (more.isEmpty()) {
                console.err().println(language.text("deploy.addresses-unreadable", addresses.file()));
                return ExitCode.PROBLEMS;
            }
            more.filter(count -> count > 0).ifPresent(count -> say(addresses.recorded(count)));
            return ExitCode.FINE;
        } catch (IOException failure) {
            console.err().println(language.text("deploy.addresses-failed", addresses.file()));
            return ExitCode.MACHINE;
        }
    }

    private void list(PublishResult.Listed listed, String place, LanguagePack language) {
        for (PublishResult.Change change : listed.changes()) {
            String key = switch (change.kind()) {
                case NEW -> "deploy.new";
                case CHANGED -> "deploy.changed";
                case REMOVED -> "deploy.removed";
            };
            console.out().println(language.text(key, change.path(), bytes(language, change.size())));
        }
        List<PublishResult.Change> written = written(listed).toList();
        say(language.text(
                "deploy.listed",
                place,
                language.number(written.size()),
                bytes(language, written.stream().mapToLong(PublishResult.Change::size).sum()),
                language.number(listed.unchanged()),
                language.number(listed.changes().size() - written.size())));
    }

    private static String bytes(LanguagePack language, long bytes) {
        return language.number(BigDecimal.valueOf(bytes));
    }

    private static Stream<PublishResult.Change> written(PublishResult.Listed listed) {
        return listed.changes().stream().filter(change -> change.kind() != PublishResult.Change.Kind.REMOVED);
    }

    private void say(String text) {
        if (!options.quiet()) {
            console.err().println(text);
        }
    }
}
