package nl.inspiratieboek.union;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.union.BookData.Given;

/** Where another book's site stands, and addresses on it: nothing that it gives leads anywhere else. */
final class TheirSite {

    private static final Pattern SITE = Pattern.compile("(?i)https?://[^\\s/?#@\\\\<>\"'`]+(?:/[^\\s?#\\\\<>\"'`]*)?");
    private static final Pattern DATA = Pattern.compile("(?<=/)data/[^/?#]++\\.json(?:[?#].*+)?$");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s/:?#\\\\<>\"'`][^\\s:?#\\\\<>\"'`]*+(?:#[^\\s#\\\\<>\"'`]++)?");

    private final URI root;

    private TheirSite(URI root) {
        this.root = root;
    }

    /** As this book says, else as that book says, else beside its data. */
    static TheirSite of(BookSource source, Given given) throws UnsoundBookException {
        Optional<String> beside = Optional.of(source.at())
                .filter(at -> source.isAddress() && DATA.matcher(at).find())
                .map(at -> DATA.matcher(at).replaceAll(""));
        String typed = source.site().or(given::url).or(() -> beside).orElseThrow(() -> new UnsoundBookException("", "no-site"));
        try {
            if (SITE.matcher(typed).matches()) {
                URI uri = new URI(typed.endsWith("/") ? typed : typed + "/");
                if (uri.getHost() != null) {
                    return new TheirSite(uri.normalize());
                }
            }
        } catch (URISyntaxException none) {
            // Said below.
        }
        throw new UnsoundBookException("/url", "url", typed);
    }

    String address() {
        return root.toString();
    }

    /** A place on the site. */
    String place(String address, String pointer) throws UnsoundBookException {
        try {
            // Browsers read an encoded dot as a dot, and go up a folder by two.
            if (ADDRESS.matcher(address).matches() && !address.contains("%2e") && !address.contains("%2E")) {
                URI uri = root.resolve(new URI(address)).normalize();
                if (uri.toString().startsWith(root.toString())) {
                    return uri.toASCIIString();
                }
            }
        } catch (URISyntaxException none) {
            // Said below.
        }
        throw new UnsoundBookException(pointer, "address", address);
    }
}
