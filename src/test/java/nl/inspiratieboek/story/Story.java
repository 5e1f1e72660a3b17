package nl.inspiratieboek.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story in one text:
 *
 * <pre>
 * What this story is about.
 * $ check --strict
 * what the program prints, on standard output and then on standard error
 * exit 1
 * -- content/book.yaml --
 * the text of that file
 * -- content/x.md (escapes) --
 * a text in which \xE9 is a byte, &#92;u202E a character, and \r \t \\ are what they are in Java
 * -- content/y.md -> ../elsewhere.md --
 * </pre>
 *
 * The last is a symbolic link. The command runs in a folder of its own, which its output does not show, and which
 * {@code {folder}} stands for in the command.
 *
 * @param title what the story is about
 * @param command the words after {@code $}
 * @param answer everything between the command and the first file
 * @param files from the first {@code -- name --} on, as typed
 */
record Story(String title, List<String> command, String answer, String files) {

    private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S+?)(?: -> (\\S+)| (\\(escapes\\)))? --\n");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x(\\p{XDigit}{2})|u(\\p{XDigit}{4})|([rt\\\\]))");

    static Story parse(String text) {
        Matcher file = FILE.matcher(text);
        int command = text.startsWith("$ ") ? 0 : text.indexOf("\n$ ") + 1;
        if (!file.find() || command < 0) {
            throw new IllegalArgumentException("a story has a line '$ command' and at least one '-- file --'");
        }
        int end = text.indexOf('\n', command);
        return new Story(
                text.substring(0, command),
                List.of(text.substring(command + 2, end).split(" ")),
                text.substring(end + 1, file.start()),
                text.substring(file.start()));
    }

    /** The same story with another answer. */
    Story answering(String other) {
        return new Story(title, command, other, files);
    }

    String text() {
        return title + "$ " + String.join(" ", command) + "\n" + answer + files;
    }

    /** Writes the story's files. */
    void writeTo(Path folder) throws IOException {
        List<MatchResult> headers = FILE.matcher(files).results().toList();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size() ? headers.get(i + 1).start() : files.length();
            write(folder, headers.get(i), files.substring(headers.get(i).end(), end));
        }
    }

    private static void write(Path folder, MatchResult header, String text) throws IOException {
        Path path = folder.resolve(header.group(1));
        if (header.group(1).endsWith("/")) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (header.group(2) != null) {
            Files.createSymbolicLink(path, Path.of(header.group(2)));
        } else {
            Files.write(path, header.group(3) == null ? text.getBytes(StandardCharsets.UTF_8) : unescaped(text));
        }
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int at = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
            at = escape.end();
            if (escape.group(1) != null) {
                bytes.write(Integer.parseInt(escape.group(1), 16));
            } else if (escape.group(2) != null) {
                String character = Character.toString(Integer.parseInt(escape.group(2), 16));
                bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
            } else {
                String character = escape.group(3).equals("r") ? "\r" : escape.group(3).equals("t") ? "\t" : "\\";
                bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
            }
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
