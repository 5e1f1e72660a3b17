package nl.inspiratieboek.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inspiratieboek.intake.UnreadableDocumentException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A file in the form {@code .qdpx} (REFI-QDA): the project, and the texts of its folder of sources. All stays in memory, so that
 * the names in it lead nowhere; what is no text is passed over.
 *
 * @param project the element {@code Project}
 * @param texts the bytes of the texts, by the names of their files in small letters
 */
record QdaArchive(Element project, Map<String, byte[]> texts) {

    /** Of all parts together, unpacked; recordings hardly shrink, so that what is larger was made to be. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** Of the project and the texts together: a library of books. */
    private static final long MOST_TEXT = 100_000_000;

    private static final int BLOCK = 65_536;

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException when it is no project that can be read
     */
    static QdaArchive read(byte[] file) throws UnreadableDocumentException {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableDocumentException(Reason.NO_PROJECT);
        }
        Map<String, byte[]> texts = new HashMap<>();
        Optional<byte[]> project = Optional.empty();
        long all = 0;
        long kept = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                boolean isProject = name.matches("[^/]+\\.qde");
                if (!isProject && !name.matches("sources/[^/]+\\.txt")) {
                    all += passOver(zip, MOST_BYTES - all);
                    continue;
                }
                byte[] part = zip.readNBytes((int) (MOST_TEXT - kept + 1));
                kept += part.length;
                if (kept > MOST_TEXT) {
                    throw new UnreadableDocumentException(Reason.TOO_LARGE);
                }
                if (isProject) {
                    project = project.or(() -> Optional.of(part));
                } else {
                    texts.putIfAbsent(name.substring("sources/".length()), part);
                }
            }
        } catch (UnreadableDocumentException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(Reason.DAMAGED, damaged);
        }
        byte[] found = project.orElseThrow(() -> new UnreadableDocumentException(Reason.NO_PROJECT));
        return new QdaArchive(project(found), texts);
    }

    private static long passOver(ZipInputStream zip, long most) throws IOException {
        long length = 0;
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            length += read;
            if (length > most) {
                throw new UnreadableDocumentException(Reason.TOO_LARGE);
            }
        }
        return length;
    }

    /** Declarations are refused before anything is read: no program of this trade writes them, and entities may fetch or swell. */
    private static Element project(byte[] bytes) throws UnreadableDocumentException {
        String letters = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (letters.contains("<!DOCTYPE") || letters.contains("<!ENTITY")) {
            throw new UnreadableDocumentException(Reason.HOSTILE);
        }
        try {
            Element root = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser()).firstElementChild();
            if (root == null || !root.tagName().endsWith("Project")) {
                throw new UnreadableDocumentException(Reason.NO_PROJECT);
            }
            return root;
        } catch (UnreadableDocumentException refused) {
            throw refused;
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(Reason.DAMAGED, damaged);
        }
    }

    /**
     * A text as it was read.
     *
     * @param words its words, as they stand in the file
     * @param sound whether every letter could be read
     */
    record Words(String words, boolean sound) {}

    /** The text of a source or note: in the project, or in a file of its own. */
    Optional<Words> words(Element source) {
        Element content = source.selectFirst("> PlainTextContent");
        if (content != null) {
            return Optional.of(new Words(content.wholeText(), true));
        }
        String path = source.attr("plainTextPath").replaceFirst("^internal:/+", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(texts.get(path)).map(QdaArchive::decoded);
    }

    /** The standard asks for UTF-8; the mark that some programs put before it is no letter, and counts in no place. */
    private static Words decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        if (wide) {
            return new Words(new String(bytes, StandardCharsets.UTF_16), true);
        }
        try {
            return new Words(withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()), true);
        } catch (CharacterCodingException other) {
            return new Words(withoutMark(new String(bytes, StandardCharsets.UTF_8)), false);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
