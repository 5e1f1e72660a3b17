package nl.inspiratieboek.cli;

import java.util.Optional;
import nl.inspiratieboek.language.LanguagePack;

/** A command that knows in which language to say what goes wrong. */
interface SpeakingCommand {

    /** The language. */
    LanguagePack language();

    /** The language of a command; English for one that knows none. */
    static LanguagePack language(Optional<Object> command) {
        return command.filter(SpeakingCommand.class::isInstance)
                .map(each -> ((SpeakingCommand) each).language())
                .orElseGet(BookLanguage::english);
    }
}
