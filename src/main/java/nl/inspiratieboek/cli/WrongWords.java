package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what the library found wrong with the words behind the program's name; the library itself speaks English alone. */
final class WrongWords {

    private final LanguagePack language;
    private final PrintWriter err;

    WrongWords(LanguagePack language, PrintWriter err) {
        this.language = language;
        this.err = err;
    }

    /** Says it in one plain line. */
    int say(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption() ? noOption(word, command) : noPlace(word, command);
        }
        Optional<ArgSpec> asked = argument(exception);
        if (asked.isEmpty() && !command.getSubcommands().isEmpty()) {
            return Optional.ofNullable(exception.getValue())
                    .map(word -> noCommand(word, command))
                    .orElseGet(() -> tell(language.command("wrong.command-missing", language.list(names(command))), command));
        }
        if (String.valueOf(exception.getMessage()).contains("InvalidPathException")) {
            return WrongUse.line(noPath(asked), err);
        }
        String sentence = asked.map(argument -> sentence(exception, argument)).orElseGet(() -> language.command("wrong.anything"));
        return tell(sentence, command);
    }

    private static Optional<ArgSpec> argument(ParameterException exception) {
        if (exception instanceof MissingParameterException missing) {
            return missing.getMissing().stream().findFirst();
        }
        return exception instanceof OverwrittenOptionException twice
                ? Optional.of(twice.getOverwritten())
                : Optional.ofNullable(exception.getArgSpec());
    }

    private String sentence(ParameterException exception, ArgSpec argument) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        String value = String.valueOf(exception.getValue());
        Class<?> type = Arrays.stream(argument.auxiliaryTypes()).reduce((outer, inner) -> inner).orElse(argument.type());
        if (exception instanceof MissingParameterException) {
            return language.command("wrong.value-missing", name, argument.paramLabel());
        }
        if (exception instanceof OverwrittenOptionException) {
            return language.command("wrong.twice", name);
        }
        if (type.isEnum()) {
            List<String> choice = Stream.of(type.getEnumConstants()).map(String::valueOf).toList();
            return language.command("wrong.choice", name, value, String.join(", ", choice));
        }
        if (type == boolean.class) {
            return language.command("wrong.value-not-taken", name);
        }
        return type == int.class
                ? language.command("wrong.number", name, value)
                : language.command("wrong.value", value, name);
    }

    private int noOption(String typed, CommandLine command) {
        String word = typed.replaceFirst("=.*", "");
        String sentence = language.command("wrong.option", word);
        String meant = meant(word, command.getCommandSpec().optionsMap().keySet()).map(near -> "; " + near).orElse("");
        return tell(sentence + meant, command);
    }

    /** A word that is no option, and for which the command has no use. */
    private int noPlace(String word, CommandLine command) {
        if (!command.getSubcommands().isEmpty()) {
            return noCommand(word, command);
        }
        if (command.getCommandName().equals("build") && command.getParent().getSubcommands().containsKey(word)) {
            return WrongUse.line(language.command("wrong.command-first", word), err);
        }
        return isFolder(word)
                ? WrongUse.line(language.command("wrong.folder-without-option", word), err)
                : tell(language.command("wrong.word", word), command);
    }

    private int noCommand(String word, CommandLine command) {
        if (isFolder(word)) {
            return WrongUse.line(language.command("wrong.folder-as-command", word), err);
        }
        String instead = meant(word, command.getSubcommands().keySet())
                .orElseGet(() -> language.command("wrong.choose", String.join(", ", names(command))));
        return WrongUse.line(language.command("wrong.command", word, instead), err);
    }

    private Optional<String> meant(String word, Collection<String> known) {
        return Nearest.nearest(word, known).flatMap(near -> language.message("did-you-mean", List.of(near)));
    }

    private String noPath(Optional<ArgSpec> asked) {
        String lost = WrongUse.whereLettersAreLost(language);
        return asked.filter(OptionSpec.class::isInstance)
                .map(option -> language.command("wrong.path", ((OptionSpec) option).longestName(), lost))
                .orElseGet(() -> language.command("wrong.path-alone", lost));
    }

    private int tell(String sentence, CommandLine command) {
        return WrongUse.say(language, sentence, path(command), err);
    }

    /** The commands that may stand behind one, each by one name, in the order of the help. */
    private static List<String> names(CommandLine command) {
        return command.getSubcommands().values().stream().map(CommandLine::getCommandName).distinct().toList();
    }

    private static boolean isFolder(String word) {
        try {
            return !word.isEmpty() && Files.isDirectory(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String path(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? "" : path(parent) + command.getCommandName() + " ";
    }
}
