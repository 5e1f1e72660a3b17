package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.Explanations;
import nl.inspiratieboek.language.Explanation;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a message means, why it matters, and an example. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer>, SpeakingCommand {

    /** More places than any message fills in. */
    private static final List<String> LEFT_OPEN = Collections.nCopies(10, "…");

    private final Console console;

    @Mixin
    private BookFolder folder;

    @Parameters(index = "0", arity = "0..1", paramLabel = "${bundle:label.code}", descriptionKey = "code")
    private Optional<String> typed = Optional.empty();

    ExplainCommand(Console console, Machine machine) {
        this.console = console;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        LanguagePack language = language();
        List<Code> codes = Arrays.stream(Code.values()).toList();
        if (typed.isEmpty()) {
            codes.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(code -> console.out()
                    .println(code.id() + " (" + severity(code) + "): " + sentence(code, language)));
            return ExitCode.FINE.number();
        }
        String id = typed.get().replaceAll("[\\[\\]]", "").strip().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<Code> found = codes.stream().filter(code -> code.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            String near = Nearest.nearest(id, codes.stream().map(Code::id).toList())
                    .flatMap(meant -> language.message("did-you-mean", List.of(meant)))
                    .map(meant -> "; " + meant)
                    .orElse("");
            return WrongUse.line(language.text("explain.unknown", typed.get()) + near, console.err());
        }
        Explanation explanation = Explanations.in(language.code()).of(found.get()).orElseThrow();
        print(found.get(), explanation, language);
        return ExitCode.FINE.number();
    }

    private void print(Code code, Explanation explanation, LanguagePack language) {
        console.out().println(code.id() + " (" + severity(code) + "): " + sentence(code, language));
        console.out().println();
        console.out().println(explanation.why());
        console.out().println();
        console.out().println(language.text("explain.before"));
        explanation.before().lines().forEach(this::indented);
        console.out().println();
        console.out().println(language.text("explain.after"));
        explanation.after().lines().forEach(this::indented);
    }

    private void indented(String line) {
        console.out().println(line.isEmpty() ? "" : "    " + line);
    }

    private static String severity(Code code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }

    /** What a code says, with its places left open. */
    static String sentence(Code code, LanguagePack language) {
        return language.message(code.id(), LEFT_OPEN).orElse("");
    }
}
