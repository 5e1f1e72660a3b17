package nl.inspiratieboek.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;

/** Which names of files and folders a book can have, on every system. */
public final class FileNames {

    private static final Set<String> LEFTOVER_NAMES = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "__macosx",
            "$recycle.bin",
            "system volume information",
            "@eadir",
            "lost+found");

    private static final Set<String> LEFTOVER_EXTENSIONS =
            Set.of("bak", "tmp", "temp", "orig", "rej", "swp", "swo", "swx", "part", "crdownload");

    private FileNames() {}

    /** Whether an editor or a system left this behind; a hidden file counts as one. */
    static boolean isLeftover(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return name.startsWith(".")
                || name.endsWith("~")
                || name.startsWith("~$")
                || name.startsWith("#") && name.endsWith("#") && name.length() > 1
                || name.equals("Icon\r")
                || LEFTOVER_NAMES.contains(lower)
                || dot > 0 && LEFTOVER_EXTENSIONS.contains(lower.substring(dot + 1));
    }

    /** The path of a name in a folder, unless some system could not hold it: then a problem. */
    static Optional<SourcePath> check(SourcePath folder, String name, Limits limits, ProblemList problems) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String shown = InvisibleCharacters.printable(composed);
        Place place = Place.startOf(folder.value().isEmpty() ? shown : folder.value() + "/" + shown);
        if (!shown.equals(composed)) {
            problems.add(Code.NAME_NOT_TEXT, place, shown);
            return Optional.empty();
        }
        if (composed.getBytes(StandardCharsets.UTF_8).length > limits.nameBytes()) {
            problems.add(Code.NAME_TOO_LONG, place, shown, Integer.toString(limits.nameBytes()));
            return Optional.empty();
        }
        if (!PortableName.isPortable(composed)) {
            problems.add(Code.NAME_NOT_PORTABLE, place, shown);
            return Optional.empty();
        }
        return Optional.of(folder.child(composed));
    }

    /**
     * Whether names arrive as they are. Java takes their letters from the locale it was started in: in one that is not UTF-8
     * every accent is lost, whatever the name is.
     */
    public static boolean systemReadsUtf8() {
        return System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
    }

    static SourcePath order(String name) {
        return SourcePath.of(name);
    }

    /** Endings that other programs give to what is {@code .md} or {@code .yaml} here. */
    private static final Pattern OTHER_ENDING = Pattern.compile(
            "(?i)(?:\\.(?:markdown|mdown|mdwn|mkdn|mkdown|mkd|mdtxt|mdtext)(?:\\.txt)?|(\\.md|\\.ya?ml)\\.txt|\\.yml|\\.md|\\.yaml)$");

    /** A name with the ending that it has to have here; the same name if it is neither markdown nor YAML by its looks. */
    public static String plainName(String name) {
        Matcher ending = OTHER_ENDING.matcher(name);
        if (!ending.find() || ending.start() == 0) {
            return name;
        }
        String lower = ending.group().toLowerCase(Locale.ROOT);
        return name.substring(0, ending.start()) + (lower.startsWith(".y") ? ".yaml" : ".md");
    }

    /** Whether a file is markdown or YAML, whatever the case of its extension. */
    public static boolean isText(SourcePath path) {
        String extension = path.extension().toLowerCase(Locale.ROOT);
        return extension.equals("md") || extension.equals("yaml") || extension.equals("yml");
    }
}
