package nl.inspiratieboek.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/** Which file of a site the path of a request names. */
final class RequestPath {

    private static final String INDEX = "index.html";

    private RequestPath() {}

    /**
     * The file: for a folder its {@code index.html}. Empty for what no file of a site can be called, such as a path with dots
     * or a separator that came encoded.
     *
     * @param path as it was sent, still encoded
     */
    static Optional<SitePath> of(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        return decoded(path.substring(1))
                .map(name -> name.isEmpty() || name.endsWith("/") ? name + INDEX : name)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .filter(SitePath::isAllowed)
                .map(SitePath::of);
    }

    /** The page that stands for a folder which was asked for without the slash behind its name. */
    static SitePath ofFolder(SitePath folder) {
        return SitePath.of(folder.value() + "/" + INDEX);
    }

    /** Each {@code %XX} as a byte of UTF-8, once; a separator must not come that way. */
    private static Optional<String> decoded(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
        for (int i = 0; i < path.length(); i++) {
            char sign = path.charAt(i);
            if (sign != '%') {
                bytes.writeBytes(String.valueOf(sign).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(path.charAt(i + 2), 16);
            int unit = high * 16 + low;
            if (low < 0 || unit == '/' || unit == '\\') {
                return Optional.empty();
            }
            bytes.write(unit);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
