package nl.inspiratieboek.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.inspiratieboek.edition.Edition;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Finishes what the layout made. */
final class PdfFinish {

    private PdfFinish() {}

    static byte[] of(PDDocument document, Edition edition, String title) throws IOException {
        document.setDocumentId(1L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
