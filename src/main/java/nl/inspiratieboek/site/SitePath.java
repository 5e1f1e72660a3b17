package nl.inspiratieboek.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.path.CodePointOrder;
import nl.inspiratieboek.path.PercentEncoding;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.path.RelativePath;

/**
 * The place of a file in a site: names joined by {@code /}, relative to the site's root, in Unicode form NFC.
 *
 * <p>A path can be held by every file system that a site may stand on: no empty names, no {@code .} or {@code ..}, no
 * control characters, none of the characters and names that Windows keeps for itself. So a path can never lead out of
 * the folder it is resolved against. Ordered by code point.
 *
 * @param value the whole path, as {@code praktijkvoorbeelden/arnhem-oost.html}
 */
public record SitePath(String value) implements Comparable<SitePath> {
    /** Checks the path. Prefer {@link #of}, which brings it to NFC first. */
    public SitePath {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("not a site path: '" + value + "'");
        }
    }

    /**
     * The path of these words, brought to NFC.
     *
     * @throws IllegalArgumentException if {@link #isAllowed} says no
     */
    public static SitePath of(String path) {
        return new SitePath(Normalizer.normalize(path, Normalizer.Form.NFC));
    }

    /** Whether every file system can hold a file of this path, and the path is in NFC. */
    public static boolean isAllowed(String path) {
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                && Arrays.stream(path.split("/", -1)).allMatch(PortableName::isPortable);
    }

    /** The folder this lies in; empty for a file in the root. */
    public Optional<SitePath> parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new SitePath(value.substring(0, slash)));
    }

    /** The last name, as {@code arnhem-oost.html}. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The names from the root on; never empty. */
    public List<String> names() {
        return List.of(value.split("/"));
    }

    /** This path inside that folder. */
    public SitePath in(SitePath folder) {
        return new SitePath(folder.value + "/" + value);
    }

    /**
     * The link to this file from a page, percent-encoded, ready for an {@code href} after HTML escaping. From a page to
     * itself it is the page's own file name.
     */
    public String relativeTo(SitePath page) {
        List<String> from = page.names();
        return PercentEncoding.ofPath(RelativePath.of(from.subList(0, from.size() - 1), names()));
    }

    /**
     * The link from a page to a place in this file. Within one page it is the fragment alone: {@code /} and
     * {@code /index.html} are one page to a reader, and a link by name would load it again.
     *
     * @param fragment the id as it stands in the HTML, without {@code #}, not yet encoded
     */
    public String relativeTo(SitePath page, String fragment) {
        String place = "#" + PercentEncoding.ofFragment(fragment);
        return equals(page) ? place : relativeTo(page) + place;
    }

    /** The path percent-encoded, to put after the {@code /} of a site's own address. */
    public String encoded() {
        return PercentEncoding.ofPath(value);
    }

    /** The same for paths that some file systems take for one, as they differ by case alone. Not a path to show. */
    public String caseless() {
        return PortableName.folded(value);
    }

    @Override
    public int compareTo(SitePath other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
