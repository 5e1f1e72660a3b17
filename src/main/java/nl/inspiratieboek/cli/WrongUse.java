package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.source.FileNames;
import nl.inspiratieboek.source.InvisibleCharacters;

/** Says in one plain line how a command was used wrongly. */
final class WrongUse {

    private WrongUse() {}

    /**
     * Says it, with where to read more.
     *
     * @param command the words of the command, each with a space behind it
     */
    static int say(LanguagePack language, String sentence, String command, PrintWriter err) {
        return line(language.command("wrong.try", sentence, command), err);
    }

    /** Says it. */
    static int line(String sentence, PrintWriter err) {
        err.println("inspiratieboek: " + InvisibleCharacters.printable(sentence));
        return ExitCode.USAGE.number();
    }

    /** Why no folder is found although it is there; empty where that is not so. */
    static String whereWorkingFolderIsLost(LanguagePack language) {
        return System.getProperty("user.dir", "").indexOf('\uFFFD') < 0 ? "" : whereLettersAreLost(language);
    }

    /** Why letters of names are not what was typed; empty where that is not so. */
    static String whereLettersAreLost(LanguagePack language) {
        return FileNames.systemReadsUtf8() ? "" : language.command("wrong.letters-lost");
    }
}
