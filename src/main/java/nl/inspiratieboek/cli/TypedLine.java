package nl.inspiratieboek.cli;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.inspiratieboek.source.InvisibleCharacters;

/** A line that a person typed as a value: without spaces around it, and with single ones in it. */
final class TypedLine {

    private TypedLine() {}

    static String of(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The line with a sign in it that nobody can see, shown as its number. */
    static Optional<String> unreadable(String line) {
        return IntStream.range(0, line.length()).anyMatch(at -> InvisibleCharacters.judge(line, at).isPresent())
                ? Optional.of(InvisibleCharacters.printable(line))
                : Optional.empty();
    }
}
