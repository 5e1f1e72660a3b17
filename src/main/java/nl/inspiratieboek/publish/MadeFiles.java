package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that a command has put one by one into a folder that is no site. What it made stands in
 * {@code .inspiratieboek/made.txt} with its fingerprint, so that a file is made anew only where it is as we left it.
 */
public final class MadeFiles {

    private static final String OWN_FOLDER = ".inspiratieboek";
    private static final String RECORD = "made.txt";

    private final Path folder;
    private final Path own;
    private final Map<String, String> made;

    private MadeFiles(Path folder, Map<String, String> made) {
        this.folder = folder;
        this.own = folder.resolve(OWN_FOLDER);
        this.made = made;
    }

    /** What was made in a folder, which need not be there yet. */
    public static MadeFiles in(Path folder) throws IOException {
        Map<String, String> made = new TreeMap<>();
        Path record = folder.resolve(OWN_FOLDER).resolve(RECORD);
        if (isPlainFolder(folder.resolve(OWN_FOLDER)) && Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
            // A line that is damaged says nothing, and the file it was about is then not ours.
            String text = new String(Files.readAllBytes(record), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> line.indexOf(' ') == 64)
                    .forEach(line -> made.put(line.substring(65), line.substring(0, 64)));
        }
        return new MadeFiles(folder, made);
    }

    /** Why a file may not be written. */
    public enum Objection {
        /** The folder is a file, or a link. */
        NOT_A_FOLDER,
        /** A link has the name. */
        LINK,
        /** A folder or a device has the name. */
        NOT_A_FILE,
        /** There is a file that we did not make, or that was changed since. */
        FOREIGN
    }

    /** Why a file of this name may not be written here; empty if it may be. */
    public Optional<Objection> objectionTo(String name) throws IOException {
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (there && !isPlainFolder(folder) || Files.exists(own, LinkOption.NOFOLLOW_LINKS) && !isPlainFolder(own)) {
            return Optional.of(Objection.NOT_A_FOLDER);
        }
        Path file = folder.resolve(name);
        if (Files.isSymbolicLink(file) || Files.isSymbolicLink(own.resolve(RECORD))) {
            return Optional.of(Objection.LINK);
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Objection.NOT_A_FILE);
        }
        String now = Sha256.of(Files.readAllBytes(file)).hex();
        return now.equals(made.get(name)) ? Optional.empty() : Optional.of(Objection.FOREIGN);
    }

    /** Writes a file to whose name there was no objection; it takes the place of an older one at one instant. */
    public void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(own);
        made.put(name, Sha256.of(bytes).hex());
        StringBuilder record = new StringBuilder();
        made.forEach((each, hex) -> record.append(hex).append(' ').append(each).append('\n'));
        move(bytes, file);
        move(record.toString().getBytes(StandardCharsets.UTF_8), own.resolve(RECORD));
    }

    private void move(byte[] bytes, Path to) throws IOException {
        Path fresh = own.resolve("fresh");
        Files.deleteIfExists(fresh);
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean isPlainFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
