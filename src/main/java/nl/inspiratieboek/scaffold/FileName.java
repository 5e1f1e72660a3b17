package nl.inspiratieboek.scaffold;

import nl.inspiratieboek.site.SitePath;

/** Which names a new page may have. */
public final class FileName {

    private FileName() {}

    /** Whether every system can hold a page of this name, and the name has no meaning of its own. */
    public static boolean isFree(String name) {
        return !name.isEmpty()
                && !name.equalsIgnoreCase("index")
                && !name.startsWith(".")
                && !name.startsWith(" ")
                && name.indexOf('/') < 0
                && SitePath.isAllowed(name + ".html");
    }
}
