package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the book in the browser while it is being written. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer>, BookCommand {

    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Mixin
    private BookOptions options;

    @Option(names = "--port", paramLabel = "${bundle:label.number}", defaultValue = "4747")
    private int port;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--follow")
    private boolean follow;

    ServeCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<String> wrong = options.wrongFolder()
                .or(() -> port < 0 || port > LAST_PORT
                        ? Optional.of(options.language().text("serve.port", port))
                        : Optional.empty());
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        Report report = new Report(console, options, ProblemFormat.text);
        AtomicReference<List<Problem>> said = new AtomicReference<>(List.of());
        Serving.Teller teller = new Serving.Teller(
                state -> report.forPage(state.loaded()), state -> say(state.loaded(), said, report), this::say);
        try (Serving serving = start(teller)) {
            CountDownLatch end = new CountDownLatch(1);
            Thread interruption = new Thread(serving::close, "interruption");
            Runtime.getRuntime().addShutdownHook(interruption);
            begin(serving, said, report);
            end.await();
            return ExitCode.FINE.number();
        } catch (BindException taken) {
            return WrongUse.line(options.language().text("serve.no-port", port), console.err());
        }
    }

    private Serving start(Serving.Teller teller) throws IOException {
        try (ProgressLine progress = options.progress(console)) {
            progress.at(Progress.Step.READING, 0, 0);
            return Serving.start(withDrafts(), port, follow, teller);
        }
    }

    /** Who writes sees what is not finished. */
    private BuildRequest withDrafts() {
        BuildRequest request = options.request();
        return new BuildRequest(request.content(), request.theme(), Drafts.SHOWN, request.limits());
    }

    private void begin(Serving serving, AtomicReference<List<Problem>> said, Report report) {
        LoadedBook loaded = serving.preview().state().loaded();
        say(loaded, said, report);
        LanguagePack language = loaded.language();
        PrintWriter err = console.err();
        if (port != 0 && serving.port() != port) {
            err.println(language.text("serve.taken", port, serving.port()));
        }
        err.println(language.text("serve.address", serving.address()));
        err.flush();
        if (open) {
            Browser.open(serving.address(), console);
        }
    }

    /** The same problems are told once, and that they are gone. */
    private void say(LoadedBook loaded, AtomicReference<List<Problem>> said, Report report) {
        List<Problem> before = said.getAndSet(loaded.problems());
        if (!before.equals(loaded.problems())) {
            report.problems(loaded);
            if (loaded.problems().isEmpty() && !options.quiet()) {
                console.err().println(loaded.language().text("serve.fine"));
            }
            console.err().flush();
        }
    }

    private void say(IOException failure) {
        Failures.say(failure, options.language(), console.err());
    }
}
