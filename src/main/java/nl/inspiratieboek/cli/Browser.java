package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page in the reader's browser; where there is none, says its address. */
final class Browser {

    private Browser() {}

    /** Opens a page; never fails. */
    static void open(Path page, Console console) {
        open(page.toAbsolutePath().normalize().toUri().toString(), console);
    }

    /** The same of a page on a server. */
    static void open(String address, Console console) {
        try {
            if (canShow()) {
                new ProcessBuilder(command(address))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return;
            }
        } catch (IOException noBrowser) {
            // The address below is what remains.
        }
        console.err().println(address);
    }

    private static List<String> command(String address) {
        String system = system();
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }

    /** Linux without a display has no window to open. */
    private static boolean canShow() {
        boolean linux = !system().contains("win") && !system().contains("mac");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
