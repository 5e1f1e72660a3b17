package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.source.SourcePath;

/**
 * Who has which address in the site. Names that differ by case alone are one, as they are on some systems, and no name can
 * be of a page and of a folder.
 */
final class AddressClaims {

    /** What the program makes in the folder of its own files, where an author may keep files too. */
    private static final Pattern ASSET = Pattern.compile(
            "assets/(?:kaarten|lunr-index\\.json|zoek-[0-9a-f]{10}|(?:boek|begin|citeren|stammen|zoeken|zoekgegevens|offline)\\.[0-9a-f]{10}\\.(?:css|js|svg))"
                    + "(?:/.*+)?");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    AddressClaims() {
        folders.put("assets", "assets");
        made.add("assets");
    }

    /**
     * A clash.
     *
     * @param address the address that is wanted twice; of a folder with a slash behind it
     * @param other who has it
     */
    record Clash(String address, String other) {}

    /** Gives an address to a page that the program makes, unless it has an owner. */
    void make(String address) {
        if (!files.containsKey(key(address))) {
            claim(address, address);
            made.add(address);
        }
    }

    /** Gives an address to a file of the book; empty if it may have it, or if the clash was reported for a neighbour. */
    Optional<Clash> claim(String address, String source) {
        String key = key(address);
        Optional<Clash> clash = clash(key, address);
        if (clash.isEmpty()) {
            files.put(key, source);
            ancestors(key).forEach(folder -> folders.putIfAbsent(folder, source));
        }
        // Names that differ in case only were reported as such.
        return clash.filter(found -> !key(found.other()).equals(key(source)) || made.contains(found.other()))
                .filter(found -> !found.address().endsWith("/") || reported.add(found.address()));
    }

    private Optional<Clash> clash(String key, String address) {
        if (ASSET.matcher(key).matches()) {
            made.add(address);
            return Optional.of(new Clash(address, address));
        }
        String owner = files.containsKey(key) ? files.get(key) : folders.get(key);
        if (owner != null) {
            return Optional.of(new Clash(address, owner));
        }
        return ancestors(key).stream()
                .filter(files::containsKey)
                .findFirst()
                .map(folder -> new Clash(address.substring(0, folder.length()) + "/", files.get(folder)));
    }

    private static Set<String> ancestors(String key) {
        Set<String> ancestors = new HashSet<>();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            ancestors.add(key.substring(0, slash));
        }
        return ancestors;
    }

    private static String key(String address) {
        return PortableName.folded(SourcePath.of(address).value());
    }
}
