package nl.inspiratieboek.site;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Encoding of addresses after RFC 3986: UTF-8, and a {@code %XX} for each byte that has no plain letter. */
final class PercentEncoding {
    /** Section 2.3, "unreserved". The sub-delims are left out: some of them mean something in HTML and markdown. */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final BitSet IN_PATHS = plain("/");
    private static final BitSet IN_FRAGMENTS = plain("/?:@");

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String ofPath(String path) {
        return encode(path, IN_PATHS);
    }

    static String ofFragment(String fragment) {
        return encode(fragment, IN_FRAGMENTS);
    }

    private static BitSet plain(String also) {
        BitSet plain = new BitSet();
        (UNRESERVED + also).chars().forEach(plain::set);
        return plain;
    }

    private static String encode(String text, BitSet plain) {
        int from = 0;
        while (from < text.length() && plain.get(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xff);
            if (plain.get(letter)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
            }
        }
        return encoded.toString();
    }
}
