package nl.inspiratieboek.cli;

import nl.inspiratieboek.language.LanguagePack;

/** A command on a book: what goes wrong in it is said in the book's language. */
interface BookCommand extends SpeakingCommand {

    /** Which book. */
    BookOptions book();

    @Override
    default LanguagePack language() {
        return book().language();
    }
}
