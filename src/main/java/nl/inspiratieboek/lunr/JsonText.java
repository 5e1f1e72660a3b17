package nl.inspiratieboek.lunr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;

/**
 * A text between the quotes of JSON, escaped exactly as {@code JSON.stringify} does it. Jackson's own escapes have
 * other letters, and it refuses half a surrogate pair. Its bytes are made once, for a document's reference is written
 * many times.
 */
final class JsonText implements SerializableString {
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final String text;
    private final String quoted;
    private final byte[] quotedBytes;

    private JsonText(String text, String quoted) {
        this.text = text;
        this.quoted = quoted;
        this.quotedBytes = quoted.getBytes(StandardCharsets.UTF_8);
    }

    static JsonText of(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return new JsonText(text, at == text.length() ? text : escape(text, at));
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit != '"' && unit != '\\' && !Character.isSurrogate(unit);
    }

    private static String escape(String text, int start) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append(text, 0, start);
        for (int at = start; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isPlain(unit)) {
                quoted.append(unit);
            } else if (at + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(at + 1))) {
                quoted.append(unit).append(text.charAt(++at));
            } else {
                switch (unit) {
                    case '"' -> quoted.append("\\\"");
                    case '\\' -> quoted.append("\\\\");
                    case '\b' -> quoted.append("\\b");
                    case '\f' -> quoted.append("\\f");
                    case '\n' -> quoted.append("\\n");
                    case '\r' -> quoted.append("\\r");
                    case '\t' -> quoted.append("\\t");
                    default -> appendCode(quoted, unit);
                }
            }
        }
        return quoted.toString();
    }

    private static void appendCode(StringBuilder quoted, char unit) {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            quoted.append(HEXADECIMAL.charAt(unit >> shift & 0xF));
        }
    }

    @Override
    public String getValue() {
        return text;
    }

    @Override
    public int charLength() {
        return text.length();
    }

    @Override
    public char[] asQuotedChars() {
        return quoted.toCharArray();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] asQuotedUTF8() {
        return quotedBytes.clone();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        return append(quotedBytes, buffer, offset);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        return append(asUnquotedUTF8(), buffer, offset);
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return append(quoted, buffer, offset);
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        return append(text, buffer, offset);
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        out.write(quotedBytes);
        return quotedBytes.length;
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        byte[] bytes = asUnquotedUTF8();
        out.write(bytes);
        return bytes.length;
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return put(quotedBytes, buffer);
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        return put(asUnquotedUTF8(), buffer);
    }

    // Jackson's contract: -1 says that the room does not suffice, and nothing was copied.

    private static int append(byte[] bytes, byte[] buffer, int offset) {
        if (bytes.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    private static int append(String units, char[] buffer, int offset) {
        if (units.length() > buffer.length - offset) {
            return -1;
        }
        units.getChars(0, units.length(), buffer, offset);
        return units.length();
    }

    private static int put(byte[] bytes, ByteBuffer buffer) {
        if (bytes.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(bytes);
        return bytes.length;
    }
}
