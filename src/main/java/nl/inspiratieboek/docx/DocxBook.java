package nl.inspiratieboek.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.offline.PackedFile;
import nl.inspiratieboek.offline.ZipArchive;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A book, or parts of it, as a Word file: the same bytes for the same book. */
public final class DocxBook {

    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";

    private DocxBook() {}

    /**
     * A Word file.
     *
     * @param bytes the file; nothing if it would be larger than the form can hold
     * @param leftOut the pictures that Word cannot show, by their path in the site; their words stand in the text
     */
    public record Made(Optional<byte[]> bytes, List<String> leftOut) {

        public Made {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Makes the file.
     *
     * @param site what was printed of the edition, with its pictures
     * @param extract what of the book is wanted
     * @throws IOException when the machine fails
     */
    public static Made of(Edition edition, Site site, Extract extract) throws IOException {
        BookSettings settings = edition.book().settings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> leftOut;
        try (XWPFDocument document = new XWPFDocument()) {
            WordStyles.add(document, settings.language());
            BookText text = new BookText(edition, site, document);
            text.write(extract);
            leftOut = text.leftOut();
            POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
            core.setTitle(Legal.text(text.title()));
            settings.publisher().map(Legal::text).ifPresent(core::setCreator);
            core.getUnderlyingProperties().setLanguageProperty(settings.language());
            document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("inspiratieboek");
            document.write(bytes);
        }
        ZipArchive archive = rewritten(bytes.toByteArray(), settings.title());
        return new Made(archive.isTooLarge() ? Optional.empty() : Optional.of(archive.bytes()), leftOut);
    }

    /** The library writes the hour into the file and packs as this machine's Java does: here it is without hours, packed our way. */
    private static ZipArchive rewritten(byte[] zip, String book) throws IOException {
        List<PackedFile> parts = new ArrayList<>();
        Optional<PackedFile> types = Optional.empty();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().equals(CORE)) {
                    part = new String(part, StandardCharsets.UTF_8)
                            .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                            .getBytes(StandardCharsets.UTF_8);
                }
                if (entry.getName().equals(TYPES)) {
                    types = Optional.of(PackedFile.of(OutputFile.of(SitePath.of(TYPES), part)));
                } else {
                    parts.add(PackedFile.of(OutputFile.of(SitePath.of(entry.getName()), part)));
                }
            }
        }
        return ZipArchive.opening(types.orElseThrow(), parts, book);
    }
}
