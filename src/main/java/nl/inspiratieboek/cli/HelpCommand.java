package nl.inspiratieboek.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help}: the help of a command, also of one that belongs to another, as in {@code help new case}. */
@Command(name = "help", mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec self = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandLine asked = self.parent().commandLine();
        for (String word : words) {
            CommandLine inside = asked.getSubcommands().get(word);
            if (inside == null) {
                throw new ParameterException(asked, "no such command", null, word);
            }
            asked = inside;
        }
        asked.usage(asked.getOut());
        return ExitCode.FINE.number();
    }
}
