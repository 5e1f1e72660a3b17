package nl.inspiratieboek.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A short name for a file's bytes, put into an asset's address: other bytes, other address, so that neither a browser
 * nor a half-moved site ever joins a page with the style sheet of another build.
 *
 * @param hex the first ten hexadecimal digits of the bytes' SHA-256: among a thousand assets, two share one with a
 *     chance of one in two million
 */
public record Fingerprint(String hex) {
    private static final int DIGITS = 10;

    /** Checks the form. */
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
    }

    /** The fingerprint of these bytes. */
    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, DIGITS));
    }

    /**
     * What a content security policy calls a text that stands in a page itself: {@code sha256-} and its SHA-256 in Base64.
     *
     * @see <a href="https://www.w3.org/TR/CSP3/#grammardef-hash-source">Content Security Policy Level 3, hash-source</a>
     */
    public static String inPolicy(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The address with this in it: {@code css/boek.css} becomes {@code css/boek.1a2b3c4d5e.css}. */
    public SitePath into(SitePath path) {
        String value = path.value();
        int nameAt = value.length() - path.name().length();
        int dot = value.lastIndexOf('.');
        int at = dot > nameAt ? dot : value.length();
        return SitePath.of(value.substring(0, at) + "." + hex + value.substring(at));
    }
}
