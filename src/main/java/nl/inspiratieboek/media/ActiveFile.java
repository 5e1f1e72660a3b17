package nl.inspiratieboek.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which files a browser, or the host, runs instead of handing them to the reader: on the site's own origin such a
 * file can do whatever our pages can.
 */
final class ActiveFile {

    /** Pages, and what browsers read as a page: XML may hold a page or a script by its name space. */
    private static final Set<String> RUN = Set.of(
            "html", "htm", "xhtml", "xhtm", "xht", "shtml", "shtm", "stm", "dhtml", "hta", "htc", "mht", "mhtml", "xml",
            "xsl", "xslt", "xsd", "rdf", "rss", "atom", "mml", "mathml", "xul", "xbl", "wsdl", "svgz", "js", "mjs", "cjs",
            "jsx", "jse", "vbs", "swf", "wasm", "appcache", "htaccess", "config",
            // These run on the host instead, if it can.
            "php", "php3", "php4", "php5", "php7", "php8", "phtml", "phar", "asp", "aspx", "ashx", "asmx", "jsp", "jspx",
            "cgi", "cfm");

    /** What every host knows to be no page; any other name may be sent without a type, and browsers then guess. */
    private static final Set<String> KNOWN = Set.of(
            "pdf", "txt", "csv", "tsv", "rtf", "zip", "7z", "tar", "doc", "docx", "dot", "dotx", "docm", "xls", "xlsx",
            "xlsm", "ppt", "pptx", "ppsx", "odt", "ods", "odp", "odg", "epub", "json", "geojson", "kml", "kmz", "gpx", "gml",
            "ics", "vcf", "png", "apng", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "svg", "bmp", "ico", "tif",
            "tiff", "heic", "heif", "psd", "eps", "ai", "mp3", "m4a", "ogg", "oga", "wav", "flac", "mp4", "m4v", "mov",
            "webm", "avi", "mpg", "mpeg", "mkv", "css", "woff", "woff2", "ttf", "otf");

    /** As far as browsers look into a file without a type. */
    private static final int SNIFFED = 1445;

    private ActiveFile() {}

    /** Whether a file runs, by its name, or by its first bytes where its name says nothing. */
    static boolean is(String name, PictureBytes bytes) throws IOException {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
        String last = parts.length > 1 ? parts[parts.length - 1].strip() : "";
        if (RUN.contains(last)) {
            return true;
        }
        if (KNOWN.contains(last)) {
            return false;
        }
        // Some hosts pass over what they do not know: a.html.nl and a.html.gz are sent as pages.
        for (int i = 1; i < parts.length; i++) {
            if (RUN.contains(parts[i].strip())) {
                return true;
            }
        }
        return beginsAsPage(bytes);
    }

    /** Whether the first that is no space is a tag, a declaration or a remark. */
    private static boolean beginsAsPage(PictureBytes bytes) throws IOException {
        String begin = new String(bytes.copy(0, SNIFFED), StandardCharsets.ISO_8859_1)
                // Byte-order marks; and in UTF-16 a NUL stands beside each of these letters.
                .replaceAll("[\\x00\u00EF\u00BB\u00BF\u00FE\u00FF]", "")
                .strip();
        return begin.length() > 1
                && begin.charAt(0) == '<'
                && (Character.isLetter(begin.charAt(1)) || "!?/".indexOf(begin.charAt(1)) >= 0);
    }
}
