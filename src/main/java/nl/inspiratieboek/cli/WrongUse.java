package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.source.FileNames;
import nl.inspiratieboek.source.InvisibleCharacters;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one plain line what was wrong with the words behind the program's name. */
final class WrongUse {

    private WrongUse() {}

    /** Says it, with where to read more. */
    static int say(String sentence, String command, PrintWriter err) {
        return line(sentence + "; try 'inspiratieboek " + command + "--help'", err);
    }

    /** Says it. */
    static int line(String sentence, PrintWriter err) {
        err.println("inspiratieboek: " + InvisibleCharacters.printable(sentence));
        return ExitCode.USAGE.number();
    }

    /** Says what the library found. */
    static int say(ParameterException exception, PrintWriter err) {
        CommandLine command = exception.getCommandLine();
        if (exception instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            Set<String> commands = root(command).getSubcommands().keySet();
            if (!command.getSubcommands().isEmpty()) {
                return noCommand(word, command.getSubcommands().keySet(), err);
            }
            if (command.getCommandName().equals("build") && commands.contains(word)) {
                return line("the command comes first: inspiratieboek " + word + " …", err);
            }
            if (isFolder(word)) {
                return line("'" + word + "' has no option before it; the folder of a book is named with --content", err);
            }
        }
        if (exception.getMessage() != null && exception.getMessage().contains("InvalidPathException")) {
            String where = exception.getArgSpec() instanceof OptionSpec option ? " behind " + option.longestName() : "";
            return line("what stands" + where + " cannot be the name of a file or folder" + whereLettersAreLost(), err);
        }
        return say(firstLine(exception), name(command), err);
    }

    /** Why no folder is found although it is there; empty where that is not so. */
    static String whereWorkingFolderIsLost() {
        return System.getProperty("user.dir", "").indexOf('\uFFFD') < 0 ? "" : whereLettersAreLost();
    }

    private static String whereLettersAreLost() {
        return FileNames.systemReadsUtf8()
                ? ""
                : " here, because Java was started without UTF-8; use ./inspiratieboek, or set LC_ALL=C.UTF-8 first";
    }

    private static int noCommand(String word, Set<String> commands, PrintWriter err) {
        if (isFolder(word)) {
            return line("'" + word + "' is no command; to build that folder write --content " + word, err);
        }
        String meant = Nearest.nearest(word, commands).map(near -> "did you mean '" + near + "'?").orElseGet(
                () -> "choose from " + String.join(", ", List.copyOf(commands)));
        return line("there is no command '" + word + "'; " + meant, err);
    }

    private static String firstLine(ParameterException exception) {
        return String.valueOf(exception.getMessage()).lines().findFirst().orElse("").strip();
    }

    private static boolean isFolder(String word) {
        try {
            return !word.isEmpty() && Files.isDirectory(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static CommandLine root(CommandLine command) {
        return command.getParent() == null ? command : root(command.getParent());
    }

    private static String name(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? "" : name(parent) + command.getCommandName() + " ";
    }
}
