package nl.inspiratieboek.cli;

import nl.inspiratieboek.language.LanguagePack;

/** A command that knows in which language to say what goes wrong. */
interface SpeakingCommand {

    /** The language. */
    LanguagePack language();
}
