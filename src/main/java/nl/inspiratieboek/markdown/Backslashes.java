package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows an address in which folders are parted as Windows does, by backslashes. */
final class Backslashes {

    /** A disk's letter, a server or a site: an address that no slash makes right. */
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z]:|\\\\\\\\|/)");

    private static final Pattern CODED = Pattern.compile("%5[Cc]");

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z]+:)/*");

    private static final Pattern LEADING = Pattern.compile("^/+");

    private Backslashes() {}

    /**
     * The address with slashes; empty when there is no backslash in it.
     *
     * @param destination as the parser read it: without the backslashes that stood before a mark
     * @param typed as it stands in the file
     */
    static Optional<String> mended(String destination, String typed) {
        boolean steps = typed.startsWith("..\\") || typed.startsWith(".\\") || typed.contains("/..\\");
        String address = steps ? typed : CODED.matcher(destination).replaceAll("\\\\");
        boolean web = address.toLowerCase(Locale.ROOT).startsWith("http");
        int backslash = address.indexOf('\\');
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        int query = address.indexOf('?');
        boolean folders = backslash >= 0 && backslash < end && (query < 0 || backslash < query);
        if (!folders || ELSEWHERE.matcher(typed).find() || web && address.matches("(?i)https?://[^\\\\]*/.*")) {
            return Optional.empty();
        }
        String slashed = address.replace('\\', '/');
        return Optional.of(web ? SCHEME.matcher(slashed).replaceFirst("$1//") : LEADING.matcher(slashed).replaceFirst(""));
    }
}
