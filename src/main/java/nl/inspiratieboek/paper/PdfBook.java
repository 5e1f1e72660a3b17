package nl.inspiratieboek.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A book, or parts of it, as a PDF: the same bytes for the same book.
 *
 * @param bytes the file
 * @param missing the letters that it lacks, each with the words that it stands in first
 */
public record PdfBook(byte[] bytes, Map<Integer, String> missing) {

    /**
     * The file.
     *
     * @param site what was printed of the edition
     * @param style the style sheet of its pages
     * @throws IOException when the machine fails
     */
    public static PdfBook of(Edition edition, Site site, Extract extract, String style) throws IOException {
        Sheets sheets = Sheets.of(edition, site, extract);
        PaperText text = new PaperText(edition, site, sheets, extract);
        Document document = text.document(style);
        PaperFonts fonts = PaperFonts.read();
        Map<Integer, String> missing = MissingLetters.replace(document, fonts);
        // What it would log is of its own workings; what an author has to know is said by the program.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.into(builder);
        WritingOrder order = new WritingOrder();
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), "site:/")
                .useSVGDrawer(new Drawings(Palette.of(style, edition.book().settings())))
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(StandardColours.profile())
                .useUnicodeBidiSplitter(WritingOrder::new)
                .useUnicodeBidiReorderer(order)
                .defaultTextDirection(TextDirection.LTR)
                .useUriResolver((base, address) -> address.startsWith("site:") || address.startsWith("#") ? address : null)
                .useProtocolsStreamImplementation(address -> new Picture(site, address), "site")
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("site:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("inspiratieboek")
                .toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return new PdfBook(PdfFinish.of(renderer.getPdfDocument(), edition, text.title()), missing);
        }
    }

    /** A picture of the site. */
    private record Picture(Site site, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                String path = URI.create(address).getPath().substring(1);
                Optional<OutputFile> file = site.file(SitePath.of(path));
                return new ByteArrayInputStream(file.isPresent() ? file.get().bytes() : new byte[0]);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
