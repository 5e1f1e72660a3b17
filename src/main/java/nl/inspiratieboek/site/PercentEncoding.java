package nl.inspiratieboek.site;

import java.nio.charset.StandardCharsets;

/** Encoding of addresses after RFC 3986: UTF-8, and a {@code %XX} for each byte that has no plain letter. */
final class PercentEncoding {
    /** Section 2.3, "unreserved". The sub-delims are left out: some of them mean something in HTML and markdown. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String ofPath(String path) {
        return encode(path, "/");
    }

    static String ofFragment(String fragment) {
        return encode(fragment, "/?:@");
    }

    private static String encode(String text, String alsoPlain) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xff);
            if (UNRESERVED.indexOf(letter) >= 0 || alsoPlain.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
            }
        }
        return encoded.toString();
    }
}
