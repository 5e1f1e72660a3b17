package nl.inspiratieboek.path;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Encoding of addresses after RFC 3986: UTF-8, and a {@code %XX} for each byte that has no plain letter. */
public final class PercentEncoding {

    /** Section 2.3, "unreserved". */
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** Section 2.2, "reserved", but for the square brackets, which browsers read each in their own way. */
    private static final String RESERVED = ":/?#@!$&'()*+,;=";

    /** RFC 6068: what a mail address may hold and means nothing in an address. */
    private static final String IN_MAIL = "!$*+=@";

    private static final IntPredicate IN_PATH = plain("/");
    private static final IntPredicate IN_FRAGMENT = plain("/?:@");
    private static final IntPredicate IN_MAIL_ADDRESS = plain(IN_MAIL);
    private static final IntPredicate IN_ADDRESS = plain(RESERVED);

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A path, whose slashes stay. The sub-delims are encoded too: some of them mean something in HTML and markdown. */
    public static String ofPath(String path) {
        return encode(path, IN_PATH, false);
    }

    /** What follows the {@code #} of an address. */
    public static String ofFragment(String fragment) {
        return encode(fragment, IN_FRAGMENT, false);
    }

    /** A mail address, to put behind {@code mailto:}. */
    public static String ofMail(String mail) {
        return encode(mail, IN_MAIL_ADDRESS, false);
    }

    /** A whole address as someone typed it: what parts it stays, and what is encoded already. */
    public static String ofAddress(String address) {
        return encode(address, IN_ADDRESS, true);
    }

    /**
     * The text of a part of an address.
     *
     * @throws IllegalArgumentException if a percent sign encodes nothing
     */
    public static String decode(String encoded) {
        // A plus is a plus in an address, not a space as in a form.
        return encoded.indexOf('%') < 0
                ? encoded
                : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IntPredicate plain(String also) {
        BitSet plain = new BitSet();
        (UNRESERVED + also).chars().forEach(plain::set);
        return plain::get;
    }

    private static String encode(String text, IntPredicate plain, boolean partly) {
        // Nearly all links are plain throughout, and a large book has millions.
        int plainUntil = 0;
        while (plainUntil < text.length() && plain.test(text.charAt(plainUntil))) {
            plainUntil++;
        }
        if (plainUntil == text.length()) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        byte[] units = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < units.length; i++) {
            char letter = (char) (units[i] & 0xff);
            if (plain.test(letter) || partly && letter == '%' && isDigit(units, i + 1) && isDigit(units, i + 2)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isDigit(byte[] units, int at) {
        return at < units.length && Character.digit((char) units[at], 16) >= 0;
    }
}
