package nl.inspiratieboek.union;

import java.util.List;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Why the data of another book cannot be taken in.
 *
 * @param pointer where in the file, as RFC 6901 writes it; empty for the file as a whole
 * @param reason which sentence says it: its key, behind {@code books.wrong.}
 * @param arguments what to fill in
 */
public record Fault(String pointer, String reason, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** In words. */
    public String told(LanguagePack language) {
        String sentence = language.text("books.wrong." + reason, arguments.toArray());
        return pointer.isEmpty() ? sentence : pointer + ": " + sentence;
    }
}
