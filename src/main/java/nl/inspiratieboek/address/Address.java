package nl.inspiratieboek.address;

import java.text.Normalizer;
import java.util.Optional;
import nl.inspiratieboek.path.CodePointOrder;
import nl.inspiratieboek.path.PercentEncoding;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;

/**
 * An address that readers may keep: a page, or a place on one. Ordered as it is written.
 *
 * @param page the page, relative to the site's root
 * @param anchor the id of the place on it; none for its top
 */
public record Address(SitePath page, Optional<String> anchor) implements Comparable<Address> {

    private static final String PAGE = ".html";
    private static final String MARKDOWN = ".md";

    /** The top of a page. */
    public static Address of(SitePath page) {
        return new Address(page, Optional.empty());
    }

    /** The page of a markdown file: {@code a/b.md} becomes {@code a/b.html}. */
    public static Address ofFile(SourcePath file) {
        String path = file.value();
        return of(SitePath.of(path.substring(0, path.length() - MARKDOWN.length()) + PAGE));
    }

    /** A place on the same page. */
    public Address at(String id) {
        return new Address(page, Optional.of(id));
    }

    /** The page without the place. */
    public Address top() {
        return of(page);
    }

    /** What a text means that stands behind a site's own address: {@code a/b.html#c}; empty where it is not that of a page. */
    public static Optional<Address> parse(String text) {
        int hash = text.indexOf('#');
        try {
            String path = PercentEncoding.decode(hash < 0 ? text : text.substring(0, hash));
            String anchor = hash < 0 ? "" : PercentEncoding.decode(text.substring(hash + 1));
            String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
            boolean fits = composed.endsWith(PAGE) && SitePath.isAllowed(composed) && (hash < 0 || !anchor.isBlank());
            return fits
                    ? Optional.of(new Address(new SitePath(composed), Optional.of(anchor).filter(id -> !id.isEmpty())))
                    : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** As it stands behind a site's own address, percent-encoded. */
    public String encoded() {
        return page.encoded() + anchor.map(id -> "#" + PercentEncoding.ofFragment(id)).orElse("");
    }

    @Override
    public int compareTo(Address other) {
        return CodePointOrder.compare(encoded(), other.encoded());
    }

    @Override
    public String toString() {
        return encoded();
    }
}
