package nl.inspiratieboek.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes addresses so that every browser reads them alike. */
final class Addresses {

    private static final String KEPT = "-._~:/?#@!$&'()*+,;=";

    private Addresses() {}

    /** Replaces everything that an address cannot hold by percent signs; what is encoded already stays. */
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
            int letter = address.codePointAt(i);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
            if (plain || letter == '%' && isEncoded(address, i)) {
                out.appendCodePoint(letter);
            } else {
                for (byte part : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", part & 0xFF));
                }
            }
        }
        return out.toString();
    }

    private static boolean isEncoded(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }
}
