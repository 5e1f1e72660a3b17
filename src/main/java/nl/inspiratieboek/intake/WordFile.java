package nl.inspiratieboek.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.inspiratieboek.intake.UnreadableDocumentException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.Result;
import org.zwobble.mammoth.images.Image;

/**
 * A Word file (Office Open XML, ECMA-376) as HTML, by the library mammoth. What a file may make a reader do, such as fetch a
 * picture from elsewhere, is taken out before the library sees it.
 */
final class WordFile {

    /** Of all parts together, unpacked: what a document of hundreds of photographs needs. */
    private static final long MOST_BYTES = 500_000_000;

    private static final String STYLES = """
            p[style-name='Title'] => h1.title:fresh
            p[style-name='Subtitle'] => p.subtitle:fresh
            p[style-name='Quote'] => blockquote > p:fresh
            p[style-name='Intense Quote'] => blockquote > p:fresh
            p[style-name='Quotations'] => blockquote > p:fresh
            p[style-name='caption'] => p.caption:fresh
            p[style-name='footnote text'] => p:fresh
            p[style-name='endnote text'] => p:fresh
            p[style-name='List Paragraph'] => p:fresh
            p[style-name='Heading 7'] => h6:fresh
            p[style-name='Heading 8'] => h6:fresh
            p[style-name='Heading 9'] => h6:fresh
            p[style-name='Colophon'] => !
            p[style-name='Remark'] => p.remark:fresh
            p[style-name='Code'] => pre:fresh
            r[style-name='Code Char'] => code
            comment-reference => sup.comment
            strike => s
            """;

    private static final Pattern UNRECOGNISED = Pattern.compile("An unrecognised element was ignored: (?:\\{[^}]*\\})?(?:\\w+:)?(\\w+)");

    /** What the library leaves out that has no words of its own. */
    private static final Pattern WITHOUT_WORDS = Pattern.compile(
            "(?i)lastRenderedPageBreak|proofErr|bookmark.*|.*Range(Start|End)|softHyphen|smartTag.*|tblPrEx|moveFrom.*|moveTo.*");

    /** An address with a scheme, or on another machine. */
    private static final Pattern ELSEWHERE = Pattern.compile("^\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\)");

    private final String pictureName;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();

    private WordFile(String pictureName) {
        this.pictureName = pictureName;
    }

    /**
     * Reads a file.
     *
     * @param pictureName what the names of its pictures begin with
     * @throws UnreadableDocumentException when it is no Word file that can be read
     */
    static ReadText read(byte[] file, String pictureName) throws UnreadableDocumentException {
        if (file.length > 8 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
            throw new UnreadableDocumentException(Reason.OLD_OR_LOCKED);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableDocumentException(Reason.NO_DOCUMENT);
        }
        return new WordFile(pictureName).read(file);
    }

    private ReadText read(byte[] file) throws UnreadableDocumentException {
        byte[] harmless = harmless(file);
        Result<String> result;
        try {
            result = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .disableEmbeddedStyleMap()
                    .imageConverter(this::picture)
                    .convertToHtml(new ByteArrayInputStream(harmless));
        } catch (IOException | RuntimeException damaged) {
            // The library throws many things at files whose parts contradict each other.
            throw new UnreadableDocumentException(Reason.DAMAGED, damaged);
        }
        for (String warning : result.getWarnings()) {
            var named = UNRECOGNISED.matcher(warning);
            if (named.find() && !WITHOUT_WORDS.matcher(named.group(1)).matches()) {
                losses.add(new Loss(Loss.Kind.OBJECT, named.group(1), ""));
            }
        }
        return new ReadText(Jsoup.parseBodyFragment(result.getValue()).body(), pictures, losses);
    }

    private Map<String, String> picture(Image image) {
        String alternative = image.getAltText().orElse("");
        String extension = extension(image.getContentType());
        if (extension.isEmpty()) {
            losses.add(new Loss(Loss.Kind.PICTURE, alternative.isBlank() ? image.getContentType() : alternative, ""));
            return Map.of();
        }
        try (InputStream bytes = image.getInputStream()) {
            String name = pictureName + "-" + (pictures.size() + 1) + extension;
            pictures.add(new Picture(name, bytes.readAllBytes()));
            return Map.of("src", name);
        } catch (IOException elsewhere) {
            losses.add(new Loss(Loss.Kind.LINKED_PICTURE, alternative, ""));
            return Map.of();
        }
    }

    private static String extension(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "image/jpeg", "image/jpg" -> ".jpg";
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            case "image/webp" -> ".webp";
            case "image/svg+xml" -> ".svg";
            default -> "";
        };
    }

    /** The file with references to pictures elsewhere made void, so that nothing is fetched and no file of the machine read. */
    private byte[] harmless(byte[] file) throws UnreadableDocumentException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        boolean document = false;
        long all = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES - all + 1));
                all += part.length;
                if (all > MOST_BYTES) {
                    throw new UnreadableDocumentException(Reason.TOO_LARGE);
                }
                String name = entry.getName();
                document |= name.equals("[Content_Types].xml");
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith(".xml") || name.endsWith(".rels") ? judged(name, part) : part);
            }
        } catch (UnreadableDocumentException refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocumentException(Reason.DAMAGED, damaged);
        }
        if (!document) {
            throw new UnreadableDocumentException(Reason.NO_DOCUMENT);
        }
        return bytes.toByteArray();
    }

    private byte[] judged(String name, byte[] part) throws UnreadableDocumentException {
        String text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UnreadableDocumentException(Reason.HOSTILE);
        }
        if (name.matches("word/(header|footer)\\d*\\.xml")) {
            String words = xml(part).text().strip();
            if (!words.isEmpty() && !words.matches("[\\d\\s/|-]+")) {
                losses.add(new Loss(Loss.Kind.HEADER, words, ""));
            }
        }
        if (name.equals("word/document.xml") && (text.contains("<w:del ") || text.contains("<w:ins "))) {
            losses.add(new Loss(Loss.Kind.CHANGES, "", ""));
        }
        if (!name.endsWith(".rels")) {
            // The library knows "0" and "false"; the standard has this word too, and some programs write it.
            return text.contains("w:val=\"off\"")
                    ? new String(part, StandardCharsets.ISO_8859_1)
                            .replace("w:val=\"off\"", "w:val=\"0\"")
                            .getBytes(StandardCharsets.ISO_8859_1)
                    : part;
        }
        Document relations = xml(part);
        for (Element each : relations.getElementsByTag("Relationship")) {
            if (!each.attr("Type").endsWith("/hyperlink") && ELSEWHERE.matcher(each.attr("Target")).find()) {
                if (each.attr("Type").endsWith("/image")) {
                    losses.add(new Loss(Loss.Kind.LINKED_PICTURE, each.attr("Target"), ""));
                }
                each.attr("Target", "about:blank");
            }
        }
        relations.outputSettings().prettyPrint(false);
        return relations.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static Document xml(byte[] part) throws UnreadableDocumentException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(part), null, "", Parser.xmlParser());
        } catch (IOException damaged) {
            throw new UnreadableDocumentException(Reason.DAMAGED, damaged);
        }
    }
}
