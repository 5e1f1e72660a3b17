package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The memory that a process has resident, in bytes; 0 where the system does not tell. */
final class Resident {

    private Resident() {}

    /** The most that it ever had, where the system remembers that, as Linux does; elsewhere what it has now, as {@code ps} tells. */
    static long now(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
            return 0;
        } catch (NoSuchFileException elsewhere) {
            return Files.isDirectory(Path.of("/proc/self")) ? 0 : fromPs(pid);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long fromPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
        } catch (IOException noPs) {
            return 0;
        }
    }
}
