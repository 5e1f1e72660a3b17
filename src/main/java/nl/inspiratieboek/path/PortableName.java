package nl.inspiratieboek.path;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which names a file or folder can have on every system. Windows forbids the most. */
public final class PortableName {

    /** Not in a name on Windows; the slashes would moreover part it. */
    private static final String FORBIDDEN = "<>:\"|?*\\/";

    /** Device names of Windows, which it takes for the device whatever extension follows. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "com¹", "com²", "com³", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
            "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³");

    private PortableName() {}

    /** Whether every system can hold a file of this name; {@code .} and {@code ..} are none. */
    public static boolean isPortable(String name) {
        int dot = name.indexOf('.');
        String device = (dot < 0 ? name : name.substring(0, dot)).stripTrailing().toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && name.codePoints().allMatch(PortableName::isPortable)
                // Windows drops dots and spaces at the end, and its file manager spaces at the start.
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !name.startsWith(" ")
                && !RESERVED.contains(device);
    }

    /** The same for two names or paths that some file system takes for one. Not a name to show. */
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        // Up, then down: so that letters with one capital and two small forms are one.
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isPortable(int character) {
        return FORBIDDEN.indexOf(character) < 0
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
    }
}
