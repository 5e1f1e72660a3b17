package nl.inspiratieboek.cli;

import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;

/** A command on a book: what goes wrong in it is said in the book's language. */
interface BookCommand {

    /** Which book. */
    BookOptions book();

    /** The language of the book that a command is on; English for a command on none. */
    static LanguagePack language(Optional<Object> command) {
        return command.filter(BookCommand.class::isInstance)
                .map(each -> ((BookCommand) each).book().language())
                .orElseGet(BookLanguage::english);
    }
}
