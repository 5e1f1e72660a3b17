package nl.inspiratieboek.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an SVG as a browser would read it, without its DOCTYPE: that declares entities, which nothing here
 * expands.
 *
 * @param text what is left, without byte-order mark
 * @param removed what had to go already: the DOCTYPE, an encoding other than UTF-8
 */
record SvgText(String text, List<String> removed) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);|#)[^;&<\\s]*+;");

    /** Encodings of older drawing programs. What is plain ASCII is the same text in each. */
    private static final Map<String, String> WESTERN = Map.of(
            "iso-8859-1", "windows-1252",
            "windows-1252", "windows-1252",
            "iso-8859-15", "ISO-8859-15");

    SvgText {
        removed = List.copyOf(removed);
    }

    /** The text; empty if these bytes are no text in an encoding that we know, or the DOCTYPE never ends. */
    static Optional<SvgText> of(byte[] bytes) {
        int mark = markLength(bytes);
        if (mark == 2) {
            return decode(bytes, 0, StandardCharsets.UTF_16).flatMap(text -> of(text, List.of("encoding")));
        }
        String head = new String(bytes, mark, Math.min(bytes.length - mark, 400), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String encoding = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (List.of("utf-8", "utf8", "us-ascii", "ascii").contains(encoding)) {
            return decode(bytes, mark, StandardCharsets.UTF_8).flatMap(text -> of(text, List.of()));
        }
        String western = WESTERN.get(encoding);
        if (western == null || mark > 0) {
            return Optional.empty();
        }
        return decode(bytes, 0, StandardCharsets.US_ASCII)
                .flatMap(text -> of(text, List.of()))
                .or(() -> decode(bytes, 0, Charset.forName(western)).flatMap(text -> of(text, List.of("encoding"))));
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean wide = bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return wide ? 2 : 0;
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(rest).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static Optional<SvgText> of(String text, List<String> removed) {
        int start = doctype(text);
        if (start < 0) {
            return Optional.of(new SvgText(text, removed));
        }
        int end = endOfDoctype(text, start);
        if (end < 0) {
            return Optional.empty();
        }
        List<String> more = new ArrayList<>(removed);
        more.add("DOCTYPE");
        String rest = text.substring(0, start) + text.substring(end);
        return Optional.of(new SvgText(ENTITY.matcher(rest).replaceAll(""), more));
    }

    /** Where the DOCTYPE begins, behind instructions, comments and white space; -1 if there is none. */
    private static int doctype(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at + 2);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else {
                return text.startsWith("<!DOCTYPE", at) ? at : -1;
            }
        }
        return -1;
    }

    /** Behind the DOCTYPE's last bracket; what stands in quotes, comments and instructions is passed over. */
    private static int endOfDoctype(String text, int start) {
        boolean inside = false;
        int at = start + 2;
        while (at >= 0 && at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '"' || letter == '\'') {
                at = after(text, Character.toString(letter), at + 1);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at + 2);
            } else {
                inside = letter == '[' || inside && letter != ']';
                at++;
                if (letter == '>' && !inside) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int after(String text, String sign, int from) {
        int at = text.indexOf(sign, from);
        return at < 0 ? -1 : at + sign.length();
    }
}
